/// What a change of the tree touches: the same of a dry run and of the change itself. Each list names at most 1,000;
/// `totals` counts all.
public struct ChangeEffects: WireShape {
  public static let sharedName: String? = "ChangeEffects"
  public static let fields: FieldTable = [
    "cases": Field("Open cases whose steps go to other bodies.", .list(1000, of: .none)),
    "handedOver": Field(
      """
      Cases, letters, entries, grants and delegations of units that go, in this order.
      """, .list(1000, of: .none)),
    "children": Field("Units that go to another parent.", .list(1000, of: .none)),
    "lines": Field("Own superiors on lines that become others.", .list(1000, of: .none)),
    "gaps": Field("Units and matters that had a route and would have none.", .list(1000, of: .none)),
    "blockers": Field(
      """
      Of a dry run: what stands against the change, such as two rules that would claim one unit. Where \
      there is any, the change is refused with the first.
      """, .list(1000, of: .none)),
    "totals": Field("How many there are of each."),
  ]

  /// Open cases whose steps go to other bodies.
  public var cases: [RouteShift]
  /// Cases, letters, entries, grants and delegations of units that go, in this order.
  public var handedOver: [HandedOver]
  /// Units that go to another parent.
  public var children: [UnitShift]
  /// Own superiors on lines that become others.
  public var lines: [LineShift]
  /// Units and matters that had a route and would have none.
  public var gaps: [RouteGap]
  /// Of a dry run: what stands against the change, such as two rules that would claim one unit. Where there is any, the
  /// change is refused with the first.
  public var blockers: [Notice]
  /// How many there are of each.
  public var totals: ChangeTotals

  public init(
    cases: [RouteShift], handedOver: [HandedOver], children: [UnitShift], lines: [LineShift], gaps: [RouteGap],
    blockers: [Notice], totals: ChangeTotals
  ) {
    self.cases = cases
    self.handedOver = handedOver
    self.children = children
    self.lines = lines
    self.gaps = gaps
    self.blockers = blockers
    self.totals = totals
  }
}
