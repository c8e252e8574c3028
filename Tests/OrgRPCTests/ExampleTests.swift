import OrgAPI
import OrgClient
import Testing

/// The examples of the contract, carried out on `fixtures/pengzhou`.
@Suite struct ExampleTests {
  /// One example with what its method says about it.
  private struct Call {
    let method: String
    let access: MethodAccess
    let isWrite: Bool
    let example: MethodExample
    let check: (JSONValue) throws -> Void
  }

  private static func calls<Called: Method>(of method: Called.Type) -> [Call] {
    method.examples.map { example in
      Call(method: method.name, access: method.access, isWrite: method.isWrite, example: example) {
        try method.checkResult($0)
      }
    }
  }

  private static var calls: [Call] { MethodRegistry.all.flatMap { calls(of: $0) } }

  /// Reads first and what is refused, for they speak of a tenant just set up; last what ends a token still in use.
  private static var inOrder: [Call] {
    func rank(_ call: Call) -> Int {
      if case .error = call.example.answer { return 0 }
      return !call.isWrite ? 0 : call.method == UserRenewToken.name ? 2 : 1
    }
    let executable = calls.filter(\.example.isExecutable)
    return (0...2).flatMap { wanted in executable.filter { rank($0) == wanted } }
  }

  @Test("every executable example answers as it says")
  func executableExamples() async throws {
    try await withServer { server in
      let town = try await Town(try Bundles.pengzhou(year: true), slug: "pengzhou", on: server)
      var lines: [String: RawLine] = [:]
      for call in Self.inOrder {
        let name = "\(call.method): \(call.example.name)"
        let caller = call.access == .open ? "" : call.example.user ?? "operator"
        let line: RawLine
        if let known = lines[caller] { line = known } else { line = try await connect(caller, town) }
        lines[caller] = caller.isEmpty ? nil : line
        let answer = try await line.call(call.method, try JSONValue.parse(call.example.params.utf8))
        switch call.example.answer {
        case .error(let kind): #expect(answer.errorKind == kind.rawValue, "\(name): \(answer)")
        case .result(let text):
          guard let result = answer["result"] else {
            Issue.record("\(name): \(answer)")
            continue
          }
          #expect(throws: Never.self, "\(name)") { try call.check(result) }
          let shown = try JSONValue.parse(text.utf8)
          for member in shown.object?.members ?? [] where member.name != "nextCursor" {
            #expect(result[member.name]?.kind == member.value.kind, "\(name): \(member.name) of \(result)")
          }
        }
      }
      _ = try await Town(slug: "pengzhou", auditor: "u-auditor", on: server).ledger()
    }
  }

  /// A connection of a caller: nobody, the operator, or a user.
  private func connect(_ caller: String, _ town: Town) async throws -> RawLine {
    if caller.isEmpty { return try await town.server.line() }
    if caller != "operator" { return try await town.line(caller) }
    let line = try await town.server.line()
    try await line.open(nil, town.server.operatorToken())
    return line
  }

  /// Why some examples cannot be carried out alone on a tenant just set up.
  static let unexecutable: [String: [String]] = [
    "reads come first, and the roster is empty then": ["member.get: a member"],
    "the token is made anew for each tenant": [
      "session.open: a branch secretary", "session.open: an operator",
    ],
    "the number of the grant depends on the order of the bundle's rows": [
      "grant.revoke: the right of a former secretary"
    ],
    "there must be a planned change": [
      "change.cancel: a move put off", "change.retry: a move whose reason to fail is gone",
    ],
    "the id is made by export.begin": ["export.rows: the calendar"],
    "there must be a delegation": ["delegation.end: back early"],
    "the id of the set-up is made by setup.begin": [
      "setup.rows: the first piece of units.csv", "setup.plan: a new city", "setup.plan: with a bad row",
      "setup.commit: a new city", "setup.progress: while it is carried out",
    ],
    "the id is made by attachment.begin": [
      "attachment.write: a whole text", "attachment.finish: the minutes of a meeting",
      "attachment.get: the first bytes",
    ],
    "there must be a case that has come to this point": [
      "case.save: target and measure", "case.submit: to the town committee", "case.submit: on an old revision",
      "case.withdraw: to correct a figure", "case.get: as its decider", "case.history: a decided case",
      "case.conduct: a survey done", "case.review: a review before the decision",
      "case.concur: the united front department agrees", "case.concur: the federation refuses",
      "case.sign: a responsibility letter", "case.decide: the town committee approves",
      "case.decide: over a binding refusal", "case.return: a vague measure",
      "case.guide: the organisation department's advice", "case.file: under a document number",
      "case.decideMany: a town's grades", "case.reviewMany: two of a town's", "case.signMany: two of a town's",
      "case.fileMany: two of a town's", "case.returnMany: two of a town's", "case.submitMany: two of a town's",
      "case.reopen: after a complaint",
      "case.recordOutside: the city above approves", "evidence.record: the record of a visit",
      "scores.record: a village scored", "ballot.record: the masses of a village", "survey.record: a town's survey",
      "notice.publish: on the town's board", "objection.file: against a grade", "objection.resolve: it stands",
      "letter.issue: a village's letter", "letter.sign: the town signs", "case.copy: to the federation of industry",
      "case.markRead: as its decider", "case.urge: a village asks its town", "case.comment: a question about a figure",
      "case.comments: a question about a figure",
      "case.takeBack: a village's targets", "case.transfer: a village's targets",
      "case.delegate: a village's targets", "case.handBack: a village's targets",
      "case.addSigner: a village's targets", "case.removeSigner: a village's targets",
      "case.proceed: a village's targets",
    ],
    "there must be a feed on the same connection": ["feed.unsubscribe: enough"],
    "the year must have come to this point": [
      "scheme.publish: the second version", "plan.publish: a town's plan", "campaign.advance: the rating ends early",
      "campaign.permitLate: two days for a village", "campaign.close: with acceptances under way",
      "campaign.results: with a ratio", "consequence.confirm: the town confirms", "problem.add: a planned one",
      "problem.answer: the town answers", "problem.closeOut: the town strikes it off", "measure.add: of a problem",
      "measure.report: done", "measure.closeOut: sent back",
      "measure.closeOut: seen before it was reported again", "plan.list: every plan", "help.give: a first secretary",
      "help.end: the year's end", "order.issue: finish by a day", "order.report: done",
      "order.lift: after the report", "inspection.draw: two villages", "inspection.report: a village that passed",
      "inspection.end: after two visits", "commitment.make: a village's ten", "commitment.fulfil: two of ten",
      "commitment.comment: at a meeting", "commitment.rate: 98 of 100", "commitment.totals: a town's year",
      "record.add: a training", "honour.record: a national model", "nomination.make: for a model",
      "task.add: before the ballot", "task.finish: in time", "ledger.get: a problem",
    ],
  ]

  @Test("an example that cannot be carried out alone stands in the list, with its reason")
  func theOthersHaveTheirReason() {
    let others = Self.calls.filter { !$0.example.isExecutable }.map { "\($0.method): \($0.example.name)" }
    #expect(others.sorted() == Self.unexecutable.values.flatMap { $0 }.sorted())
  }
}
