/// A superior on a line that becomes another: a unit's own, or that of a row of the tenant's table.
public struct LineShift: WireShape {
  public static let sharedName: String? = "LineShift"
  public static let fields: FieldTable = [
    "unit": Field("The unit whose own superior it is.", .code),
    "category": Field("The category whose row of the table it is.", .word),
    "line": Field("The line."),
    "from": Field("The superior that goes.", .code),
    "to": Field("Its successor; absent where that is the unit itself.", .code),
  ]

  /// The unit whose own superior it is.
  public var unit: String?
  /// The category whose row of the table it is.
  public var category: String?
  /// The line.
  public var line: Wire.Line
  /// The superior that goes.
  public var from: String
  /// Its successor; absent where that is the unit itself.
  public var to: String?

  public init(unit: String? = nil, category: String? = nil, line: Wire.Line, from: String, to: String? = nil) {
    self.unit = unit
    self.category = category
    self.line = line
    self.from = from
    self.to = to
  }
}
