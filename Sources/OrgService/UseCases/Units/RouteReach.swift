import OrgDomain
import OrgStorage

/// The units whose routes a change of the tree can touch.
///
/// A route is made of the subject's own record, its ancestors' records, the offices that are children of these, the
/// bodies that the books, the plans, the tables of lines and own superiors name, and the ancestors and superiors of
/// such bodies. Take the units whose record changed by more than name and number of members, with all below them, before
/// and after. A unit outside of that set has an unchanged chain of ancestors. So its route can change only by a body that
/// is in the set, or by an office: where a body of the set is named anywhere outside of it, every unit is looked at;
/// where an office came, went or changed, all below its parent are.
struct RouteReach {
  /// The most units that are listed; a larger change is looked at as one of the whole tree.
  static let limit = 10_000

  /// Nil: every unit.
  let units: Set<UnitIndex>?

  static let everything = RouteReach(units: nil)

  func contains(_ unit: UnitIndex) -> Bool { units?.contains(unit) ?? true }
}

/// Finds out how far a change reaches, when its rows are written.
struct RouteReachFinder {
  let before: OrganizationTree
  let after: OrganizationTree
  let books: [RuleBook]
  let plans: [LocalPlan]
  let tables: TenantTables

  func reach(of changed: [UnitIndex]) throws -> RouteReach {
    guard before.vocabulary == after.vocabulary, let inner = subtrees(of: changed) else { return .everything }
    let named = Set(books.flatMap(\.namedBodies) + plans.flatMap(\.namedBodies) + tableBodies)
    if named.contains(where: { after.index(of: $0).map(inner.contains) ?? true }) { return .everything }
    let referrers = try tables.lineReferrers(of: inner, limit: RouteReach.limit)
    if referrers.count >= RouteReach.limit || !inner.isSuperset(of: referrers) { return .everything }
    guard let outer = subtrees(of: parentsOfOffices(among: changed)) else { return .everything }
    return RouteReach(units: inner.union(outer))
  }

  private var tableBodies: [UnitCode] {
    Array(after.vocabulary.lineTable.territory.values) + Array(after.vocabulary.lineTable.industry.values)
  }

  private func parentsOfOffices(among changed: [UnitIndex]) -> [UnitIndex] {
    let traits = Set(books.flatMap(\.officeTraits) + plans.flatMap(\.officeTraits))
    return changed.flatMap { index -> [UnitIndex] in
      var parents: [UnitIndex] = []
      for tree in [before, after] where index.position < tree.count && !tree[index].traits.isDisjoint(with: traits) {
        parents += [tree.parent(of: index)].compactMap { $0 }
      }
      return parents
    }
  }

  /// The units with all below them, before and after; nil where these are too many.
  private func subtrees(of units: [UnitIndex]) -> Set<UnitIndex>? {
    var found: Set<UnitIndex> = []
    for tree in [before, after] {
      var next = units.filter { $0.position < tree.count }
      var seen: Set<UnitIndex> = []
      while let unit = next.popLast() {
        guard seen.insert(unit).inserted else { continue }
        if seen.count > RouteReach.limit { return nil }
        next += tree.children(of: unit)
      }
      found.formUnion(seen)
    }
    return found.count > RouteReach.limit ? nil : found
  }
}
