extension JSONScanner {
  /// Consumes a string, quotes included.
  mutating func skipString() throws(JSONScanError) {
    position += 1
    while let byte = peek {
      switch byte {
      case .quote:
        position += 1
        return
      case .backslash: try skipEscape()
      case 0: throw fault(.nul)
      case 1..<0x20: throw fault(.controlCharacter(byte))
      case 0x20..<0x80: position += 1
      default: try skipMultibyte(byte)
      }
    }
    throw fault(.unexpectedEnd)
  }

  private mutating func skipEscape() throws(JSONScanError) {
    let start = position
    position += 1
    guard let byte = peek else { throw fault(.unexpectedEnd) }
    switch byte {
    case .quote, .backslash, UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"),
      UInt8(ascii: "r"), UInt8(ascii: "t"):
      position += 1
    case UInt8(ascii: "u"):
      position += 1
      try skipUnicodeEscape(startedAt: start)
    default: throw fault(.invalidEscape)
    }
  }

  private mutating func skipUnicodeEscape(startedAt start: Int) throws(JSONScanError) {
    let unit = try hexadecimal()
    if unit == 0 { throw JSONScanError(offset: start, reason: .nul) }
    guard (0xD800...0xDFFF).contains(unit) else { return }
    let lone = JSONScanError(offset: start, reason: .loneSurrogate)
    guard unit < 0xDC00, peek == .backslash, position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "u")
    else { throw lone }
    position += 2
    guard (0xDC00...0xDFFF).contains(try hexadecimal()) else { throw lone }
  }

  /// Consumes four hexadecimal digits.
  private mutating func hexadecimal() throws(JSONScanError) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = peek else { throw fault(.unexpectedEnd) }
      guard let digit = JSONScanner.digit(byte) else { throw fault(.invalidEscape) }
      unit = unit << 4 | digit
      position += 1
    }
    return unit
  }

  /// Consumes one scalar of two to four bytes: the table of RFC 3629 section 4.
  private mutating func skipMultibyte(_ lead: UInt8) throws(JSONScanError) {
    let second: ClosedRange<UInt8>
    let length: Int
    switch lead {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: throw fault(.invalidUTF8)
    }
    guard position + length <= bytes.count, second.contains(bytes[position + 1]) else { throw fault(.invalidUTF8) }
    for index in (position + 2)..<max(position + length, position + 2) where bytes[index] & 0xC0 != 0x80 {
      throw fault(.invalidUTF8)
    }
    position += length
  }

  static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte) - 0x30
    case 0x41...0x46: UInt32(byte) - 0x41 + 10
    case 0x61...0x66: UInt32(byte) - 0x61 + 10
    default: nil
    }
  }
}
