/// Why a text is not the JSON this product accepts, and at which byte.
///
/// The grammar is RFC 8259, the encoding RFC 3629; U+0000, a byte order mark and lone surrogates are refused as well.
public struct JSONScanError: Error, Hashable, Sendable {
  /// The kinds of fault. Switch on these, never on a text.
  public enum Reason: Hashable, Sendable {
    /// The text ends inside a value, or holds none.
    case unexpectedEnd
    /// The byte can not stand here.
    case unexpectedByte(UInt8)
    /// Bytes that are no UTF-8 (overlong, surrogate, above U+10FFFF, cut short).
    case invalidUTF8
    /// A backslash followed by something RFC 8259 section 7 does not list.
    case invalidEscape
    /// Half of a surrogate pair in a `\u` escape.
    case loneSurrogate
    /// U+0000, raw or escaped.
    case nul
    /// A raw control character inside a string.
    case controlCharacter(UInt8)
    /// Leading zeros, a missing digit and the like.
    case invalidNumber
    /// Arrays and objects nested deeper than the limit.
    case tooDeep(limit: Int)
  }

  /// The byte, counted from 0, where the fault was seen.
  public let offset: Int
  /// What is wrong there.
  public let reason: Reason

  /// An error at a byte of the text.
  public init(offset: Int, reason: Reason) {
    self.offset = offset
    self.reason = reason
  }
}
