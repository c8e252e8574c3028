/// A unit that goes to another parent.
public struct UnitShift: WireShape {
  public static let sharedName: String? = "UnitShift"
  public static let fields: FieldTable = [
    "unit": Field("The unit.", .code),
    "from": Field("The parent that it had.", .code),
    "to": Field("The parent that it has after the change.", .code),
  ]

  /// The unit.
  public var unit: String
  /// The parent that it had.
  public var from: String?
  /// The parent that it has after the change.
  public var to: String?

  public init(unit: String, from: String? = nil, to: String? = nil) {
    self.unit = unit
    self.from = from
    self.to = to
  }
}
