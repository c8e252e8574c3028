/// Adds up the members below a unit, no further than need be.
public struct SubtreeMembers {
  /// The most units that are looked at for one unit; what has more below it is taken for large enough.
  public static let reach = 1_000

  private let tree: OrganizationTree
  private let rosters: RosterCounts

  public init(tree: OrganizationTree, rosters: RosterCounts) {
    self.tree = tree
    self.rosters = rosters
  }

  /// The members of a unit and all active ones below it; nil where there are at least so many, where that would take too
  /// long to say, or where nothing is known of any of them.
  public func count(of unit: UnitIndex, below least: Int) -> Int? {
    var total = 0
    var isKnown = false
    for (number, index) in TreeWalk(unit, in: tree).enumerated() {
      if number >= SubtreeMembers.reach { return nil }
      let record = tree[index]
      guard record.status == .active, !record.isOutside,
        let members = rosters.members(of: index, recorded: record.memberCount)
      else { continue }
      isKnown = true
      total += members
      if total >= least { return nil }
    }
    return isKnown ? total : nil
  }
}
