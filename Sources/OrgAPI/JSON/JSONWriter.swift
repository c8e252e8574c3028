/// Writes JSON values as bytes, the same value always as the same bytes.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private let layout: JSONValue.Layout

  init(_ layout: JSONValue.Layout, reserving room: Int = 0) {
    self.layout = layout
    bytes.reserveCapacity(room)
  }

  mutating func write(_ value: JSONValue, indent: Int = 0) {
    switch value {
    case .null: append("null")
    case .bool(let flag): append(flag ? "true" : "false")
    case .integer(let number): append(String(number))
    case .number(let number): write(number)
    case .string(let text): write(text)
    case .array(let elements):
      writeList("[", elements, "]", indent) { writer, element in writer.write(element, indent: indent + 1) }
    case .object(let object):
      writeList("{", layout.isSorted ? object.members.sorted { $0.name < $1.name } : object.members, "}", indent) {
        writer, member in
        writer.write(member.name)
        writer.append(writer.layout.isPretty ? ": " : ":")
        writer.write(member.value, indent: indent + 1)
      }
    }
  }

  private mutating func writeList<Element>(
    _ open: String, _ elements: [Element], _ close: String, _ indent: Int, each: (inout JSONWriter, Element) -> Void
  ) {
    append(open)
    for (index, element) in elements.enumerated() {
      if index > 0 { append(",") }
      breakLine(indent + 1)
      each(&self, element)
    }
    if !elements.isEmpty { breakLine(indent) }
    append(close)
  }

  private mutating func breakLine(_ indent: Int) {
    guard layout.isPretty else { return }
    append("\n")
    for _ in 0..<indent { append("  ") }
  }

  /// JSON has no word for what is not finite: it becomes `null`. Nothing that was read is such.
  private mutating func write(_ number: Double) {
    guard number.isFinite else { return append("null") }
    append(number.description)
  }

  /// A string with its quotation marks.
  mutating func write(_ text: String) {
    write(byte: UInt8(ascii: "\""))
    let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable { utf8 in
      if utf8.contains(where: JSONWriter.isEscaped) { writeEscaped(utf8) } else { bytes.append(contentsOf: utf8) }
    }
    if isWritten == nil { writeEscaped(text.utf8) }
    write(byte: UInt8(ascii: "\""))
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func writeEscaped(_ utf8: some Sequence<UInt8>) {
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "\""): append("\\\"")
      case UInt8(ascii: "\\"): append("\\\\")
      case UInt8(ascii: "\n"): append("\\n")
      case UInt8(ascii: "\r"): append("\\r")
      case UInt8(ascii: "\t"): append("\\t")
      case 0..<0x20:
        append(byte < 0x10 ? "\\u000" : "\\u00")
        append(String(byte, radix: 16))
      default: bytes.append(byte)
      }
    }
  }

  mutating func write(byte: UInt8) { bytes.append(byte) }

  /// Writes what is JSON already.
  mutating func write(contentsOf text: [UInt8]) { bytes.append(contentsOf: text) }

  /// Writes characters that need no escape, without quotation marks.
  mutating func write(plain text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func write(_ number: Int) { append(String(number)) }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }
}

extension JSONValue {
  /// How a value is written.
  public struct Layout: Equatable, Sendable {
    /// Whether members stand in the order of their names instead of their own.
    public var isSorted: Bool
    /// Whether every element has a line of its own, indented by two spaces a level.
    public var isPretty: Bool

    public init(isSorted: Bool = false, isPretty: Bool = false) {
      self.isSorted = isSorted
      self.isPretty = isPretty
    }

    /// On one line, in the order given.
    public static let compact = Layout()
    /// For files under version control.
    public static let document = Layout(isSorted: true, isPretty: true)
  }

  /// The value as a JSON text; on one line where the layout is compact.
  public func encoded(_ layout: Layout = .compact) -> [UInt8] {
    var writer = JSONWriter(layout)
    writer.write(self)
    return writer.bytes
  }
}

extension JSONValue: CustomStringConvertible {
  public var description: String { String(decoding: encoded(), as: UTF8.self) }
}
