import Foundation
import OrgAPI
import OrgClient
import Synchronization
import Testing

/// `tiaokuai feed`, killed in the middle of its work.
@Suite(.serialized, .timeLimit(.minutes(15))) struct FeedKillTests {
  private static let kills = 100

  @Test func killedAHundredTimesAndResumedFromTheLastWholeLineItMissesAndRepeatsNothing() async throws {
    try await Workspace.with { workspace in
      try await RunningServer.with(workspace) { server in
        let bundle = try workspace.bundle("bundle", SmallBundle().files)
        let tokens = try await server.apply(bundle, tenant: SmallBundle.tenant)
        let admin = try await server.client(SmallBundle.tenant, tokens["admin"])
        let auditor = try await server.client(SmallBundle.tenant, tokens["auditor"])
        let start = try await auditor.call(AuditVerify.self, NoParams()).events
        let done = Flag()
        var text = Data()
        try await withThrowingTaskGroup(of: Void.self) { group in
          group.addTask { try await Self.write(server, tokens, until: done) }
          defer { done.set() }
          var generator = SeededGenerator(seed: 4)
          for _ in 1...Self.kills {
            let lines = Int.random(in: 0...6, using: &generator)
            text += try await Self.followAndKill(server, tokens["t1"], after: Self.last(in: text) ?? start, lines)
            // Half of the time the last bytes do not reach the disk: the last line is broken off.
            if Bool.random(using: &generator) { text.removeLast(min(text.count, 9)) }
            text = text.lastIndex(of: 0x0A).map { Data(text[...$0]) } ?? Data()
          }
        }
        let marked = try await Self.mark(admin, auditor)
        text += try await Self.follow(server, tokens["t1"], after: Self.last(in: text) ?? start, upTo: marked)
        let seen = Self.numbers(in: text)
        #expect(seen == (try await Self.visible(auditor, after: start)))
        #expect(seen.count > Self.kills && seen.count < marked - start, "\(seen.count) of \(marked - start)")
      }
    }
  }

  /// Writes what the town's secretary sees, and what he does not, until told to stop.
  private static func write(
    _ server: RunningServer, _ tokens: [String: String], until done: Flag
  ) async throws {
    let admin = try await server.client(SmallBundle.tenant, tokens["admin"])
    let clerk = try await server.client(SmallBundle.tenant, tokens["c2"])
    let calls = SubmissionCalls(client: clerk, village: "V2-1")
    let item = try await calls.advance(to: .created, nil).case
    var members = 0
    while !done.isSet {
      members = (members + 1) % 1_000
      _ = try await admin.call(UnitUpdate.self, .init(unit: "V1-1", members: members))
      let document = SubmissionCalls.document(of: "V2-1")
      _ = try await clerk.call(CaseSave.self, .init(case: item, document: document))
    }
    await admin.close()
    await clerk.close()
  }

  private static func mark(_ admin: OrgClient, _ auditor: OrgClient) async throws -> Int {
    _ = try await admin.call(UnitUpdate.self, .init(unit: "CITY", members: 77))
    return try await auditor.call(AuditVerify.self, NoParams()).events
  }

  /// Follows until so many lines are printed, and kills the command.
  private static func followAndKill(
    _ server: RunningServer, _ token: String?, after: Int, _ lines: Int
  ) async throws -> Data {
    let (process, printed) = try start(server, token, after: after)
    await printed.arrival(of: lines)
    process.send(SIGKILL)
    #expect(try await process.end() == .signal(SIGKILL))
    return await printed.all()
  }

  /// Follows until an event is printed, and ends the command.
  private static func follow(
    _ server: RunningServer, _ token: String?, after: Int, upTo last: Int
  ) async throws -> Data {
    let (process, printed) = try start(server, token, after: after)
    var count = 1
    while true {
      await printed.arrival(of: count)
      let text = printed.text
      if Self.last(in: text) ?? 0 >= last || !process.isRunning { break }
      count = numbers(in: text).count + 1
    }
    process.send(SIGTERM)
    _ = try await process.end()
    return await printed.all()
  }

  private static func start(
    _ server: RunningServer, _ token: String?, after: Int
  ) throws -> (ChildProcess, PrintedLines) {
    let printed = PrintedLines()
    let arguments = ["feed", "--tenant", SmallBundle.tenant, "--after", String(after), "--locale", "en"]
    let process = try ChildProcess(
      try BuiltTool.path(), arguments, in: server.folder, environment: server.environment(token: token ?? ""),
      output: printed.writingEnd, errors: .standardError)
    try printed.writingEnd.close()
    return (process, printed)
  }

  /// The number in the last whole line.
  private static func last(in text: Data) -> Int? {
    let whole = text.lastIndex(of: 0x0A).map { text[...$0] }
    return whole?.split(separator: 0x0A).last.flatMap { try? JSONValue.parse(Array($0))["seq"]?.integer }
  }

  private static func numbers(in text: Data) -> [Int] {
    text.split(separator: 0x0A).compactMap { try? JSONValue.parse(Array($0))["seq"]?.integer }
  }

  /// What the town's secretary may see of what was written: the units, not the other town's case.
  private static func visible(_ auditor: OrgClient, after start: Int) async throws -> [Int] {
    var seen: [Int] = []
    var cursor: String?
    repeat {
      let page = try await auditor.call(AuditList.self, .init(after: start, limit: 1_000, cursor: cursor))
      seen += page.events.filter { $0.kind.hasPrefix("unit.") }.map(\.seq)
      cursor = page.nextCursor
    } while cursor != nil
    return seen
  }
}

private final class Flag: Sendable {
  private let state = Mutex(false)

  var isSet: Bool { state.withLock { $0 } }

  func set() { state.withLock { $0 = true } }
}
