/// Finds out what bytes are, piece by piece: by how they begin, or by being text throughout.
public struct ContentReading: Sendable {
  private var announced: ContentForm?
  private var hasBegun = false
  private var isText = true
  /// The beginning of a character that the next piece ends.
  private var rest: [UInt8] = []

  public init() {}

  /// What the bytes so far are; nil where they are nothing known.
  public var form: ContentForm? { announced ?? (isText && rest.isEmpty && hasBegun ? .text : nil) }

  /// Takes the next piece. The first holds at least the first eight bytes, or all there are.
  public mutating func take(_ piece: [UInt8]) {
    if piece.isEmpty { return }
    if !hasBegun { announced = ContentForm.announced(by: piece) }
    hasBegun = true
    guard announced == nil, isText else { return }
    let bytes = rest + piece
    let end = ContentReading.endOfWholeCharacters(in: bytes)
    rest = Array(bytes[end...])
    isText = !piece.contains(0) && String(validating: bytes[..<end], as: UTF8.self) != nil
  }

  /// Where the last character begins that the bytes do not end, or their end.
  private static func endOfWholeCharacters(in bytes: [UInt8]) -> Int {
    for back in 1...3 where back <= bytes.count {
      let byte = bytes[bytes.count - back]
      if byte & 0xC0 == 0x80 { continue }
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
      return length > back ? bytes.count - back : bytes.count
    }
    return bytes.count
  }
}
