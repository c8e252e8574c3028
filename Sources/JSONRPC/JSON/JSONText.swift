/// Writes the few pieces of JSON this module composes itself.
public enum JSONText {
  /// The string as a JSON text with quotes (RFC 8259 section 7): only what must be escaped is.
  public static func string(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = [.quote]
    bytes.reserveCapacity(text.utf8.count + 2)
    for byte in text.utf8 {
      switch byte {
      case .quote, .backslash: bytes += [.backslash, byte]
      case .newline: bytes += [.backslash, UInt8(ascii: "n")]
      case .carriageReturn: bytes += [.backslash, UInt8(ascii: "r")]
      case 0x09: bytes += [.backslash, UInt8(ascii: "t")]
      case 0..<0x20: bytes += Array("\\u00\(byte < 0x10 ? "0" : "")\(String(byte, radix: 16))".utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(.quote)
    return bytes
  }

  /// The same JSON value without line breaks, so that it fits a line. Raw breaks are only ever whitespace in JSON.
  static func onOneLine(_ json: [UInt8]) -> [UInt8] {
    guard json.contains(where: { $0 == .newline || $0 == .carriageReturn }) else { return json }
    return json.map { $0 == .newline || $0 == .carriageReturn ? 0x20 : $0 }
  }
}
