/// A warning about a unit.
public struct HealthWarningView: WireShape {
  public static let sharedName: String? = "HealthWarningView"
  public static let fields: FieldTable = [
    "unit": Field("The unit.", .code),
    "unitName": Field("The unit's name.", .name),
    "rule": Field("The rule that warns."),
    "notice": Field("The sentence, with its figures as arguments, what it rests on and what to do."),
  ]

  /// The unit.
  public var unit: String
  /// The unit's name.
  public var unitName: String
  /// The rule that warns.
  public var rule: Wire.HealthRule
  /// The sentence, with its figures as arguments, what it rests on and what to do.
  public var notice: Notice

  public init(unit: String, unitName: String, rule: Wire.HealthRule, notice: Notice) {
    self.unit = unit
    self.unitName = unitName
    self.rule = rule
    self.notice = notice
  }
}
