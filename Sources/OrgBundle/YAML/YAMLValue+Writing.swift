extension YAMLValue {
  /// The value as a YAML text of one line, which reads again to the same value.
  ///
  /// - Parameters:
  ///   - leavingOut: keys of the outermost mapping that are not written.
  func text(leavingOut keys: Set<String> = []) -> String {
    var text = ""
    write(into: &text, leavingOut: keys)
    return text + "\n"
  }

  private func write(into text: inout String, leavingOut keys: Set<String> = []) {
    switch content {
    case .scalar(let scalar, let isPlain): text += YAMLValue.scalar(scalar, isPlain: isPlain, isNothing: isNothing)
    case .sequence(let values):
      text += "["
      for (index, value) in values.enumerated() {
        if index > 0 { text += ", " }
        value.write(into: &text)
      }
      text += "]"
    case .mapping(let entries):
      let kept = entries.filter { !keys.contains($0.key.text ?? "") }
      text += "{"
      for (index, entry) in kept.enumerated() {
        if index > 0 { text += ", " }
        entry.key.write(into: &text)
        text += ": "
        entry.value.write(into: &text)
      }
      text += "}"
    }
  }

  /// Plain texts stay plain where no mark of YAML can be in them: numbers, `true`, codes.
  private static func scalar(_ text: String, isPlain: Bool, isNothing: Bool) -> String {
    if isNothing { return "null" }
    let isSimple =
      text.utf8.first.map(isLetterOrDigit) ?? false
      && text.utf8.allSatisfy { isLetterOrDigit($0) || [0x2D, 0x2E, 0x5F].contains($0) }
    if isPlain, isSimple { return text }
    return "\"" + text.unicodeScalars.map(quoted).joined() + "\""
  }

  private static func quoted(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x22: "\\\""
    case 0x5C: "\\\\"
    case 0x20...0x7E, 0xA0...0x2027, 0x202A...0xFEFE, 0xFF00...0xFFFD, 0x10000...0x10FFFF: String(scalar)
    default: "\\u" + String(repeating: "0", count: 4 - hexadecimal(scalar).count) + hexadecimal(scalar)
    }
  }

  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    String(scalar.value, radix: 16, uppercase: true)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
  }
}
