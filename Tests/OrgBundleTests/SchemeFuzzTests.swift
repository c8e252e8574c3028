import OrgAPI
import OrgBundle
import OrgDomain
import Testing

/// Changed texts of schemes, plans and expectations are read or refused, never more and never less.
@Suite struct SchemeFuzzTests {
  private static let pieces: [String] = [
    "[", "]", "{", "}", ",", ": ", "\n", "\n  ", "- ", "'", "\"", "#", "&a", "*a", "!", "党", "\0", "\u{2028}", "null",
    "true", "-1", "99999999999999999999", "1e999", "100.01", "02-30", "a b", "\\", "|", ">",
  ]

  private func changed(_ text: String, by random: inout SeededGenerator) -> String {
    var bytes = Array(text.utf8)
    for _ in 0..<Int.random(in: 1...5, using: &random) where !bytes.isEmpty {
      let offset = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes.insert(contentsOf: Array((Self.pieces.randomElement(using: &random) ?? "").utf8), at: offset)
      case 1: bytes.removeSubrange(offset..<min(bytes.count, offset + Int.random(in: 1...30, using: &random)))
      case 2: bytes[offset] = UInt8.random(in: 0x20...0x7E, using: &random)
      default: bytes.insert(contentsOf: bytes[offset..<min(bytes.count, offset + 60)], at: offset)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Each problem lies in the text, and a value comes of it only where there is none.
  private func check(_ problems: [BundleProblem], _ count: Int, isRead: Bool, of text: String) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).count + 1
    let areInside = problems.allSatisfy { ($0.line ?? 1) >= 1 && ($0.line ?? 1) <= lines + 1 && ($0.column ?? 1) >= 1 }
    #expect(areInside)
    #expect(isRead == (count == 0))
    #expect(problems.isEmpty == (count == 0))
  }

  @Test(arguments: 0..<300)
  func changedSchemes(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let text = changed(SampleScheme.text, by: &random)
    let reading = SchemeText.read(text)
    check(reading.problems, reading.problemCount, isRead: reading.scheme != nil, of: text)
  }

  @Test(arguments: 0..<300)
  func changedPlans(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed) + 10_000)
    let plan = try #require(SampleBundle.read().bundle?.plans.first)
    let text = changed(plan.text, by: &random)
    let reading = PlanText.read(text, unit: plan.plan.unit, scheme: SchemeText.read(SampleScheme.text).scheme)
    check(reading.problems, reading.problemCount, isRead: reading.plan != nil, of: text)
  }

  @Test(arguments: 0..<300)
  func changedExpectations(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed) + 20_000)
    let text = changed(SampleScheme.expect, by: &random)
    let reading = ExpectFile.read(text)
    check(reading.problems, reading.problemCount, isRead: reading.problemCount == 0, of: text)
  }

  /// Whatever plan is read from a file of plans, its own text is read to the same plan.
  @Test(arguments: 0..<150)
  func plansOfChangedFilesReadBack(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed) + 30_000)
    let text = changed(SampleScheme.plans, by: &random)
    guard let bundle = SampleBundle.read(["plans.yaml": text]).bundle else { return }
    for row in bundle.plans {
      let reading = PlanText.read(row.text, unit: row.plan.unit, scheme: bundle.scheme)
      #expect(reading.plan == row.plan, "\(row.text)")
    }
  }
}
