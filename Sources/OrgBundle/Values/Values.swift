import Foundation
import OrgAPI
import OrgDomain

/// Reads single values from texts. Each function takes the text and the name of its column or key.
enum Values {
  /// The most characters of a name, title or note.
  static let textLimit = 1_000

  static func code(_ text: String, _ name: String) throws(ValueProblem) -> Code {
    guard let code = Code(text) else { throw ValueProblem(.badCode, name, clipped(text)) }
    return code
  }

  /// A text that shows something, without control characters, of limited length.
  static func text(_ text: String, _ name: String) throws(ValueProblem) -> String {
    if text.utf8.count > textLimit, text.unicodeScalars.count > textLimit {
      throw ValueProblem(.tooLong, name, String(text.unicodeScalars.count), String(textLimit))
    }
    var isVisible = false
    for scalar in text.unicodeScalars {
      guard scalar.value >= 0x20, !(0x7F...0x9F).contains(scalar.value) else { throw ValueProblem(.badText, name) }
      if !isVisible { isVisible = scalar != " " && !scalar.properties.isWhitespace }
    }
    guard isVisible else { throw ValueProblem(.missingValue, name) }
    return text
  }

  /// A note: a text that may have several lines.
  static func note(_ text: String, _ name: String) throws(ValueProblem) -> String {
    let lines = text.split(whereSeparator: \.isNewline).joined(separator: " ").replacing("\t", with: " ")
    _ = try Values.text(lines, name)
    return text
  }

  /// A word of an open vocabulary.
  static func word<Value: Word>(_ text: String, _ name: String) throws(ValueProblem) -> Value {
    guard Value.isWord(text) else { throw ValueProblem(.badWord, name, clipped(text)) }
    return Value(rawValue: text)
  }

  static func roleName(_ text: String, _ name: String) throws(ValueProblem) -> String {
    try (word(text, name) as RoleName).rawValue
  }

  /// One of a fixed set of words.
  static func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ text: String, _ name: String
  ) throws(ValueProblem) -> Value {
    guard let value = Value(rawValue: text) else {
      let words = Value.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValueProblem(.badKind, name, clipped(text), words)
    }
    return value
  }

  /// A date `YYYY-MM-DD`.
  static func day(_ text: String, _ name: String) throws(ValueProblem) -> Day {
    guard let day = Day(text) else { throw ValueProblem(.badDate, name, clipped(text)) }
    return day
  }

  /// Reads whole numbers of a range, in decimal digits and no other notation.
  static func number(_ range: ClosedRange<Int>) -> Parse<Int> {
    { text, name throws(ValueProblem) in
      let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
      guard !digits.isEmpty, digits.allSatisfy({ (48...57).contains($0) }), let number = Int(text),
        range.contains(number)
      else { throw ValueProblem(.badNumber, name, clipped(text), String(range.lowerBound), String(range.upperBound)) }
      return number
    }
  }

  /// 1 to 63 of `a-z 0-9 -`, a letter first.
  static func slug(_ text: String, _ name: String) throws(ValueProblem) -> String {
    let bytes = text.utf8
    guard (1...63).contains(bytes.count), let first = bytes.first, (97...122).contains(first),
      bytes.allSatisfy({ (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-") })
    else { throw ValueProblem(.badSlug, clipped(text)) }
    return text
  }

  /// A name of the tz database, such as `Asia/Shanghai` or `UTC`.
  static func timeZone(_ text: String, _ name: String) throws(ValueProblem) -> String {
    guard text.utf8.count <= 64, text.utf8.allSatisfy(isOfTimeZone), text == "UTC" || text.contains("/"),
      TimeZone(identifier: text) != nil
    else { throw ValueProblem(.badTimeZone, clipped(text)) }
    return text
  }

  private static func isOfTimeZone(_ byte: UInt8) -> Bool {
    (65...90).contains(byte) || (97...122).contains(byte) || (48...57).contains(byte)
      || [UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+")].contains(byte)
  }

  /// The scope of a grant.
  static func scope(_ text: String, _ name: String) throws(ValueProblem) -> BundleGrant.Scope {
    let scopes: [BundleGrant.Scope] = [.unit, .subtree] + Line.allCases.map { .line($0) }
    guard let scope = scopes.first(where: { $0.description == text }) else {
      throw ValueProblem(.badScope, clipped(text), scopes.map(\.description).joined(separator: ", "))
    }
    return scope
  }

  /// `true` alone: the mark in a CSV cell that is empty otherwise.
  static func mark(_ text: String, _ name: String) throws(ValueProblem) -> Bool {
    guard text == "true" else { throw ValueProblem(.badBoolean, name, clipped(text)) }
    return true
  }

  static func permission(_ text: String, _ name: String) throws(ValueProblem) -> String {
    guard RoleNames.permissions.contains(text) else {
      throw ValueProblem(.unknownPermission, clipped(text), RoleNames.permissions.joined(separator: ", "))
    }
    return text
  }
}
