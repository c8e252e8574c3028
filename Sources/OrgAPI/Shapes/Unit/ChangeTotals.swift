/// How many there are of what a change of the tree touches, listed or not.
public struct ChangeTotals: WireShape {
  public static let sharedName: String? = "ChangeTotals"
  public static let fields: FieldTable = [
    "cases": Field("Open cases whose steps go to other bodies.", .count),
    "handedOver": Field("Cases, letters, entries, grants and delegations of units that go.", .count),
    "children": Field("Units that go to another parent.", .count),
    "lines": Field("Own superiors on lines that become others.", .count),
    "gaps": Field("Units and matters that would have no route any more, among the units looked at.", .count),
    "units": Field("Units whose routes the change may touch.", .count),
    "unitsLookedAt": Field("How many of these were looked at for gaps: at most 2,000.", .count),
    "blockers": Field("What stands against the change.", .count),
  ]

  /// Open cases whose steps go to other bodies.
  public var cases: Int
  /// Cases, letters, entries, grants and delegations of units that go.
  public var handedOver: Int
  /// Units that go to another parent.
  public var children: Int
  /// Own superiors on lines that become others.
  public var lines: Int
  /// Units and matters that would have no route any more, among the units looked at.
  public var gaps: Int
  /// Units whose routes the change may touch.
  public var units: Int
  /// How many of these were looked at for gaps: at most 2,000.
  public var unitsLookedAt: Int
  /// What stands against the change.
  public var blockers: Int

  public init(
    cases: Int, handedOver: Int, children: Int, lines: Int, gaps: Int, units: Int, unitsLookedAt: Int, blockers: Int
  ) {
    self.cases = cases
    self.handedOver = handedOver
    self.children = children
    self.lines = lines
    self.gaps = gaps
    self.units = units
    self.unitsLookedAt = unitsLookedAt
    self.blockers = blockers
  }
}
