/// Rows as a CSV file has them (RFC 4180), ended by LF; a cell is quoted only where it must be.
struct CSVText {
  private static let quote = UInt8(ascii: "\"")
  private static let comma = UInt8(ascii: ",")
  private static let lineFeed: UInt8 = 0x0A

  private(set) var bytes: [UInt8]
  private var startsRow = true

  init(header: String = "") {
    bytes = Array(header.utf8)
    if !header.isEmpty { bytes.append(CSVText.lineFeed) }
  }

  /// Adds cells to the row.
  mutating func add(_ cells: String...) {
    for cell in cells { add(cell) }
  }

  /// Adds a cell of which it is known that it needs no quotation marks, in one part or two.
  mutating func addPlain(_ cell: String, _ tail: String = "") {
    separate()
    append(cell)
    if !tail.isEmpty { append(tail) }
  }

  private mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  mutating func add(_ cell: String) {
    separate()
    let before = bytes.count
    append(cell)
    if bytes[before...].contains(where: CSVText.needsQuotes) { quote(from: before, cell) }
  }

  mutating func add(_ number: Int) {
    separate()
    append(String(number))
  }

  mutating func endRow() {
    bytes.append(CSVText.lineFeed)
    startsRow = true
  }

  /// Gives the rows away and begins anew.
  mutating func taken() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  private mutating func separate() {
    if startsRow { startsRow = false } else { bytes.append(CSVText.comma) }
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == quote || byte == comma || byte == lineFeed || byte == 0x0D
  }

  private mutating func quote(from start: Int, _ cell: String) {
    bytes.removeSubrange(start...)
    bytes.append(CSVText.quote)
    for byte in cell.utf8 {
      if byte == CSVText.quote { bytes.append(CSVText.quote) }
      bytes.append(byte)
    }
    bytes.append(CSVText.quote)
  }
}
