import OrgAPI
import OrgBundle
import OrgDomain

/// What came of a transcript, up to its end or its first mismatch, and of what its documents fix.
struct PlayedTranscript {
  var lines: [PlayedLine] = []
  /// The line and the difference; nil where everything came out as written.
  var mismatch: String?
  var expectations: [PlayedExpectation] = []
  var years: [YearReport] = []
  /// Why years are not among them.
  var omissions: [String] = []

  func table(_ words: Words) -> TextTable {
    var table = TextTable(
      words("行", "line"), words("时间", "at"), words("何人", "as"), words("调用", "call"), words("结果", "result"))
    for played in lines {
      table.add(
        String(played.line.number), played.line.time, played.line.user ?? "-", played.line.method, played.summary)
    }
    return table
  }

  /// The expectations that do not hold, each with its clause and the difference.
  func failures(_ words: Words) -> [String] {
    expectations.compactMap { played in
      played.difference.map { difference in
        "expect.yaml: " + words.named(played.expectation.id.text, played.expectation.clause) + ": " + difference
      }
    }
  }

  /// Everything as objects: the lines, the expectations, the years.
  var json: [JSONValue] {
    lines.map(\.json) + expectations.map(\.json) + years.map { ["year": $0.json] }
  }
}
