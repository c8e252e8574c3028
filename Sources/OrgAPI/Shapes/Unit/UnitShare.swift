/// What one unit takes over from another that is split or dissolved.
public struct UnitShare: WireShape {
  public static let sharedName: String? = "UnitShare"
  public static let fields: FieldTable = [
    "unit": Field("The unit that takes it over, where there is one already. Either this or `found`.", .code),
    "found": Field("The unit that takes it over, where it is founded with the change."),
    "children": Field(
      """
      The units directly below the other that go to it, with all below them.
      """, .list(10_000, of: .code)),
    "cases": Field("The open cases and letters in force of the other that go to it.", .list(1000, of: .code)),
    "entries": Field("The open entries of the other's ledger that go to it.", .list(1000, of: .code)),
    "grants": Field("The grants at the other that are given anew at it.", .list(1000, of: .code)),
    "members": Field("The members it has from then on.", .members),
  ]

  /// The unit that takes it over, where there is one already. Either this or `found`.
  public var unit: String?
  /// The unit that takes it over, where it is founded with the change.
  public var found: NewUnit?
  /// The units directly below the other that go to it, with all below them.
  public var children: [String]?
  /// The open cases and letters in force of the other that go to it.
  public var cases: [String]?
  /// The open entries of the other's ledger that go to it.
  public var entries: [String]?
  /// The grants at the other that are given anew at it.
  public var grants: [String]?
  /// The members it has from then on.
  public var members: Int?

  public init(
    unit: String? = nil, found: NewUnit? = nil, children: [String]? = nil, cases: [String]? = nil,
    entries: [String]? = nil, grants: [String]? = nil, members: Int? = nil
  ) {
    self.unit = unit
    self.found = found
    self.children = children
    self.cases = cases
    self.entries = entries
    self.grants = grants
    self.members = members
  }

  public func validate() throws(ParamsError) {
    if unit == nil, found == nil {
      throw ParamsError(path: "", problem: .nothingGiven(fields: ["unit", "found"]))
    }
    if unit != nil, found != nil { throw ParamsError(path: "found", problem: .refused("not beside unit")) }
  }
}
