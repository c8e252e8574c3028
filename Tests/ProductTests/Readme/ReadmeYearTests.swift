import Foundation
import Testing

/// The README's own county: its year comes out as printed there, and every rule of it counts.
@Suite(.timeLimit(.minutes(15))) struct ReadmeYearTests {
  /// Another text of a rule, and what must no longer come out.
  struct Change: CustomTestStringConvertible {
    let testDescription: String
    let file: String
    let part: String
    let text: String
    let said: String

    init(_ name: String, _ file: String, _ part: String, by text: String, said: String) {
      testDescription = name
      self.file = file
      self.part = part
      self.text = text
      self.said = said
    }
  }

  private static func chapter() throws -> Readme { try Readme().chapter("A year of your own county") }

  /// Its lines without the last, and the last, which plays the year.
  private static func lines() throws -> (before: [String], play: String) {
    let lines = try chapter().blocks("sh").flatMap(\.lines)
    let play = try #require(lines.last)
    try #require(play == "tiaokuai play shiqiao --locale en")
    return (Array(lines.dropLast()), play)
  }

  @Test func itComesOutAsPrinted() async throws {
    let (before, play) = try Self.lines()
    let printed = try #require(try Self.chapter().blocks("text").first).text
    try await Workspace.with { workspace in
      let newcomer = Newcomer(workspace: workspace)
      let made = try await newcomer.type(before)
      #expect(made.status == 0 && made.output.contains("0 mistakes"), "\(made.output)\(made.errors)")
      let played = try await newcomer.type([play])
      #expect(played.status == 0)
      #expect(played.output + played.errors == "\n" + printed)
      let proved = try await newcomer.type([play + " --prove"])
      #expect(proved.status == 0 && proved.errors.contains("each was noticed"), "\(proved.errors)")
    }
  }

  private static let changes = [
    Change(
      "the rate", "scheme.yaml", "atLeast: 50", by: "atLeast: 60",
      said: "expect.yaml: rate (第五条): rates[rate=up].met: expected true, found false"),
    Change(
      "the quorum", "scheme.yaml", "quorum: 50", by: "quorum: 40",
      said: #"ballot.record: expected the error {"code":"evidence.belowQuorum"}"#),
    Change(
      "the vote that binds", "scheme.yaml", "bindsProposal: true", by: "bindsProposal: false",
      said: #"case.submit: expected the error {"code":"grading.proposalBound"}"#),
    Change(
      "the points of a grade", "scheme.yaml", "{grade: 红旗, from: 85}", by: "{grade: 红旗, from: 80}",
      said: "case.decide: explanation: expected 2 entries, found 1"),
    Change(
      "the last minute", "scheme.yaml", "12-20 17:00", by: "12-20 17:01",
      said: #"case.create: expected the error {"kind":"stageClosed"}"#),
    Change(
      "the consequence", "scheme.yaml", "overdue: [acceptance]", by: "grade: [整改]",
      said: "consequence.confirm: expected a result, found the error"),
    Change(
      "the route", "rulebook.yaml", "{action: review, body: {superior: affiliation}}, ", by: "",
      said: "case.review: expected a result, found the error"),
  ]

  /// One rule of the bundle's text changed: the year no longer comes out, for the reason that it should not.
  @Test(arguments: changes) func aChangedRuleIsNoticed(_ change: Change) async throws {
    let (before, play) = try Self.lines()
    try await Workspace.with { workspace in
      let newcomer = Newcomer(workspace: workspace)
      let made = try await newcomer.type(before)
      try #require(made.status == 0, "\(made.errors)")
      let file = "shiqiao/" + change.file
      let text = try workspace.text(file)
      let changed = text.replacing(change.part, with: change.text, maxReplacements: 1)
      try #require(changed != text, "the README has no “\(change.part)”")
      try workspace.write(file, changed)
      let played = try await newcomer.type([play])
      #expect(played.status == 1 && played.errors.contains(change.said), "\(played.errors)")
    }
  }
}
