import Foundation

/// The pieces of a name by which it is found: a name search without LIKE, for any script (DESIGN 3).
///
/// Folded means: compatibility forms composed (full-width to half-width), lower case, without white space. The pieces
/// count Unicode scalars, not characters, whose borders differ between versions of Unicode.
enum NameGrams {
  /// Every scalar and every pair of neighbours of a name, without repetition: what is stored.
  static func stored(_ name: String) -> Set<String> {
    let scalars = folded(name)
    return Set(scalars.map { String(Character($0)) }).union(pairs(scalars))
  }

  /// What must be stored of a name for a text to find it, in the text's order without repetition: its pairs, or its one
  /// scalar. Empty where nothing is left of the text.
  static func sought(_ text: String) -> [String] {
    let scalars = folded(text)
    guard scalars.count > 1 else { return scalars.map { String(Character($0)) } }
    var seen: Set<String> = []
    return pairs(scalars).filter { seen.insert($0).inserted }
  }

  private static func folded(_ text: String) -> [Unicode.Scalar] {
    text.precomposedStringWithCompatibilityMapping.lowercased().unicodeScalars
      .filter { !$0.properties.isWhitespace && $0.value != 0 }
  }

  private static func pairs(_ scalars: [Unicode.Scalar]) -> [String] {
    zip(scalars, scalars.dropFirst()).map { left, right in
      var pair = String.UnicodeScalarView()
      pair.append(left)
      pair.append(right)
      return String(pair)
    }
  }
}
