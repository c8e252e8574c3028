extension AccessCheck.Result: SelfWriting {
  func write(to writer: inout JSONWriter) {
    writer.member("allowed", allowed)
    writer.member("revision", revision)
  }
}

extension AccessCheck.Params: PlainReading {
  init?(_ members: PlainMembers) {
    guard members.hold(texts: ["user", "action", "unit", "matter"]), let action = members.text("action"),
      let unit = members.text("unit")
    else { return nil }
    self.init(user: members.text("user"), action: action, unit: unit, matter: members.text("matter"))
  }
}
