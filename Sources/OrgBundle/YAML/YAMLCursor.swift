/// A place in a YAML text, and the passing of whole comments and scalars as the parser's scanner does it.
struct YAMLCursor {
  private let bytes: [UInt8]
  private var offset = 0
  /// Counted from 1.
  private(set) var line = 1
  /// Counted from 0, in Unicode scalars.
  private(set) var column = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The byte ahead; 0 at the end.
  func byte(at distance: Int = 0) -> UInt8 {
    offset + distance < bytes.count ? bytes[offset + distance] : 0
  }

  var isAtEnd: Bool { offset >= bytes.count }

  func isBlank(at distance: Int = 0) -> Bool {
    byte(at: distance) == UInt8(ascii: " ") || byte(at: distance) == UInt8(ascii: "\t")
  }

  /// Whether white space, a line end or the end stands there.
  func isBlankOrEnd(at distance: Int = 0) -> Bool {
    offset + distance >= bytes.count || isBlank(at: distance) || breakLength(at: distance) > 0
  }

  /// Whether `---` or `...` stands alone at the start of the line.
  var isDocumentMark: Bool {
    guard column == 0 else { return false }
    return [UInt8(ascii: "-"), UInt8(ascii: ".")].contains { mark in
      (0..<3).allSatisfy { byte(at: $0) == mark } && isBlankOrEnd(at: 3)
    }
  }

  /// How many bytes a line end takes: CR, LF, CRLF, U+0085, U+2028 or U+2029; 0 where there is none.
  func breakLength(at distance: Int = 0) -> Int {
    switch byte(at: distance) {
    case 0x0A: return 1
    case 0x0D: return byte(at: distance + 1) == 0x0A ? 2 : 1
    case 0xC2: return byte(at: distance + 1) == 0x85 ? 2 : 0
    case 0xE2:
      let last = byte(at: distance + 2)
      return byte(at: distance + 1) == 0x80 && (last == 0xA8 || last == 0xA9) ? 3 : 0
    default: return 0
    }
  }

  // MARK: - Moving

  /// Passes characters that are no line ends.
  mutating func advance(_ count: Int = 1) {
    for _ in 0..<count where !isAtEnd {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      column += 1
    }
  }

  /// Passes a character or a line end.
  private mutating func advanceAny() {
    let length = breakLength()
    guard length > 0 else { return advance() }
    offset += length
    line += 1
    column = 0
  }

  /// Passes white space, line ends and comments; false at the end.
  mutating func passToToken() -> Bool {
    while !isAtEnd {
      if column == 0, byte() == 0xEF, byte(at: 1) == 0xBB, byte(at: 2) == 0xBF { advance() }
      while isBlank() { advance() }
      if byte() == UInt8(ascii: "#") { passToLineEnd() }
      guard breakLength() > 0 else { return !isAtEnd }
      advanceAny()
    }
    return false
  }

  private mutating func passToLineEnd() {
    while !isAtEnd, breakLength() == 0 { advance() }
  }

  // MARK: - Scalars

  /// Passes a text in quotation marks; false where it does not end.
  mutating func passQuotedScalar() -> Bool {
    let quote = byte()
    let isSingle = quote == UInt8(ascii: "'")
    advance()
    while !isAtEnd {
      if byte() == quote {
        advance()
        guard isSingle, byte() == quote else { return true }
        advance()
      } else if !isSingle, byte() == UInt8(ascii: "\\") {
        advance()
        if !isAtEnd { advanceAny() }
      } else {
        advanceAny()
      }
    }
    return false
  }

  /// Passes a plain text, on to following lines where they belong to it; false where the parser refuses it.
  ///
  /// - Parameters:
  ///   - indent: the column of the innermost block value, -1 where there is none.
  mutating func passPlainScalar(indent: Int, isInFlow: Bool) -> Bool {
    while true {
      if isDocumentMark || byte() == UInt8(ascii: "#") { return true }
      while !isBlankOrEnd() {
        if byte() == UInt8(ascii: ":") {
          if isInFlow, isOne(of: ",?[]{}", at: 1) { return false }
          if isBlankOrEnd(at: 1) { return true }
        }
        if isInFlow, isOne(of: ",[]{}", at: 0) { return true }
        advance()
      }
      while !isAtEnd, isBlank() || breakLength() > 0 { advanceAny() }
      if isAtEnd || (!isInFlow && column <= indent) { return true }
    }
  }

  private func isOne(of characters: StaticString, at distance: Int) -> Bool {
    guard offset + distance < bytes.count else { return false }
    return characters.description.utf8.contains(byte(at: distance))
  }

  /// Passes a literal or folded text; false where the parser refuses it.
  mutating func passBlockScalar(indent parent: Int) -> Bool {
    advance()
    var increment = 0
    for _ in 0..<2 {
      if (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(byte()), increment == 0 {
        increment = Int(byte() - UInt8(ascii: "0"))
        advance()
      } else if byte() == UInt8(ascii: "+") || byte() == UInt8(ascii: "-") {
        advance()
      }
    }
    while isBlank() { advance() }
    if byte() == UInt8(ascii: "#") { passToLineEnd() }
    guard isAtEnd || breakLength() > 0 else { return false }
    if !isAtEnd { advanceAny() }
    var indent = increment == 0 ? 0 : max(parent, 0) + increment
    guard passIndentation(&indent, parent: parent) else { return false }
    while column == indent, !isAtEnd {
      passToLineEnd()
      if !isAtEnd { advanceAny() }
      guard passIndentation(&indent, parent: parent) else { return false }
    }
    return true
  }

  /// Passes empty lines and the indentation of the next one; finds the indentation where it is not known yet (0).
  private mutating func passIndentation(_ indent: inout Int, parent: Int) -> Bool {
    var widest = 0
    while true {
      while indent == 0 || column < indent, byte() == UInt8(ascii: " ") { advance() }
      widest = max(widest, column)
      if indent == 0 || column < indent, byte() == UInt8(ascii: "\t") { return false }
      guard breakLength() > 0 else { break }
      advanceAny()
    }
    if indent == 0 { indent = max(widest, parent + 1, 1) }
    return true
  }
}
