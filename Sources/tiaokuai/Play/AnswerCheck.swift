import OrgAPI

/// Compares an answer with what it must hold.
enum AnswerCheck {
  /// The first difference; nil where there is none.
  static func difference(
    _ expectation: TranscriptLine.Expectation, _ answer: PlayedLine.Answer, _ words: Words
  ) -> String? {
    switch (expectation, answer) {
    case (.result(let expected), .result(let found)), (.error(let expected), .error(let found)):
      SubsetMatch.difference(expected, found, words)
    case (.result, .error(let data)): words("应成功，实为错误 \(data)", "expected a result, found the error \(data)")
    case (.error(let expected), .result(let found)):
      words("应为错误 \(expected)，实为 \(found)", "expected the error \(expected), found \(found)")
    }
  }
}
