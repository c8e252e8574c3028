/// A unit, and under which parent it stands.
public struct UnitPlace: WireShape {
  public static let sharedName: String? = "UnitPlace"
  public static let fields: FieldTable = [
    "unit": Field("The unit.", .code),
    "parent": Field("Its parent.", .code),
  ]

  /// The unit.
  public var unit: String
  /// Its parent.
  public var parent: String

  public init(unit: String, parent: String) {
    self.unit = unit
    self.parent = parent
  }
}
