extension JSONReader {
  /// A number: whole ones that fit are integers, all others are `Double`; one beyond `Double` is refused.
  mutating func readNumber() throws(JSONReadingError) -> JSONValue {
    let start = offset
    var isWhole = true
    if next == UInt8(ascii: "-") { offset += 1 }
    if next == UInt8(ascii: "0") { offset += 1 } else { try skipDigits(from: start) }
    if next == UInt8(ascii: ".") {
      isWhole = false
      offset += 1
      try skipDigits(from: start)
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      isWhole = false
      offset += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { offset += 1 }
      try skipDigits(from: start)
    }
    let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<offset]), as: UTF8.self)
    if isWhole, let number = Int64(text) { return .integer(number) }
    guard let number = Double(text), number.isFinite else { throw failure(.numberTooLarge, at: start) }
    return .number(number)
  }

  private mutating func skipDigits(from start: Int) throws(JSONReadingError) {
    guard let byte = next else { throw failure(.unexpectedEnd) }
    guard JSONReader.isDigit(byte) else { throw failure(.badNumber, at: start) }
    while let byte = next, JSONReader.isDigit(byte) { offset += 1 }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// A string. One without escapes is taken in one piece.
  mutating func readString() throws(JSONReadingError) -> String {
    offset += 1
    var start = offset
    var text = ""
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        let rest = try piece(from: start)
        offset += 1
        return text.isEmpty ? rest : text + rest
      case UInt8(ascii: "\\"):
        text += try piece(from: start)
        text.unicodeScalars.append(try readEscape())
        start = offset
      case 0..<0x20: throw failure(byte == 0 ? .nulCharacter : .controlCharacter)
      default: offset += 1
      }
    }
    throw failure(.unexpectedEnd)
  }

  private func piece(from start: Int) throws(JSONReadingError) -> String {
    let slice = UnsafeBufferPointer(rebasing: bytes[start..<offset])
    guard let text = String(validating: slice, as: UTF8.self) else {
      throw failure(.badUTF8, at: start + JSONReader.validPrefix(of: slice))
    }
    return text
  }

  /// How many bytes are good before the first bad one.
  private static func validPrefix(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var decoder = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var count = 0
    while case .valid(let scalar) = decoder.parseScalar(from: &iterator) { count += scalar.count }
    return count
  }

  private mutating func readEscape() throws(JSONReadingError) -> Unicode.Scalar {
    let start = offset
    offset += 1
    guard let byte = next else { throw failure(.unexpectedEnd) }
    offset += 1
    switch byte {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{08}"
    case UInt8(ascii: "f"): return "\u{0C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try readUnicodeEscape(start: start)
    default: throw failure(.badEscape, at: start)
    }
  }

  /// What follows `\u`: a scalar, or a surrogate pair in two escapes.
  private mutating func readUnicodeEscape(start: Int) throws(JSONReadingError) -> Unicode.Scalar {
    let high = try readHexadecimal(start: start)
    if high == 0 { throw failure(.nulCharacter, at: start) }
    if let scalar = Unicode.Scalar(high) { return scalar }
    guard high < 0xDC00, next == UInt8(ascii: "\\"), offset + 1 < bytes.count,
      bytes[offset + 1] == UInt8(ascii: "u")
    else { throw failure(.loneSurrogate, at: start) }
    offset += 2
    let low = try readHexadecimal(start: start)
    guard (0xDC00...0xDFFF).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(low) - 0xDC00))
    else { throw failure(.loneSurrogate, at: start) }
    return scalar
  }

  private mutating func readHexadecimal(start: Int) throws(JSONReadingError) -> UInt16 {
    var value: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = next else { throw failure(.unexpectedEnd) }
      guard let digit = JSONReader.hexadecimalValue(byte) else { throw failure(.badEscape, at: start) }
      value = value << 4 | digit
      offset += 1
    }
    return value
  }

  private static func hexadecimalValue(_ byte: UInt8) -> UInt16? {
    switch byte {
    case 0x30...0x39: UInt16(byte - 0x30)
    case 0x41...0x46: UInt16(byte - 0x41 + 10)
    case 0x61...0x66: UInt16(byte - 0x61 + 10)
    default: nil
    }
  }
}
