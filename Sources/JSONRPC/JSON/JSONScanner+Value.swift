extension JSONScanner {
  /// Consumes one value and tells where it was.
  mutating func part() throws(JSONScanError) -> JSONPart {
    skipWhitespace()
    let start = position
    guard let byte = peek else { throw misplaced() }
    let kind = JSONScanner.kind(startingWith: byte)
    try skipValue()
    return JSONPart(kind: kind ?? .null, range: start..<position)
  }

  /// Consumes one value of any size. The open containers are kept in a list, as the call stack could be exhausted.
  private mutating func skipValue() throws(JSONScanError) {
    var closers: [UInt8] = []
    repeat {
      let opened = try openContainer(&closers)
      if !opened { try closeContainers(&closers) }
    } while !closers.isEmpty
  }

  /// Consumes a scalar, an empty container (false), or the opening of a container up to its first value (true).
  private mutating func openContainer(_ closers: inout [UInt8]) throws(JSONScanError) -> Bool {
    skipWhitespace()
    guard let byte = peek, byte == .openBrace || byte == .openBracket else {
      try skipScalar()
      return false
    }
    guard closers.count < depthLimit else { throw fault(.tooDeep(limit: depthLimit)) }
    position += 1
    let closer: UInt8 = byte == .openBrace ? .closeBrace : .closeBracket
    if accepts(closer) { return false }
    closers.append(closer)
    if closer == .closeBrace { _ = try memberName() }
    return true
  }

  /// After a value: consumes closing brackets up to the next comma, or to the end of the outermost container.
  private mutating func closeContainers(_ closers: inout [UInt8]) throws(JSONScanError) {
    while let closer = closers.last {
      if try separator(closing: closer) {
        if closer == .closeBrace { _ = try memberName() }
        return
      }
      closers.removeLast()
    }
  }

  private mutating func skipScalar() throws(JSONScanError) {
    switch peek {
    case .quote: try skipString()
    case UInt8(ascii: "t"): try skipLiteral("true")
    case UInt8(ascii: "f"): try skipLiteral("false")
    case UInt8(ascii: "n"): try skipLiteral("null")
    case .some(let byte) where byte == .minus || byte.isDigit: try skipNumber()
    default: throw misplaced()
    }
  }

  private static func kind(startingWith byte: UInt8) -> JSONKind? {
    switch byte {
    case .openBrace: .object
    case .openBracket: .array
    case .quote: .string
    case UInt8(ascii: "t"), UInt8(ascii: "f"): .boolean
    case UInt8(ascii: "n"): .null
    default: byte == .minus || byte.isDigit ? .number : nil
    }
  }
}
