import OrgAPI
import OrgDomain

extension Commit {
  /// Notes the units and matters that had a route before a change and have none after it, among the first units that it
  /// can touch: those whose record changed, those below them, then the others by number.
  mutating func noteGaps(_ change: Rerouting, changed: [UnitIndex]) {
    guard let book = state.snapshot.book else { return }
    let (before, after) = (change.before, state.tree)
    let first = Set(changed)
    let units: [UnitIndex]
    let total: Int
    if let reached = change.reach.units {
      let all = reached.filter { $0.position < before.count && after.isAtWork($0) }
      (units, total) = (all.sorted(), all.count)
    } else {
      let rest = after.indices.lazy.filter { !first.contains($0) }
      units = Array((first.sorted() + rest.prefix(ChangeReport.unitLimit)).filter { $0.position < before.count })
      total = after.count
    }
    let looked = units.prefix(ChangeReport.unitLimit)
    report.note(units: total, lookedAt: looked.count)
    let (old, new) = (
      Router(tree: before, book: change.books[state.snapshot.bookVersion] ?? book, plans: state.snapshot.plans),
      Router(tree: after, book: book, plans: state.snapshot.plans)
    )
    for unit in looked where after.isAtWork(unit) {
      for matter in book.matters {
        let answer = new.resolve(unit, matter, on: today, explains: false)
        guard case .noRoute(let reason) = answer.outcome,
          old.resolve(unit, matter, on: today, explains: false).route != nil
        else { continue }
        report.note(
          RouteGap(
            unit: after.code(of: unit).text, unitName: after.name(of: unit), matter: matter.rawValue,
            reason: Notice(reason, unit: unit, matter, in: after)))
      }
    }
  }
}
