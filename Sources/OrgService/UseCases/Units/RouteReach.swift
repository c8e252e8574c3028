import OrgDomain
import OrgStorage

/// The units whose routes a change of the tree can touch.
///
/// A route is made of the subject's own record, its ancestors' records, the offices that are children of these, the
/// bodies that the books, the plans, the tables of lines and own superiors name, and the ancestors and superiors of
/// such bodies. Take the units whose record changed by more than name and number of members, with all below them, before
/// and after. A unit outside of that set has an unchanged chain of ancestors. So its route can change only by a body that
/// is in the set, or by an office: where a body of the set is named anywhere outside of it, every unit is looked at;
/// where an office came, went or changed, all below its parent are. A rule that says what a superior gets goes by that
/// superior's offices: where one of those below such a parent is the superior of a unit elsewhere, every unit is looked
/// at too.
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
  /// The units that name any of some as their own superior on a line after the change; as many as its limit may mean
  /// that there are more.
  let lineReferrers: (_ bodies: Set<UnitIndex>, _ limit: Int) throws -> [UnitIndex]

  func reach(of changed: [UnitIndex]) throws -> RouteReach {
    guard before.vocabulary == after.vocabulary, let inner = subtrees(of: changed) else { return .everything }
    let named = Set(books.flatMap(\.namedBodies) + plans.flatMap(\.namedBodies) + tableBodies)
    guard !isNamed(inner, among: named), try areReferrers(of: inner, within: inner) else { return .everything }
    guard let outer = subtrees(of: parentsOfOffices(among: changed)) else { return .everything }
    guard let reached = united(inner, outer) else { return .everything }
    if books.contains(where: \.asksSuperiors), !outer.isSubset(of: inner) {
      guard !isNamed(reached, among: Set(tableBodies)), try areReferrers(of: reached, within: reached) else {
        return .everything
      }
    }
    return RouteReach(units: reached)
  }

  private func isNamed(_ units: Set<UnitIndex>, among codes: Set<UnitCode>) -> Bool {
    codes.contains { after.index(of: $0).map(units.contains) ?? true }
  }

  /// Whether no unit elsewhere names one of some as its own superior.
  private func areReferrers(of bodies: Set<UnitIndex>, within units: Set<UnitIndex>) throws -> Bool {
    let referrers = try lineReferrers(bodies, RouteReach.limit)
    return referrers.count < RouteReach.limit && units.isSuperset(of: referrers)
  }

  private func united(_ inner: Set<UnitIndex>, _ outer: Set<UnitIndex>) -> Set<UnitIndex>? {
    let units = inner.union(outer)
    return units.count > RouteReach.limit ? nil : units
  }

  private var tableBodies: [UnitCode] {
    Array(after.vocabulary.lineTable.territory.values) + Array(after.vocabulary.lineTable.industry.values)
  }

  private func parentsOfOffices(among changed: [UnitIndex]) -> [UnitIndex] {
    let traits = Set(books.flatMap(\.officeTraits) + plans.flatMap(\.officeTraits))
    return changed.flatMap { index -> [UnitIndex] in
      var parents: [UnitIndex] = []
      for tree in [before, after] where index.position < tree.count && !tree.traits(of: index).isDisjoint(with: traits)
      {
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
