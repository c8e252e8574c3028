import OrgAPI
import OrgDomain

extension Commit {
  /// Refuses what would make numbers of members untrue. A roster counts its members and nothing else; so where one of the
  /// units that become one keeps a roster, the others that have members keep one too, and nobody states a figure.
  ///
  /// It is refused rather than added up: a figure beside a roster would go stale with the first member who joins.
  mutating func checkRosters(_ order: RestructuringOrder, _ succession: Succession) throws {
    let groups = Dictionary(grouping: succession.heirs.keys) { succession.heirs[$0] ?? $0 }
    for (heir, givers) in groups.sorted(by: { $0.key < $1.key }) {
      let units = ([heir] + givers.sorted()).filter { $0.position < state.tree.count }
      guard let rostered = units.first(where: { state.rosters[$0].isKept }) else { continue }
      for unit in units where !state.rosters[unit].isKept && state.tree[unit].memberCount > 0 {
        try report.block(
          ServiceFault(
            .conflict,
            Notice(
              .change(.rosterMissing),
              NoticeArguments(state.tree).with("unit", unit: unit).with("members", state.tree[unit].memberCount)
                .with("rostered", unit: rostered))))
      }
      if let code = succession.code(of: heir), order.stated.contains(code) { try blockFigure(rostered) }
    }
    try checkFigures(order, succession)
  }

  /// Refuses figures for units that keep a roster, or that take over from one that does.
  private mutating func checkFigures(_ order: RestructuringOrder, _ succession: Succession) throws {
    for code in order.stated.sorted() where !order.tree.heirs.values.contains(code) {
      let known = state.tree.index(of: code).map { [$0] } ?? []
      if let rostered = (known + order.givers).first(where: { state.rosters[$0].isKept }) { try blockFigure(rostered) }
    }
  }

  private mutating func blockFigure(_ unit: UnitIndex) throws {
    do {
      try state.checkNoRoster(of: unit)
    } catch {
      try report.block(error)
    }
  }
}
