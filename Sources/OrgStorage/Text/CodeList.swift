import OrgDomain

/// Any number of codes as one parameter, as `NumberList` has numbers: each filled up with blanks, which no code has.
enum CodeList {
  /// What `substr(?1, n * 64 + 1, 64)` in the statements counts on.
  static let width = Code.maximumLength

  /// The two parameters: the text, and how many codes it holds. Not for an empty list.
  static func values(_ codes: [Code]) -> [SQLValue] {
    var text = ""
    text.reserveCapacity(codes.count * width)
    for code in codes { text += code.text + String(repeating: " ", count: width - code.text.utf8.count) }
    return [.text(text), SQLValue(codes.count)]
  }
}
