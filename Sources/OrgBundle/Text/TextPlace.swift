/// A line and column of a text, counted from 1; columns in Unicode scalars.
struct TextPlace: Hashable {
  let line: Int
  let column: Int

  init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The place of a byte. LF, CRLF and CR end a line.
  ///
  /// - Parameters:
  ///   - start: where the first line starts: behind a byte order mark.
  init(of offset: Int, in bytes: [UInt8], from start: Int = 0) {
    var line = 1
    var lineStart = start
    var position = start
    while position < offset {
      let byte = bytes[position]
      position += 1
      if byte == 0x0D, position < bytes.count, bytes[position] == 0x0A { position += 1 }
      if byte == 0x0A || byte == 0x0D {
        line += 1
        lineStart = position
      }
    }
    self.init(line: line, column: TextPlace.characters(in: bytes, from: lineStart, to: offset) + 1)
  }

  /// How many Unicode scalars start between two offsets of a UTF-8 text.
  static func characters(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
    var count = 0
    for offset in stride(from: start, to: end, by: 1) where bytes[offset] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
