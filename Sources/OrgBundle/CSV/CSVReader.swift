import OrgAPI

/// Reads rows of RFC 4180: quoted fields with doubled quotation marks and line ends; CRLF, LF or CR ends a row.
///
/// Linear, and without storage but the row that it fills. Lines without any character are skipped. The bytes are UTF-8.
struct CSVReader {
  private static let quote = UInt8(ascii: "\"")
  private static let comma = UInt8(ascii: ",")
  private static let lineFeed: UInt8 = 0x0A
  private static let carriageReturn: UInt8 = 0x0D

  let bytes: [UInt8]
  private var position: Int
  private var line = 1
  private var lineStart: Int

  /// - Parameters:
  ///   - start: where the text starts: behind a byte order mark.
  init(_ bytes: [UInt8], from start: Int = 0) {
    self.bytes = bytes
    position = start
    lineStart = start
  }

  /// Reads the next row; false at the end.
  mutating func next(into row: inout CSVRow) -> Bool {
    while position < bytes.count, isLineEnd(bytes[position]) { passLineEnd() }
    guard position < bytes.count else { return false }
    row.fields.removeAll(keepingCapacity: true)
    row.count = 0
    row.fault = nil
    row.line = line
    repeat {
      row.append(readField(&row.fault))
    } while passComma()
    if position < bytes.count { passLineEnd() }
    return true
  }

  /// The content of a field.
  func text(_ field: CSVField) -> String {
    guard field.hasDoubledQuotes else { return String(decoding: bytes[field.start..<field.end], as: UTF8.self) }
    var content: [UInt8] = []
    content.reserveCapacity(field.end - field.start)
    var offset = field.start
    while offset < field.end {
      content.append(bytes[offset])
      offset += bytes[offset] == CSVReader.quote ? 2 : 1
    }
    return String(decoding: content, as: UTF8.self)
  }

  /// Whether a field has no content.
  func isEmpty(_ field: CSVField) -> Bool { field.start == field.end }

  func place(_ field: CSVField) -> TextPlace { place(of: field.opening, line: field.line, lineStart: field.lineStart) }

  func place(_ fault: CSVRow.Fault) -> TextPlace {
    place(of: fault.offset, line: fault.line, lineStart: fault.lineStart)
  }

  private func place(of offset: Int, line: Int, lineStart: Int) -> TextPlace {
    TextPlace(line: line, column: TextPlace.characters(in: bytes, from: lineStart, to: offset) + 1)
  }

  // MARK: - Fields

  private mutating func readField(_ fault: inout CSVRow.Fault?) -> CSVField {
    if position < bytes.count, bytes[position] == CSVReader.quote { return readQuoted(&fault) }
    var field = CSVField(
      start: position, end: position, opening: position, line: line, lineStart: lineStart, hasDoubledQuotes: false)
    while position < bytes.count {
      let byte = bytes[position]
      if byte == CSVReader.comma || isLineEnd(byte) { break }
      if byte == CSVReader.quote { note(.csvQuote, at: position, &fault) }
      position += 1
    }
    field.end = position
    return field
  }

  private mutating func readQuoted(_ fault: inout CSVRow.Fault?) -> CSVField {
    var field = CSVField(
      start: position + 1, end: position + 1, opening: position, line: line, lineStart: lineStart,
      hasDoubledQuotes: false)
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      if isLineEnd(byte) {
        passLineEnd()
      } else if byte != CSVReader.quote {
        position += 1
      } else if position + 1 < bytes.count, bytes[position + 1] == CSVReader.quote {
        field.hasDoubledQuotes = true
        position += 2
      } else {
        field.end = position
        position += 1
        passRest(&fault)
        return field
      }
    }
    field.end = position
    if fault == nil {
      fault = CSVRow.Fault(
        code: .csvOpenQuote, line: field.line, lineStart: field.lineStart, offset: field.opening)
    }
    return field
  }

  /// Passes what stands between a closing quotation mark and the field's end, where nothing may.
  private mutating func passRest(_ fault: inout CSVRow.Fault?) {
    while position < bytes.count, bytes[position] != CSVReader.comma, !isLineEnd(bytes[position]) {
      note(.csvQuote, at: position, &fault)
      position += 1
    }
  }

  private func note(_ code: BundleProblemCode, at offset: Int, _ fault: inout CSVRow.Fault?) {
    if fault == nil { fault = CSVRow.Fault(code: code, line: line, lineStart: lineStart, offset: offset) }
  }

  // MARK: - Separators

  private mutating func passComma() -> Bool {
    guard position < bytes.count, bytes[position] == CSVReader.comma else { return false }
    position += 1
    return true
  }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == CSVReader.lineFeed || byte == CSVReader.carriageReturn }

  private mutating func passLineEnd() {
    let isReturn = bytes[position] == CSVReader.carriageReturn
    position += 1
    if isReturn, position < bytes.count, bytes[position] == CSVReader.lineFeed { position += 1 }
    line += 1
    lineStart = position
  }
}
