/// A share of a hundred, in tenths: 97.5 % is 975. Compared with fractions by cross-multiplying, never by dividing.
public struct Percentage: Hashable, Comparable, Sendable {
  /// 0 to 1000.
  public let tenths: Int

  public init(tenths: Int) { self.tenths = tenths }

  public static func percent(_ whole: Int) -> Percentage { Percentage(tenths: whole * 10) }

  public static func < (left: Percentage, right: Percentage) -> Bool { left.tenths < right.tenths }
}

/// Some of a number of things: three of forty. An empty base has no share ("not applicable", decision 17).
public struct Fraction: Equatable, Sendable {
  public let part: Int
  public let base: Int

  public init(_ part: Int, of base: Int) {
    self.part = part
    self.base = base
  }

  public var isApplicable: Bool { base > 0 }

  /// Whether the share is at least so much; false where the base is empty.
  public func reaches(_ percentage: Percentage) -> Bool {
    isApplicable && Int128(part) * 1000 >= Int128(percentage.tenths) * Int128(base)
  }

  /// Whether the share is truly higher than another one; false where either base is empty.
  public func isHigher(than other: Fraction) -> Bool {
    isApplicable && other.isApplicable && Int128(part) * Int128(other.base) > Int128(other.part) * Int128(base)
  }

  /// The share rounded half up to a tenth of a percent; nil where the base is empty.
  public var percentage: Percentage? {
    isApplicable ? Percentage(tenths: Int((Int128(part) * 2000 + Int128(base)) / (2 * Int128(base)))) : nil
  }
}
