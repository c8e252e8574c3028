extension RouteStepView: SelfWriting {
  func write(to writer: inout JSONWriter) throws {
    writer.member("action", action)
    writer.member("body", body)
    writer.member("bodyName", bodyName)
    try writer.member("bodies", bodies)
    writer.member("mode", mode)
    writer.member("order", order)
    try writer.member("weights", coding: weights)
    writer.member("threshold", threshold)
    writer.member("people", people)
    try writer.member("due", coding: due)
    try writer.member("when", coding: when)
    writer.member("refusal", refusal)
    writer.member("silence", silence)
  }
}

extension RouteBodyView: SelfWriting {
  func write(to writer: inout JSONWriter) {
    writer.member("body", body)
    writer.member("bodyName", bodyName)
  }
}
