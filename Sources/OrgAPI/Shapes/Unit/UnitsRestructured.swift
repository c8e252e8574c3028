/// What came, or would come, of a merger, split or dissolution.
public struct UnitsRestructured: WireShape {
  public static let sharedName: String? = "UnitsRestructured"
  public static let fields: FieldTable = [
    "units": Field("The units that took over, as they stand then.", .list(100, of: .none)),
    "dissolved": Field("The units that are gone.", .list(100, of: .code)),
    "revision": Field("The tenant's revision after the change.", .count),
    "effects": Field("What it touches."),
    "dryRun": Field("True where nothing was changed because `dryRun` was asked for."),
    "change": Field("Of a change ordered for a day to come: its id.", .code),
    "on": Field("The day on which it is to be carried out.", .date),
  ]

  /// The units that took over, as they stand then.
  public var units: [UnitView]
  /// The units that are gone.
  public var dissolved: [String]
  /// The tenant's revision after the change.
  public var revision: Int
  /// What it touches.
  public var effects: ChangeEffects
  /// True where nothing was changed because `dryRun` was asked for.
  public var dryRun: Bool?
  /// Of a change ordered for a day to come: its id.
  public var change: String?
  /// The day on which it is to be carried out.
  public var on: String?

  public init(
    units: [UnitView], dissolved: [String], revision: Int, effects: ChangeEffects, dryRun: Bool? = nil,
    change: String? = nil, on: String? = nil
  ) {
    self.units = units
    self.dissolved = dissolved
    self.revision = revision
    self.effects = effects
    self.dryRun = dryRun
    self.change = change
    self.on = on
  }
}
