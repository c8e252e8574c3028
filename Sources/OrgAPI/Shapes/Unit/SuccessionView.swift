/// A unit that another took over from, or that took over from it.
public struct SuccessionView: WireShape {
  public static let sharedName: String? = "SuccessionView"
  public static let fields: FieldTable = [
    "unit": Field("The other unit.", .code),
    "unitName": Field("Its name.", .name),
    "manner": Field("How it came about."),
    "at": Field("When.", .time),
  ]

  /// The other unit.
  public var unit: String
  /// Its name.
  public var unitName: String
  /// How it came about.
  public var manner: Wire.SuccessionManner
  /// When.
  public var at: String

  public init(unit: String, unitName: String, manner: Wire.SuccessionManner, at: String) {
    self.unit = unit
    self.unitName = unitName
    self.manner = manner
    self.at = at
  }
}
