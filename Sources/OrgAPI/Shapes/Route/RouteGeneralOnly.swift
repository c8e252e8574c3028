/// A unit that only a general sentence catches.
public struct RouteGeneralOnly: WireShape {
  public static let sharedName: String? = "RouteGeneralOnly"
  public static let fields: FieldTable = [
    "unit": Field("The unit.", .code),
    "matter": Field("The matter.", .word),
    "rule": Field("The general rule.", .code),
  ]

  /// The unit.
  public var unit: String
  /// The matter.
  public var matter: String
  /// The general rule.
  public var rule: String

  public init(unit: String, matter: String, rule: String) {
    self.unit = unit
    self.matter = matter
    self.rule = rule
  }
}
