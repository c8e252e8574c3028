extension JSONScanner {
  /// Decodes the string that starts at the range, escapes resolved.
  ///
  /// - Parameter range: a range this scanner gave for a name or a string, opening quote included.
  /// - Throws: ``JSONScanError`` when no valid string starts there.
  public func string(in range: Range<Int>) throws(JSONScanError) -> String {
    var scan = self
    scan.position = range.lowerBound
    guard scan.peek == .quote else { throw scan.misplaced() }
    try scan.skipString()
    let content = bytes[(range.lowerBound + 1)..<(scan.position - 1)]
    guard content.contains(.backslash) else { return String(decoding: content, as: UTF8.self) }
    return String(decoding: JSONScanner.unescaped(content), as: UTF8.self)
  }

  /// Resolves the escapes of a string already found valid.
  private static func unescaped(_ content: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(content.count)
    var rest = content
    while let byte = rest.popFirst() {
      guard byte == .backslash, let escape = rest.popFirst() else {
        result.append(byte)
        continue
      }
      switch escape {
      case UInt8(ascii: "b"): result.append(0x08)
      case UInt8(ascii: "f"): result.append(0x0C)
      case UInt8(ascii: "n"): result.append(.newline)
      case UInt8(ascii: "r"): result.append(.carriageReturn)
      case UInt8(ascii: "t"): result.append(0x09)
      case UInt8(ascii: "u"): appendScalar(from: &rest, to: &result)
      default: result.append(escape)
      }
    }
    return result
  }

  private static func appendScalar(from rest: inout ArraySlice<UInt8>, to result: inout [UInt8]) {
    var value = unit(from: &rest)
    if (0xD800...0xDBFF).contains(value) {
      rest = rest.dropFirst(2)
      value = 0x10000 + (value - 0xD800) << 10 + (unit(from: &rest) & 0x3FF)
    }
    guard let scalar = Unicode.Scalar(value) else { return }
    result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  private static func unit(from rest: inout ArraySlice<UInt8>) -> UInt32 {
    let value = rest.prefix(4).reduce(UInt32(0)) { ($0 << 4) | (digit($1) ?? 0) }
    rest = rest.dropFirst(4)
    return value
  }
}
