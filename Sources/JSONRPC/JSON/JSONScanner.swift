/// A strict validating scanner for JSON texts (RFC 8259) that builds no tree.
///
/// It answers with byte ranges, so that values are handed on undecoded. It never recurses, so nesting costs one byte a
/// level up to the limit and hostile input can not exhaust the stack.
///
///     let scanner = JSONScanner(bytes)
///     let root = try scanner.document()
///     try scanner.eachMember(of: root.range) { member in … }
public struct JSONScanner: Sendable {
  /// The text scanned.
  public let bytes: [UInt8]
  /// How deeply arrays and objects may nest; a lone array or object is one level.
  public let depthLimit: Int
  var position = 0

  /// A scanner over a text. The depth limit is 64 unless told otherwise.
  public init(_ bytes: [UInt8], depthLimit: Int = JSONRPCLimits.standard.depth) {
    self.bytes = bytes
    self.depthLimit = depthLimit
  }

  /// Checks that the whole text is one JSON value with nothing but whitespace around it.
  ///
  /// - Returns: the value's kind and place.
  /// - Throws: ``JSONScanError`` at the first fault.
  public func document() throws(JSONScanError) -> JSONPart {
    var scan = rewound(to: 0)
    let part = try scan.part()
    scan.skipWhitespace()
    if let byte = scan.peek { throw scan.fault(.unexpectedByte(byte)) }
    return part
  }

  /// Calls `body` with each member of the object that starts at the range, in the order written.
  ///
  /// - Throws: ``JSONScanError`` when no well formed object starts there, or what `body` throws.
  public func eachMember(
    of range: Range<Int>, _ body: (JSONMember) throws(JSONScanError) -> Void
  ) throws(JSONScanError) {
    var scan = rewound(to: range.lowerBound)
    try scan.expect(.openBrace)
    if scan.accepts(.closeBrace) { return }
    repeat {
      let name = try scan.memberName()
      try body(JSONMember(name: name, value: try scan.part()))
    } while try scan.separator(closing: .closeBrace)
  }

  /// Calls `body` with each item of the array that starts at the range, in the order written.
  ///
  /// - Throws: ``JSONScanError`` when no well formed array starts there, or what `body` throws.
  public func eachItem(
    of range: Range<Int>, _ body: (JSONPart) throws(JSONScanError) -> Void
  ) throws(JSONScanError) {
    var scan = rewound(to: range.lowerBound)
    try scan.expect(.openBracket)
    if scan.accepts(.closeBracket) { return }
    repeat {
      try body(try scan.part())
    } while try scan.separator(closing: .closeBracket)
  }

  private func rewound(to offset: Int) -> JSONScanner {
    var copy = self
    copy.position = offset
    return copy
  }
}
