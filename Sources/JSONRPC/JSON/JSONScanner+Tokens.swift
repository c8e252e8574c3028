extension JSONScanner {
  var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  func fault(_ reason: JSONScanError.Reason) -> JSONScanError {
    JSONScanError(offset: position, reason: reason)
  }

  /// The fault of a byte that can not stand here, or of the end of the text.
  func misplaced() -> JSONScanError {
    guard let byte = peek else { return fault(.unexpectedEnd) }
    return fault(.unexpectedByte(byte))
  }

  mutating func skipWhitespace() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
  }

  /// Consumes whitespace and then the byte, if it is there.
  mutating func accepts(_ byte: UInt8) -> Bool {
    skipWhitespace()
    guard peek == byte else { return false }
    position += 1
    return true
  }

  mutating func expect(_ byte: UInt8) throws(JSONScanError) {
    guard accepts(byte) else { throw misplaced() }
  }

  /// Consumes a comma (true: another follows) or the closing bracket (false).
  mutating func separator(closing: UInt8) throws(JSONScanError) -> Bool {
    if accepts(.comma) { return true }
    try expect(closing)
    return false
  }

  /// Consumes a name and its colon.
  mutating func memberName() throws(JSONScanError) -> Range<Int> {
    skipWhitespace()
    guard peek == .quote else { throw misplaced() }
    let start = position
    try skipString()
    let name = start..<position
    try expect(.colon)
    return name
  }

  mutating func skipLiteral(_ word: StaticString) throws(JSONScanError) {
    for index in 0..<word.utf8CodeUnitCount {
      guard peek == word.utf8Start[index] else { throw misplaced() }
      position += 1
    }
  }
}

extension UInt8 {
  static let quote = UInt8(ascii: "\"")
  static let backslash = UInt8(ascii: "\\")
  static let comma = UInt8(ascii: ",")
  static let colon = UInt8(ascii: ":")
  static let openBrace = UInt8(ascii: "{")
  static let closeBrace = UInt8(ascii: "}")
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")
  static let minus = UInt8(ascii: "-")
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")

  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
}
