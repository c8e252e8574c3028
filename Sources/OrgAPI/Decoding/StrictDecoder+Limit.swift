extension StrictDecoder {
  /// Checks the value against a limit. A value of another type is left to the type to refuse.
  func check(_ limit: FieldLimit) throws(ParamsError) {
    switch (limit, value) {
    case (.integer(let range), .integer(let number)):
      guard let whole = Int(exactly: number), range.contains(whole) else { throw failure(.outOfRange(range)) }
    case (.integer(let range), .number(let number)) where JSONValue.isWhole(number):
      guard let whole = Int(exactly: number), range.contains(whole) else { throw failure(.outOfRange(range)) }
    case (.decimal(let range), .integer(let number)): try check(Double(number), range, limit)
    case (.decimal(let range), .number(let number)): try check(number, range, limit)
    case (.list(let most, let element), .array(let elements)):
      if elements.count > most { throw failure(.wrongLength(found: elements.count, limit)) }
      if element == .none { return }
      for (index, value) in elements.enumerated() { try part(value, at: PathKey(index)).check(element) }
    case (_, .string(let text)):
      if let problem = limit.problem(of: text) { throw failure(problem) }
    default: break
    }
  }

  /// A number within its range, none but finite ones, that one decimal writes in full.
  private func check(
    _ number: Double, _ range: ClosedRange<Int>, _ limit: FieldLimit
  ) throws(ParamsError) {
    guard number >= Double(range.lowerBound), number <= Double(range.upperBound) else {
      throw failure(.outOfRange(range))
    }
    // Of all numbers of one decimal the nearest is this one, or it has more decimals.
    if (number * 10).rounded() / 10 != number { throw failure(.badFormat(found: "\(number)", limit)) }
  }
}

extension FieldLimit {
  /// What is wrong with a text under this limit; nil where nothing is.
  func problem(of text: String) -> ParamsError.Problem? {
    switch self {
    case .none, .integer, .decimal, .list: nil
    case .clearable(let limit): text.isEmpty ? nil : limit.problem(of: text)
    case .code: TextForm.isCode(text) ? nil : .badFormat(found: text, self)
    case .slug: TextForm.isSlug(text) ? nil : .badFormat(found: text, self)
    case .word: TextForm.isWord(text) ? nil : .badFormat(found: text, self)
    case .date: TextForm.isDate(text) ? nil : .badFormat(found: text, self)
    case .time: TextForm.isTime(text) ? nil : .badFormat(found: text, self)
    case .digits(let most): TextForm.isDigits(text, upTo: most) ? nil : .badFormat(found: text, self)
    case .digest: TextForm.isDigest(text) ? nil : .badFormat(found: text, self)
    case .bytes(let most): text.utf8.count <= most ? nil : .wrongLength(found: text.utf8.count, self)
    case .line(let range): problem(of: text, range) { !TextForm.isControl($0) }
    case .shown(let range):
      problem(of: text, range) { !TextForm.isControl($0) }
        ?? (TextForm.isBlank(text) ? .badFormat(found: text, self) : nil)
    case .text(let range):
      problem(of: text, range) { !TextForm.isControl($0) || $0 == "\n" || $0 == "\t" || $0 == "\r" }
    }
  }

  private func problem(
    of text: String, _ range: ClosedRange<Int>, allowing: (Unicode.Scalar) -> Bool
  ) -> ParamsError.Problem? {
    let length = text.unicodeScalars.count
    if !range.contains(length) { return .wrongLength(found: length, self) }
    return text.unicodeScalars.allSatisfy(allowing) ? nil : .badFormat(found: text, self)
  }
}
