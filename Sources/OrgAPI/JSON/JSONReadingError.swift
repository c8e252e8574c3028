/// Why bytes are no JSON text, and where.
public struct JSONReadingError: Error, Equatable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public let reason: Reason
  /// Counted from 0, in bytes.
  public let offset: Int

  public init(reason: Reason, offset: Int) {
    self.reason = reason
    self.offset = offset
  }

  /// What can be wrong with a JSON text.
  public enum Reason: String, CaseIterable, Sendable {
    case unexpectedEnd = "the text ends too early"
    case unexpectedByte = "this cannot stand here"
    case badLiteral = "neither true, false nor null"
    case badNumber = "not a number"
    case numberTooLarge = "a number beyond what can be held"
    case badEscape = "no such escape"
    case loneSurrogate = "half of a surrogate pair"
    case nulCharacter = "the character U+0000"
    case controlCharacter = "a control character that is not escaped"
    case badUTF8 = "not UTF-8"
    case duplicateName = "a name that stands twice in one object"
    case tooDeep = "nested deeper than 64 levels"
    case trailingText = "text behind the value"
  }

  public var description: String { "\(reason.rawValue), at byte \(offset)" }
}
