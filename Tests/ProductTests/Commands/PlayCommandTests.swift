import OrgAPI
import Testing

/// `tiaokuai play`
@Suite(.timeLimit(.minutes(15))) struct PlayCommandTests {
  /// A village's target on its way to its town's approval, and a town that is not the right one.
  private static let transcript = [
    #"{"at": "2012-04-20T09:00:00+08:00", "as": "v1-1", "call": "case.create", "params": {"unit": "V1-1", "matter": "#
      + #""target", "campaign": "2012"}, "expect": {"phase": "draft"}, "keep": {"id": "case"}}"#,
    #"{"at": "2012-04-20T09:05:00+08:00", "as": "v1-1", "call": "case.save", "params": {"case": "${id}", "document": "#
      + #"{"targets": [{"text": "村集体收入增长一成"}], "measures": []}}, "keep": {"revision": "revision"}}"#,
    #"{"at": "2012-04-20T09:10:00+08:00", "as": "v1-1", "call": "case.submit", "params": {"case": "${id}", "#
      + #""expectedRevision": "${revision}"}, "expect": {"phase": "inReview", "waiting": {"bodies": [{"body": "T1"}]}}}"#,
    #"{"at": "2012-04-21T10:00:00+08:00", "as": "t2", "call": "case.decide", "params": {"case": "${id}", "verdict": "#
      + #""approved"}, "error": {"kind": "forbidden"}}"#,
    #"{"at": "2012-04-21T10:05:00+08:00", "as": "t1", "call": "case.decide", "params": {"case": "${id}", "verdict": "#
      + #""approved"}, "expect": {"verdict": "approved", "updatedAt": "2012-04-21T10:05:00.000+08:00"}}"#,
    #"{"at": "2012-04-21T10:05:00+08:00", "call": "session.whoami", "error": {"kind": "unauthenticated"}}"#,
  ]

  private static func play(_ lines: [String], _ options: String...) async throws -> CommandOutcome {
    try await Workspace.with { workspace in
      let files = SmallBundle().files(changing: ["transcript.jsonl": lines.joined(separator: "\n") + "\n"])
      return try await CommandOutcome.tool(["play", try workspace.bundle("bundle", files)] + options)
    }
  }

  @Test func aTranscriptThatComesOutAsWrittenIsPlayedToItsEnd() async throws {
    let outcome = try await Self.play(Self.transcript, "--lines")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.hasSuffix("all 6 lines came out as written\n"))
    let rows = outcome.output.split(separator: "\n").map(String.init)
    try #require(rows.count == 7)
    #expect(rows[3].hasSuffix("inReview → decide T1"))
    #expect(rows[4].hasSuffix("case.decide     forbidden") && rows[5].hasSuffix("approved"))
  }

  @Test func asJSONEachLinePlayedIsAnObjectWithItsAnswer() async throws {
    let outcome = try await Self.play(Self.transcript, "--json")
    #expect(outcome.status == 0)
    let lines = try outcome.output.split(separator: "\n").map { try JSONValue.parse(Array($0.utf8)) }
    #expect(lines.map { $0["line"]?.integer } == [1, 2, 3, 4, 5, 6])
    #expect(lines[4][path: "result.verdict"]?.string == "approved")
    #expect(lines[3][path: "error.kind"]?.string == "forbidden")
  }

  @Test func theFirstLineThatDiffersIsNamedWithTheDifference() async throws {
    var lines = Self.transcript
    lines[2] = lines[2].replacing(#""phase": "inReview""#, with: #""phase": "decided""#)
    let outcome = try await Self.play(lines)
    #expect(outcome.status == 1)
    #expect(
      outcome.errors.contains(#"transcript.jsonl:3: case.submit: phase: expected "decided", found "inReview""#))
    #expect(!outcome.output.contains("forbidden"), "nothing is played behind it")
  }

  @Test func anErrorInsteadOfAResultIsADifference() async throws {
    var lines = Self.transcript
    lines[4] = lines[4].replacing(#""as": "t1""#, with: #""as": "t2""#)
    let outcome = try await Self.play(lines)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("transcript.jsonl:5: case.decide: expected a result, found the error"))
  }

  @Test(arguments: [
    (#"{"at": "today", "call": "session.whoami"}"#, "transcript.jsonl:7: at: RFC 3339"),
    (#"{"at": "2012-04-20T09:00:00+08:00", "call": "session.whoami"}"#, "transcript.jsonl:7: earlier than the line"),
    (#"{"at": "2013-04-20T09:00:00+08:00", "calls": "x"}"#, "transcript.jsonl:7: unknown key calls"),
    (#"{"at": "2013-04-20T09:00:00+08:00", "call"#, "transcript.jsonl:7: "),
    (
      #"{"at": "2013-04-20T09:00:00+08:00", "call": "session.whoami", "error": {}}"#,
      "transcript.jsonl:7: error: kind or code"
    ),
    (
      #"{"at": "2013-04-20T09:00:00+08:00", "as": "nobody", "call": "session.whoami"}"#,
      "there is no token of the user nobody"
    ),
    (
      #"{"at": "2013-04-20T09:00:00+08:00", "as": "v1-1", "call": "case.get", "params": {"case": "${none}"}}"#,
      "transcript.jsonl:7: case.get: nothing is kept as none"
    ),
  ])
  func aLineThatIsNoneIsNamed(line: String, message: String) async throws {
    let outcome = try await Self.play(Self.transcript + [line])
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
  }

  /// `V1-1` and `V1-2` are both villages: the path does not say which of them is meant.
  @Test func aPathThatFitsSeveralEntriesIsADifference() async throws {
    let call = #"{"at": "2013-04-20T09:00:00+08:00", "as": "t1", "call": "unit.list", "params": {"within": "T1"}, "#
    let line = call + #""expect": {"units[category=village].code": "V1-1"}}"#
    let outcome = try await Self.play([line])
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("units[category=village].code: fits more than one entry"), "\(outcome.errors)")
    let kept = try await Self.play([call + #""keep": {"village": "units[category=village].code"}}"#])
    #expect(kept.status == 1)
    #expect(kept.errors.contains("units[category=village].code: fits more than one entry"), "\(kept.errors)")
  }

  @Test func aYearThatIsNotShownIsToldWhy() async throws {
    let outcome = try await Self.play([Self.transcript[5]])
    #expect(outcome.status == 0)
    let why = "no year of 2012 is shown: it follows no scheme\n"
    #expect(outcome.errors.hasSuffix(why + "the one line came out as written\n"), "\(outcome.errors)")
  }

  @Test func aBundleWithoutATranscriptIsToldSo() async throws {
    try await Workspace.with { workspace in
      let outcome = try await CommandOutcome.tool("play", try workspace.bundle("bundle", SmallBundle().files))
      #expect(outcome.status == 1 && outcome.errors.contains("no transcript.jsonl"))
    }
  }
}
