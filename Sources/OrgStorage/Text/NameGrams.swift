import Foundation

/// A character or a pair of neighbouring characters of a name.
struct NameGram: Hashable, Comparable {
  /// The first scalar above; below it the second, raised by one, or 0.
  private let packed: UInt64

  init(_ first: Unicode.Scalar, _ second: Unicode.Scalar? = nil) {
    packed = UInt64(first.value) << 32 | (second.map { UInt64($0.value) + 1 } ?? 0)
  }

  /// The characters themselves.
  var text: String {
    var view = String.UnicodeScalarView()
    if let first = Unicode.Scalar(UInt32(packed >> 32)) { view.append(first) }
    let rest = UInt32(truncatingIfNeeded: packed)
    if rest > 0, let second = Unicode.Scalar(rest - 1) { view.append(second) }
    return String(view)
  }

  static func < (left: NameGram, right: NameGram) -> Bool { left.packed < right.packed }
}

/// The pieces of a name by which it is found: a name search without LIKE, for any script (DESIGN 3).
///
/// Folded means: compatibility forms composed (full-width to half-width), lower case, without white space. The pieces
/// count Unicode scalars, not characters, whose borders differ between versions of Unicode.
enum NameGrams {
  /// Every scalar and every pair of neighbours of a name, without repetition: what is stored.
  static func stored(_ name: String) -> Set<NameGram> {
    var grams: Set<NameGram> = []
    var last: Unicode.Scalar?
    for scalar in folded(name) {
      grams.insert(NameGram(scalar))
      if let last { grams.insert(NameGram(last, scalar)) }
      last = scalar
    }
    return grams
  }

  /// What must be stored of a name for a text to find it, in the text's order without repetition: its pairs, or its one
  /// scalar. Empty where nothing is left of the text.
  static func sought(_ text: String) -> [NameGram] {
    let scalars = folded(text)
    guard scalars.count > 1 else { return scalars.map { NameGram($0) } }
    var seen: Set<NameGram> = []
    return zip(scalars, scalars.dropFirst()).map { NameGram($0, $1) }.filter { seen.insert($0).inserted }
  }

  private static func folded(_ text: String) -> [Unicode.Scalar] {
    if text.unicodeScalars.allSatisfy(isFolded) { return Array(text.unicodeScalars) }
    return text.precomposedStringWithCompatibilityMapping.lowercased().unicodeScalars
      .filter { !$0.properties.isWhitespace && $0.value != 0 }
  }

  /// Whether a scalar stays what it is, whatever stands beside it: digits, small letters, and the unified ideographs.
  static func isFolded(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A, 0x4E00...0x9FFF: true
    default: false
    }
  }
}
