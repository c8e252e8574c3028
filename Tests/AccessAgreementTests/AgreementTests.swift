import Foundation
import OrgBundle
import OrgDomain
import OrgStorage
import Testing

@testable import OrgService

/// `may`, `access.check`, `access.explain` and `inbox.list` against each other and a naive evaluator, over every fixture;
/// and real attempts, each undone (EXAMPLES 14).
@Suite(.timeLimit(.minutes(15))) struct AgreementTests {
  /// Each folder under `fixtures/`, with the attempts of each of its moments.
  static let jurisdictions: [(name: String, attempts: Int)] = [
    ("bureau", 1000), ("changchun", 1000), ("community", 1000), ("harbin", 1000), ("henan", 1000), ("linhe", 500),
    ("meishan", 1000), ("offices", 1000), ("pengzhou", 2000), ("town", 1000),
  ]

  /// Small, with people who stand on both sides of a case.
  static let canary = "bureau"

  /// `AGREEMENT_SEED` draws other samples.
  static let seed = ProcessInfo.processInfo.environment["AGREEMENT_SEED"].flatMap { UInt64($0) } ?? 14

  /// `AGREEMENT_ALL` asks about each of many cells by itself.
  static let asksEveryCell = ProcessInfo.processInfo.environment["AGREEMENT_ALL"] != nil

  static func source(_ name: String) throws -> BundleSource {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../fixtures/" + name)
    return try BundleSource.folder(at: folder.standardizedFileURL.path)
  }

  /// Plays a year and stops it twice: with many cases under way, and at its end.
  static func stopping(_ name: String, _ body: (Standstill, BundleSource) async throws -> Void) async throws {
    let source = try source(name)
    let calls = try TranscriptCall.all(in: String(decoding: source.files["transcript.jsonl"] ?? [], as: UTF8.self))
    let busiest = TranscriptCall.busiest(of: calls)
    try await YearServer.run(source, from: calls[0].at) { year in
      var kept = Kept()
      for (number, call) in calls.enumerated() {
        year.clock.set(call.at)
        if let result = try await year.call(call.user, call.method, kept.filled(call.params)) {
          kept.keep(call, result)
        }
        guard number == busiest || number == calls.count - 1 else { continue }
        try await Standstill.at(call.at, of: year, name) { try await body($0, source) }
      }
    }
  }

  @Test func everyFixtureIsCompared() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../fixtures")
    let found = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: [.isDirectoryKey]
    ).filter { try $0.resourceValues(forKeys: [.isDirectoryKey]).isDirectory ?? false }.map(\.lastPathComponent)
    #expect(Set(Self.jurisdictions.map(\.name)).isSuperset(of: found))
    #expect(Self.jurisdictions.reduce(0) { $0 + 2 * $1.attempts } >= 20_000)
  }

  @Test(arguments: jurisdictions.indices)
  func allFourAgree(_ number: Int) async throws {
    let (name, attempts) = Self.jurisdictions[number]
    var generator = SeededGenerator(seed: Self.seed &+ UInt64(number) &* 1_000)
    var total = Figures()
    try await Self.stopping(name) { standstill, source in
      try await standstill.prepare(&generator)
      let access = NaiveAccess(try await Facts(standstill, source))
      var comparison = Comparison(standstill, access)
      comparison.questions = try await Self.questions(standstill, access, &generator)
      total.add(comparison.cells(&generator))
      total.add(try await comparison.explained(300, &generator))
      total.add(comparison.may())
      total.add(try await comparison.inboxes())
      total.add(try await comparison.attempts(attempts, &generator))
    }
    print(total.line(name))
    #expect(total.differences.isEmpty, "\(total.differences.prefix(8))")
    #expect(total.attempts == 2 * attempts && total.allowed > attempts / 5 && total.leftOut < attempts / 4)
  }

  /// Every case that is open, and some that are done.
  static func questions(
    _ standstill: Standstill, _ access: NaiveAccess, _ generator: inout SeededGenerator
  ) async throws -> [Question] {
    let open = standstill.state.openCases.all
    let stored = try await standstill.tenant.database.read { connection in
      try TenantTables(connection: connection).cases(
        after: nil, limit: 1_000, matter: nil, campaign: nil, unit: nil)
    }
    let numbers = Set(open.map(\.number))
    let done = stored.filter { !numbers.contains($0.number) }.shuffled(using: &generator).prefix(20)
    var questions: [Question] = []
    for item in open + done { questions.append(try await Question(item, standstill, access)) }
    return questions
  }
}
