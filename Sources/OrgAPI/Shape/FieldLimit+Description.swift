extension FieldLimit: CustomStringConvertible {
  /// In English, behind "must be".
  public var description: String {
    switch self {
    case .none: "anything"
    case .code: "a code: 1 to 64 of A-Z a-z 0-9 . _ -"
    case .slug: "a slug: 1 to 63 of a-z 0-9 -, a letter first"
    case .word: "a word: 1 to 64 bytes without white space, “;”, “:” or “,”"
    case .clearable(let limit): "\(limit), or empty"
    case .line(let range): "one line of \(FieldLimit.span(range)) characters"
    case .shown(let range): "one line of \(FieldLimit.span(range)) characters, not white space alone"
    case .text(let range): "a text of \(FieldLimit.span(range)) characters"
    case .bytes(let most): "a text of at most \(most) bytes"
    case .date: "a date YYYY-MM-DD"
    case .time: "a time such as 2012-04-20T09:00:00+08:00"
    case .integer(let range): "a whole number, \(FieldLimit.span(range))"
    case .decimal(let range): "a number, \(FieldLimit.span(range)), with at most one decimal"
    case .digits(let most): "a whole number as text: 1 to \(most) of 0-9"
    case .digest: "a SHA-256 as text: 64 of 0-9 a-f"
    case .list(let most, let element):
      element == .none ? "at most \(most) entries" : "at most \(most) entries, each \(element)"
    }
  }

  private static func span(_ range: ClosedRange<Int>) -> String {
    if range.lowerBound == range.upperBound { return "exactly \(range.lowerBound)" }
    return range.upperBound == Int.max ? "at least \(range.lowerBound)" : "\(range.lowerBound) to \(range.upperBound)"
  }
}
