/// A unit's superior on one line.
public struct UnitLineView: WireShape {
  public static let sharedName: String? = "UnitLineView"
  public static let fields: FieldTable = [
    "line": Field("The line."),
    "superior": Field("The superior; absent where there is none.", .code),
    "superiorName": Field("The superior's name.", .name),
    "source": Field("Whence the superior comes; absent where there is none."),
    "from": Field(
      "The ancestor whose value it is, or the category whose table entry; absent where it is the unit's own.", .word),
  ]

  /// The line.
  public var line: Wire.Line
  /// The superior; absent where there is none.
  public var superior: String?
  /// The superior's name.
  public var superiorName: String?
  /// Whence the superior comes; absent where there is none.
  public var source: Wire.LineSource?
  /// The ancestor whose value it is, or the category whose table entry; absent where it is the unit's own.
  public var from: String?

  public init(
    line: Wire.Line, superior: String? = nil, superiorName: String? = nil, source: Wire.LineSource? = nil,
    from: String? = nil
  ) {
    self.line = line
    self.superior = superior
    self.superiorName = superiorName
    self.source = source
    self.from = from
  }
}
