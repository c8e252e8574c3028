/// A unit that has no route for a matter.
public struct RouteGap: WireShape {
  public static let sharedName: String? = "RouteGap"
  public static let fields: FieldTable = [
    "unit": Field("The unit.", .code),
    "unitName": Field("Its name.", .name),
    "matter": Field("The matter.", .word),
    "reason": Field("Why there is no route."),
  ]

  /// The unit.
  public var unit: String
  /// Its name.
  public var unitName: String
  /// The matter.
  public var matter: String
  /// Why there is no route.
  public var reason: Notice

  public init(unit: String, unitName: String, matter: String, reason: Notice) {
    self.unit = unit
    self.unitName = unitName
    self.matter = matter
    self.reason = reason
  }
}
