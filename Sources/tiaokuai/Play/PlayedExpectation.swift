import OrgAPI
import OrgBundle
import OrgDomain

/// What came of one expectation.
struct PlayedExpectation {
  let expectation: Expectation
  let answer: PlayedLine.Answer
  /// The difference; nil where everything holds.
  let difference: String?

  init(_ expectation: Expectation, expected: TranscriptLine.Expectation, answer: PlayedLine.Answer, _ words: Words) {
    self.expectation = expectation
    self.expected = expected
    self.answer = answer
    difference = AnswerCheck.difference(expected, answer, words)
  }

  /// What was expected, with kept values put in.
  let expected: TranscriptLine.Expectation

  /// How many values it names, and those of them that it would hold with all the same, were each changed by itself: a
  /// value that nothing checks.
  func unchecked(_ words: Words) -> (changes: Int, unnoticed: [String]) {
    let changes = ValueChange.all(of: expected.value)
    let unnoticed = changes.filter { change in
      let changed: TranscriptLine.Expectation
      switch expected {
      case .result: changed = .result(change.value)
      case .error: changed = .error(change.value)
      }
      return AnswerCheck.difference(changed, answer, words) == nil
    }
    return (changes.count, unnoticed.map(\.path))
  }

  var json: JSONValue {
    [
      "expectation": .string(expectation.id.text), "clause": .string(expectation.clause),
      "holds": .bool(difference == nil),
    ]
  }
}
