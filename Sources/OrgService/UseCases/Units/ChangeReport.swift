import OrgAPI
import OrgDomain

/// What a change of the tree touches, noted while it is carried out: of a rehearsal the same as of the change itself.
struct ChangeReport {
  /// The most of each that are listed.
  static let listLimit = 1_000
  /// The most units that are looked at for gaps.
  static let unitLimit = 2_000

  /// Whether what stands against the change is listed and the rehearsal goes on, where it can.
  var collects = false
  private(set) var cases: [RouteShift] = []
  private(set) var handedOver: [HandedOver] = []
  private(set) var children: [UnitShift] = []
  private(set) var lines: [LineShift] = []
  private(set) var gaps: [RouteGap] = []
  private(set) var blockers: [Notice] = []
  private var totals = ChangeTotals(
    cases: 0, handedOver: 0, children: 0, lines: 0, gaps: 0, units: 0, unitsLookedAt: 0, blockers: 0)

  mutating func note(_ shift: RouteShift) { ChangeReport.add(shift, to: &cases, &totals.cases) }
  mutating func note(_ shift: UnitShift) { ChangeReport.add(shift, to: &children, &totals.children) }
  mutating func note(_ shift: LineShift) { ChangeReport.add(shift, to: &lines, &totals.lines) }
  mutating func note(_ gap: RouteGap) { ChangeReport.add(gap, to: &gaps, &totals.gaps) }
  mutating func note(_ thing: HandedOver) { ChangeReport.add(thing, to: &handedOver, &totals.handedOver) }

  mutating func note(units: Int, lookedAt: Int) { (totals.units, totals.unitsLookedAt) = (units, lookedAt) }

  /// Refuses the change, or notes why it would be.
  mutating func block(_ fault: ServiceFault) throws(ServiceFault) {
    guard collects else { throw fault }
    ChangeReport.add(fault.notice, to: &blockers, &totals.blockers)
  }

  private static func add<Thing>(_ thing: Thing, to list: inout [Thing], _ total: inout Int) {
    total += 1
    if list.count < listLimit { list.append(thing) }
  }

  var effects: ChangeEffects {
    ChangeEffects(
      cases: cases, handedOver: handedOver, children: children, lines: lines, gaps: gaps, blockers: blockers,
      totals: totals)
  }
}
