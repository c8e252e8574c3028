/// What follows from a unit's year: advice until a body above settles it.
public struct ConsequenceItem: WireShape {
  public static let sharedName: String? = "ConsequenceItem"
  public static let fields: FieldTable = [
    "unit": Field("The unit.", .code),
    "unitName": Field("The unit's name.", .name),
    "rule": Field("The rule of the scheme that found it.", .code),
    "name": Field("The rule's name.", .name),
    "target": Field("On whom it falls."),
    "advice": Field("What the rule advises.", .remark),
    "bars": Field("What it bars the unit from.", .list(3, of: .none)),
    "basis": Field("The clause that it stands on."),
    "state": Field("Where it stands."),
    "entry": Field("The entry by which it was confirmed or dismissed; absent while it is advice.", .code),
  ]

  /// The unit.
  public var unit: String
  /// The unit's name.
  public var unitName: String
  /// The rule of the scheme that found it.
  public var rule: String
  /// The rule's name.
  public var name: String
  /// On whom it falls.
  public var target: Wire.ConsequenceTarget
  /// What the rule advises.
  public var advice: String
  /// What it bars the unit from.
  public var bars: [Wire.ConsequenceBar]
  /// The clause that it stands on.
  public var basis: ConsequenceBasis?
  /// Where it stands.
  public var state: Wire.ConsequenceState
  /// The entry by which it was confirmed or dismissed; absent while it is advice.
  public var entry: String?

  public init(
    unit: String, unitName: String, rule: String, name: String, target: Wire.ConsequenceTarget, advice: String,
    bars: [Wire.ConsequenceBar], basis: ConsequenceBasis? = nil, state: Wire.ConsequenceState, entry: String? = nil
  ) {
    self.unit = unit
    self.unitName = unitName
    self.rule = rule
    self.name = name
    self.target = target
    self.advice = advice
    self.bars = bars
    self.basis = basis
    self.state = state
    self.entry = entry
  }
}
