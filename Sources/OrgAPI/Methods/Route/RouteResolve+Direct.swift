extension RouteResolve.Result: SelfWriting {
  func write(to writer: inout JSONWriter) throws {
    writer.member("unit", unit)
    writer.member("matter", matter)
    writer.member("rule", rule)
    try writer.member("steps", steps)
    try writer.member("explanation", coding: explanation)
    writer.member("treeRevision", treeRevision)
    writer.member("rulebookVersion", rulebookVersion)
  }
}

extension RouteResolve.Params: PlainReading {
  init?(_ members: PlainMembers) {
    guard members.hold(texts: ["unit", "matter", "on"], flags: ["explain"]), let unit = members.text("unit"),
      let matter = members.text("matter")
    else { return nil }
    self.init(unit: unit, matter: matter, on: members.text("on"), explain: members.flag("explain"))
  }
}
