import OrgAPI
import OrgBundle
import OrgDomain
import OrgStorage

// What becomes of the rosters, the guests and the offers of units that a bundle dissolves, or has outside of the tenant.
extension MemberComparison {
  /// The members of other units who lose a host, or a unit that is asked to take them over.
  func noteReleased(_ change: inout SetupChange) throws {
    let closed = change.closed(in: state.tree)
    var counts: [UnitCode: Int] = [:]
    try forEachReleased(by: closed) { counts[$0, default: 0] += 1 }
    for (unit, count) in counts.sorted(by: { $0.key < $1.key }) {
      change.changed.members += count
      change.note("members", unit.text, "cleared", String(count))
    }
  }

  private func forEachReleased(by closed: [UnitIndex], _ body: (UnitCode) -> Void) throws {
    guard state.rosters.total > 0 else { return }
    let gone = Set(closed)
    for units in closed.pieces(of: 1_000) {
      let asked = Set(units)
      for member in try tables.guests(of: units) where stays(member) {
        let membership = member.membership
        let isListed = bundle.members.contains(member.identity.code)
        let host = isListed ? nil : membership.host.flatMap { gone.contains($0) ? $0 : nil }
        let offered = membership.offered.flatMap { gone.contains($0) ? $0 : nil }
        // Of two that close, one piece has either.
        if let unit = host ?? offered, asked.contains(unit) { body(state.tree.code(of: unit)) }
      }
    }
  }

  /// Whether a member is still on a roster when the bundle's members are written.
  private func stays(_ member: StoredMember) -> Bool {
    !(bundle.members.isGiven && bundle.tenant.isComplete) || bundle.members.contains(member.identity.code)
  }

  /// A unit that closes hands its roster over by `unit.dissolve` or by members.csv; here it has no successor.
  func problemsOfClosed(_ change: SetupChange, _ counts: [UnitCode: Counts]) -> [BundleProblem] {
    change.closed(in: state.tree).compactMap { unit in
      let code = state.tree.code(of: unit)
      let count = state.rosters[unit].total + (counts[code]?.growth ?? 0)
      guard count > 0 else { return nil }
      let place = bundle.tree.index(of: code)?.position
      let lines = bundle.positions.unitLines
      let line = place.flatMap { lines.indices.contains($0) ? Int(lines[$0]) : nil }
      return BundleProblem(
        file: "units.csv", line: line, code: .membersLeftBehind, arguments: [code.text, String(count)])
    }
  }
}
