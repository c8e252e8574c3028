/// The forms of short texts.
enum TextForm {
  /// 1 to 64 of `A-Z a-z 0-9 . _ -`.
  static func isCode(_ text: String) -> Bool {
    (1...64).contains(text.utf8.count)
      && text.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == 0x2E || $0 == 0x5F || $0 == 0x2D }
  }

  /// 1 to 63 of `a-z 0-9 -`, a letter first.
  static func isSlug(_ text: String) -> Bool {
    guard let first = text.utf8.first, isLowercase(first), text.utf8.count <= 63 else { return false }
    return text.utf8.allSatisfy { isLowercase($0) || isDigit($0) || $0 == 0x2D }
  }

  /// 1 to 64 bytes without white space, control characters, `;`, `:` and `,`.
  static func isWord(_ text: String) -> Bool {
    (1...64).contains(text.utf8.count)
      && text.unicodeScalars.allSatisfy { scalar in
        scalar.value > 0x20 && scalar.value != 0x7F && scalar != ";" && scalar != ":" && scalar != ","
          && (scalar.isASCII || !scalar.properties.isWhitespace)
      }
  }

  /// 1 to so many of `0-9`.
  static func isDigits(_ text: String, upTo most: Int) -> Bool {
    (1...most).contains(text.utf8.count) && text.utf8.allSatisfy(isDigit)
  }

  /// 64 of `0-9 a-f`: 32 bytes in hexadecimal.
  static func isDigest(_ text: String) -> Bool {
    text.utf8.count == 64 && text.utf8.allSatisfy { isDigit($0) || (0x61...0x66).contains($0) }
  }

  /// A day of the calendar as `YYYY-MM-DD`.
  static func isDate(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.count == 10 && isDate(bytes[...])
  }

  /// RFC 3339 with its offset, such as `2012-04-20T09:00:00+08:00`.
  static func isTime(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, isDate(bytes[..<10]), bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), let hour = number(bytes[11..<13]), let minute = number(bytes[14..<16]),
      let second = number(bytes[17..<19]), hour < 24, minute < 60, second < 60
    else { return false }
    var rest = bytes[19...]
    if rest.first == UInt8(ascii: ".") {
      let fraction = rest.dropFirst().prefix(while: isDigit)
      if !(1...9).contains(fraction.count) { return false }
      rest = rest.dropFirst(1 + fraction.count)
    }
    return isOffset(rest)
  }

  private static func isOffset(_ bytes: ArraySlice<UInt8>) -> Bool {
    if bytes.elementsEqual([UInt8(ascii: "Z")]) { return true }
    let digits = Array(bytes)
    guard digits.count == 6, digits[0] == UInt8(ascii: "+") || digits[0] == UInt8(ascii: "-"),
      digits[3] == UInt8(ascii: ":"), let hours = number(digits[1..<3]), let minutes = number(digits[4..<6])
    else { return false }
    return hours < 24 && minutes < 60
  }

  private static func isDate(_ bytes: ArraySlice<UInt8>) -> Bool {
    let start = bytes.startIndex
    guard bytes[start + 4] == UInt8(ascii: "-"), bytes[start + 7] == UInt8(ascii: "-"),
      let year = number(bytes[start..<start + 4]), let month = number(bytes[start + 5..<start + 7]),
      let day = number(bytes[start + 8..<start + 10]), (1...12).contains(month), year > 0
    else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...days[month - 1]).contains(day)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    digits.allSatisfy(isDigit) ? digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } : nil
  }

  /// Whether there is nothing to be seen of it.
  static func isBlank(_ text: String) -> Bool { text.unicodeScalars.allSatisfy(\.properties.isWhitespace) }

  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isLowercase(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool { isLowercase(byte) || (0x41...0x5A).contains(byte) }
}
