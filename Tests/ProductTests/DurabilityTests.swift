import OrgAPI
import OrgClient
import Testing

/// What is acknowledged is on disk, as the system sees it.
@Suite(.timeLimit(.minutes(15))) struct DurabilityTests {
  private static let saves = 16

  @Test func everyWriteIsFlushedBeforeItIsAnswered() async throws {
    try await Workspace.with { workspace in
      let trace = workspace.path("trace")
      let tracer = try SystemCallTrace.tracer(into: trace)
      try await RunningServer.with(workspace, under: tracer) { server in
        try await Self.writeThenRead(server, try workspace.bundle("bundle", SmallBundle().files))
        let end = try await server.stop()
        #expect(end == .exit(0))
      }
      let log = workspace.path("data/tenants/small.sqlite-wal")
      let writes = Self.saves + 3
      let answers = try SystemCallTrace(file: trace).beforeLastAnswers(writes + 1)
      try #require(answers.count == writes + 1)
      for (number, before) in answers.dropLast().enumerated() {
        #expect(before.contains(.flushed(path: log)), "write \(number + 1) was answered before it was on disk")
      }
      let flushes = answers.joined().count { $0 == .flushed(path: log) }
      #expect(flushes >= writes, "\(flushes) flushes for \(writes) writes")
      #expect(answers.last?.isEmpty == true, "a read flushes nothing: the measure tells writes from reads")
    }
  }

  /// A case from its creation to its approval, each call after the answer of the one before, and one read behind.
  private static func writeThenRead(_ server: RunningServer, _ bundle: String) async throws {
    let tokens = try await server.apply(bundle, tenant: SmallBundle.tenant)
    let village = try await server.client(SmallBundle.tenant, tokens["v1-1"])
    let town = try await server.client(SmallBundle.tenant, tokens["t1"])
    var view = try await village.call(
      CaseCreate.self, .init(unit: "V1-1", matter: "target", campaign: SmallBundle.campaign))
    for number in 1...saves {
      let document = CaseDocument(targets: [CaseTarget(text: "第\(number)稿")], measures: [])
      view = try await village.call(
        CaseSave.self, .init(case: view.case, document: document, expectedRevision: view.revision))
    }
    view = try await village.call(CaseSubmit.self, .init(case: view.case, expectedRevision: view.revision))
    view = try await town.call(
      CaseDecide.self, .init(case: view.case, verdict: .approved, expectedRevision: view.revision))
    #expect(view.verdict == .approved)
    _ = try await town.call(CaseGet.self, .init(case: view.case))
  }
}
