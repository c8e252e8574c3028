import OrgDomain
import OrgStorage

extension Commit {
  /// Writes the versions of a changed tree's units and their events: of those behind the tree before, which are new, and
  /// of those that are named.
  mutating func write(
    _ tree: OrganizationTree, after before: OrganizationTree, amended codes: [UnitCode], in revision: Revision,
    by actor: UserNumber?
  ) throws {
    let founded = before.count..<tree.count
    for start in stride(from: founded.lowerBound, to: founded.upperBound, by: Commit.eventRows) {
      let rows = (start..<min(start + Commit.eventRows, founded.upperBound)).map { UnitIndex($0) }
      try append(
        .unitsFounded(rows.map { StoredUnit($0, tree[$0]) }), by: actor, unit: rows.count == 1 ? rows.first : nil)
    }
    var seen: Set<UnitIndex> = []
    let amended = codes.compactMap(tree.index(of:)).filter { $0.position < before.count && seen.insert($0).inserted }
    for rows in amended.pieces(of: Commit.eventRows) {
      try append(
        .unitsAmended(rows.map { StoredUnit($0, tree[$0]) }), by: actor, unit: rows.count == 1 ? rows.first : nil)
    }
    try tables.found(founded, of: tree, from: revision)
    for unit in amended { try tables.amend(unit, to: tree[unit], from: revision) { tree.index(of: $0) } }
  }
}
