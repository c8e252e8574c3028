import OrgDomain

/// What to point at in the entry that a problem is about.
enum SchemeAim {
  case entry
  /// The key itself.
  case key(String)
  /// A word under one of these keys; equal words under others, such as a name, are not it.
  case word(String, under: [String])
  /// A word under one of these keys that stands there before.
  case repeated(String, under: [String])

  func place(in entry: YAMLValue) -> TextPlace {
    switch self {
    case .entry: entry.place
    case .key(let key): entry.place(ofKey: key) ?? entry.place
    case .word(let word, let keys): entry.places(of: word, under: keys).first ?? entry.place
    case .repeated(let word, let keys):
      entry.places(of: word, under: keys).dropFirst().first ?? entry.places(of: word, under: keys).first ?? entry.place
    }
  }
}

extension YAMLValue {
  /// Where a key of the mapping stands.
  fileprivate func place(ofKey key: String) -> TextPlace? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.key.text == key }?.key.place
  }

  /// Where a word stands as a value, or as a tenant's own key, at any depth under one of the keys.
  fileprivate func places(of word: String, under keys: [String]) -> [TextPlace] {
    switch content {
    case .scalar: []
    case .sequence(let values): values.flatMap { $0.places(of: word, under: keys) }
    case .mapping(let entries):
      entries.flatMap { entry in
        entry.key.text.map(keys.contains) == true
          ? entry.value.places(of: word) : entry.value.places(of: word, under: keys)
      }
    }
  }

  private func places(of word: String) -> [TextPlace] {
    var places: [TextPlace] = []
    forEachText { text, place in if text == word { places.append(place) } }
    return places
  }
}
