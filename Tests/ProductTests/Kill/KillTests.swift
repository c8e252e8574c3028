import Foundation
import OrgAPI
import OrgClient
import Testing

/// A server that dies in the middle of the work has done each write wholly or not at all, and all that it said it did.
@Suite(.serialized, .timeLimit(.minutes(15))) struct KillTests {
  private typealias Progress = SubmissionRecord.Progress

  private static let bundle = SmallBundle(towns: 6, villages: 60)

  @Test(arguments: [2012, 57, 4, 86, 91] as [UInt64])
  func whatWasAcknowledgedOutlivesAKillAndNothingIsHalfDone(seed: UInt64) async throws {
    try await Self.withServerKilledAndStartedAgain(seed) { server, tokens, record in
      let auditor = try await server.client(SmallBundle.tenant, tokens["auditor"])
      try await Self.expectWholePrefixes(auditor, record)
      try await Self.finish(server, tokens, record)
      let verified = try await auditor.call(AuditVerify.self, NoParams())
      #expect(verified.valid && verified.problems.isEmpty)
      let end = try await server.stop()
      #expect(end == .exit(0))
    }
  }

  /// The canary: were the last writes not on disk, the examination would say so.
  @Test func aLogThatHasLostItsTailIsNoticed() async throws {
    func loseTail(_ workspace: Workspace) throws {
      let log = try FileHandle(forUpdating: URL(filePath: workspace.path("data/tenants/small.sqlite-wal")))
      try log.truncate(atOffset: try log.seekToEnd() * 9 / 10)
      try log.close()
    }
    try await Self.withServerKilledAndStartedAgain(2012, meanwhile: loseTail) { server, tokens, record in
      let auditor = try await server.client(SmallBundle.tenant, tokens["auditor"])
      try await withKnownIssue {
        try await Self.expectWholePrefixes(auditor, record)
      } matching: { issue in
        issue.comments.contains { $0.rawValue.contains("acknowledged: ") }
      }
    }
  }

  /// - Parameter meanwhile: what happens to the files while no server runs.
  private static func withServerKilledAndStartedAgain(
    _ seed: UInt64, meanwhile: (Workspace) throws -> Void = { _ in },
    _ body: (RunningServer, [String: String], SubmissionRecord) async throws -> Void
  ) async throws {
    var generator = SeededGenerator(seed: seed)
    let enough = Int.random(in: 3...90, using: &generator)
    let orders = (1...bundle.towns).map { town in
      (1...bundle.villages).map { SmallBundle.village(town, $0) }.shuffled(using: &generator)
    }
    try await Workspace.with { workspace in
      let record = SubmissionRecord()
      let tokens = try await RunningServer.with(workspace) { server in
        let tokens = try await server.apply(try workspace.bundle("bundle", bundle.files), tenant: SmallBundle.tenant)
        try await submitUntilKilled(server, tokens, orders, record, after: enough)
        return tokens
      }
      #expect(record.submissions >= enough)
      try meanwhile(workspace)
      try await RunningServer.with(workspace) { server in try await body(server, tokens, record) }
    }
  }

  /// Every town's clerk works through its villages on a connection of his own, until the server is gone.
  private static func submitUntilKilled(
    _ server: RunningServer, _ tokens: [String: String], _ orders: [[String]], _ record: SubmissionRecord,
    after enough: Int
  ) async throws {
    var clients: [OrgClient] = []
    for town in 1...orders.count { clients.append(try await server.client(SmallBundle.tenant, tokens["c\(town)"])) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (client, villages) in zip(clients, orders) {
        group.addTask {
          for village in villages {
            guard try await submit(village, client, record, enough, server) else { return }
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try await server.process.end() == .signal(SIGKILL))
    let cutOff = record.cases.values.count { $0.asked > $0.acknowledged }
    #expect(cutOff > 0, "the kill fell between all writes: nothing was under way")
  }

  /// Brings a village's case to its town; false once the server is gone.
  @concurrent private static func submit(
    _ village: String, _ client: OrgClient, _ record: SubmissionRecord, _ enough: Int, _ server: RunningServer
  ) async throws -> Bool {
    let calls = SubmissionCalls(client: client, village: village)
    var identifier: String?
    for progress in [Progress.created, .saved, .submitted] {
      record.ask(progress, of: village)
      do {
        let view = try await calls.advance(to: progress, identifier)
        identifier = view.case
        let submissions = record.acknowledge(progress, of: village, identifier: view.case)
        if progress == .submitted, submissions == enough { server.send(SIGKILL) }
      } catch let error as OrgClientError where error.kind == .disconnected {
        return false
      }
    }
    return true
  }

  /// Each case is what came of its first writes: at least those acknowledged, at most those asked for.
  private static func expectWholePrefixes(_ auditor: OrgClient, _ record: SubmissionRecord) async throws {
    let known = record.cases
    var found: [String: CaseItem] = [:]
    var cursor: String?
    repeat {
      let page = try await auditor.call(CaseList.self, .init(limit: 50, cursor: cursor))
      for item in page.cases { #expect(found.updateValue(item, forKey: item.unit) == nil, "\(item.unit) has two") }
      cursor = page.nextCursor
    } while cursor != nil
    #expect(Set(found.keys).isSubset(of: known.keys))
    for (village, known) in known {
      guard let item = found[village] else {
        #expect(known.acknowledged == .nothing, "\(village) is lost; acknowledged: \(known.acknowledged)")
        continue
      }
      let view = try await auditor.call(CaseGet.self, .init(case: item.case))
      let progress = try #require(Self.progress(of: view), "\(village) is half done: \(view.phase) \(view.revision)")
      #expect(
        progress >= known.acknowledged && progress <= known.asked,
        "\(village): found \(progress), acknowledged: \(known.acknowledged), asked for: \(known.asked)")
      let history = try await auditor.call(CaseHistory.self, .init(case: item.case))
      #expect(Self.happened(history) == Self.events(of: progress), "\(village)")
    }
  }

  /// Which writes made a case what it is; nil where no row of whole writes does.
  private static func progress(of view: CaseView) -> Progress? {
    let document = SubmissionCalls.document(of: view.unit)
    switch (view.phase, view.revision, view.document) {
    case (.draft, 1, nil): return view.steps.isEmpty ? .created : nil
    case (.draft, 2, document): return view.steps.isEmpty ? .saved : nil
    case (.inReview, 4, document): return view.waiting?.bodies.map(\.body).first?.first == "T" ? .submitted : nil
    default: return nil
    }
  }

  /// The events of whole writes: submitting is one write and takes the case to its first step.
  private static func events(of progress: Progress) -> [String] {
    let all = [["created"], ["saved"], ["submitted", "moved"]]
    return Array(all.prefix(progress.rawValue).joined())
  }

  /// What the events of a case are called, without their module.
  private static func happened(_ history: CaseHistory.Result) -> [String] {
    history.events.map { $0.kind.split(separator: ".").last.map(String.init) ?? "" }
  }

  /// Repeats, with its key, every write that was cut off, and goes on to the end: each write is there once.
  private static func finish(
    _ server: RunningServer, _ tokens: [String: String], _ record: SubmissionRecord
  ) async throws {
    for (village, known) in record.cases where known.asked > known.acknowledged {
      let town = village.dropFirst().prefix { $0 != "-" }
      let client = try await server.client(SmallBundle.tenant, tokens["c\(town)"])
      let calls = SubmissionCalls(client: client, village: village)
      var identifier = known.identifier
      var progress = known.acknowledged
      while progress < .submitted {
        progress = progress.next
        let view = try await calls.advance(to: progress, identifier)
        identifier = view.case
        #expect(Self.progress(of: view) == progress, "\(village)")
      }
      let history = try await client.call(CaseHistory.self, .init(case: try #require(identifier)))
      #expect(Self.happened(history) == Self.events(of: .submitted), "\(village): each write is there once")
      await client.close()
    }
  }
}
