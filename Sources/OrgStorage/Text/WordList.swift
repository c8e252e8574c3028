import OrgDomain

/// A set of words in one column, sorted by their bytes and joined by `;`, which no word contains.
enum WordList {
  static func encode<W: Word>(_ words: Set<W>) -> String {
    words.sorted().map(\.rawValue).joined(separator: ";")
  }

  static func decode<W: Word>(_ text: String, as _: W.Type = W.self) -> Set<W> {
    Set(text.split(separator: ";").map { W(rawValue: String($0)) })
  }
}
