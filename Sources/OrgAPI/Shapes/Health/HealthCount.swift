/// How many warnings a rule has.
public struct HealthCount: WireShape {
  public static let sharedName: String? = "HealthCount"
  public static let fields: FieldTable = [
    "rule": Field("The rule."),
    "count": Field("How many units it warns of.", .count),
  ]

  /// The rule.
  public var rule: Wire.HealthRule
  /// How many units it warns of.
  public var count: Int

  public init(rule: Wire.HealthRule, count: Int) {
    self.rule = rule
    self.count = count
  }
}
