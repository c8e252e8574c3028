/// What a unit adds to the scheme for its own subtree.
public struct PlanView: WireShape {
  public static let sharedName: String? = "PlanView"
  public static let fields: FieldTable = [
    "unit": Field("The unit.", .code),
    "unitName": Field("The unit's name.", .name),
    "version": Field("The version that holds, counted from 1 for each unit.", .count),
    "name": Field("The plan's name.", .name),
    "text": Field("Its text (YAML), as it was published; absent where the plans of every unit are listed."),
  ]

  /// The unit.
  public var unit: String
  /// The unit's name.
  public var unitName: String
  /// The version that holds, counted from 1 for each unit.
  public var version: Int
  /// The plan's name.
  public var name: String
  /// Its text (YAML), as it was published; absent where the plans of every unit are listed.
  public var text: String?

  public init(unit: String, unitName: String, version: Int, name: String, text: String? = nil) {
    self.unit = unit
    self.unitName = unitName
    self.version = version
    self.name = name
    self.text = text
  }
}
