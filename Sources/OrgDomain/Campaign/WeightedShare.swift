/// The mean of shares by weight, as one fraction.
enum WeightedShare {
  struct Term {
    let weight: Int
    let part: Int
    let base: Int
  }

  /// The finest part that is told where the exact fraction has no room in an integer.
  private static let grain: Int128 = 1_000_000_000_000

  /// The exact fraction in lowest terms; where that is too large for an integer, rounded down to a billionth of a
  /// thousandth. Terms without a base count as nothing of their weight; no base at all gives an empty one.
  static func of(_ terms: [Term]) -> Fraction {
    let weights = terms.reduce(Int128(0)) { $0 + Int128($1.weight) }
    guard weights > 0, terms.contains(where: { $0.base > 0 }) else { return Fraction(0, of: 0) }
    return exact(terms, weights: weights) ?? rounded(terms, weights: weights)
  }

  private static func exact(_ terms: [Term], weights: Int128) -> Fraction? {
    var sum: (part: Int128, base: Int128) = (0, 1)
    for term in terms where term.base > 0 {
      let (base, factor) = (Int128(term.base), Int128(term.weight) * Int128(term.part))
      let scaled = sum.part.multipliedReportingOverflow(by: base)
      let added = factor.multipliedReportingOverflow(by: sum.base)
      let common = sum.base.multipliedReportingOverflow(by: base)
      let part = scaled.partialValue.addingReportingOverflow(added.partialValue)
      if scaled.overflow || added.overflow || common.overflow || part.overflow { return nil }
      sum = reduced(part.partialValue, common.partialValue)
    }
    let whole = sum.base.multipliedReportingOverflow(by: weights)
    guard !whole.overflow else { return nil }
    let result = reduced(sum.part, whole.partialValue)
    guard let part = Int(exactly: result.part), let base = Int(exactly: result.base) else { return nil }
    return Fraction(part, of: base)
  }

  private static func rounded(_ terms: [Term], weights: Int128) -> Fraction {
    let parts = terms.filter { $0.base > 0 }.reduce(Int128(0)) { sum, term in
      sum + Int128(term.weight) * Int128(term.part) * grain / (Int128(term.base) * weights)
    }
    return Fraction(Int(parts), of: Int(grain))
  }

  private static func reduced(_ part: Int128, _ base: Int128) -> (part: Int128, base: Int128) {
    var (divisor, rest) = (base, part)
    while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
    return (part / divisor, base / divisor)
  }
}
