/// Compares the conditions of rules: for any unit that could exist, save that `within` is judged by the tree (DESIGN 5).
struct Narrowness: Sendable {
  let tree: OrganizationTree

  /// Whether every unit that meets the first conditions also meets the second.
  func implies(_ one: SubjectCase, _ other: SubjectCase) -> Bool {
    if let unit = other.unit, one.unit != unit { return false }
    if let kind = other.kind, one.kind != kind { return false }
    if let category = other.category, one.category != category { return false }
    guard other.traits.isSubset(of: one.traits) else { return false }
    if let within = other.within, !liesWithin(one, within) { return false }
    if let below = other.below {
      guard let own = one.below, own.implies(below) else { return false }
    }
    switch (other.isTopLevel, one.isTopLevel) {
    case (nil, _): return true
    case (false, nil): return one.below != nil
    case (let asked, let given): return asked == given
    }
  }

  /// Whether the first is narrower: it implies the second, and not the other way round.
  func isNarrower(_ one: SubjectCase, than other: SubjectCase) -> Bool {
    implies(one, other) && !implies(other, one)
  }

  /// Whether no unit can meet both.
  func exclude(_ one: SubjectCase, _ other: SubjectCase) -> Bool {
    differ(one.unit, other.unit) || differ(one.kind, other.kind) || differ(one.category, other.category)
      || differ(one.isTopLevel, other.isTopLevel)
      || (one.isTopLevel == true && other.below != nil) || (one.below != nil && other.isTopLevel == true)
      || tree.vocabulary.traitGroups.exclude(one.traits, other.traits)
      || placesExclude(one, other) || placesExclude(other, one)
  }

  /// Whether no unit at all can meet the conditions.
  func isImpossible(_ one: SubjectCase) -> Bool { exclude(one, one) }

  private func differ<Value: Equatable>(_ one: Value?, _ other: Value?) -> Bool {
    guard let one, let other else { return false }
    return one != other
  }

  private func liesWithin(_ one: SubjectCase, _ body: UnitCode) -> Bool {
    if let within = one.within, isInside(within, body) { return true }
    return one.unit.map { isInside($0, body) } ?? false
  }

  private func placesExclude(_ one: SubjectCase, _ other: SubjectCase) -> Bool {
    guard let within = other.within else { return false }
    if let unit = one.unit { return !isInside(unit, within) }
    guard let ownWithin = one.within else { return false }
    return !isInside(ownWithin, within) && !isInside(within, ownWithin)
  }

  private func isInside(_ code: UnitCode, _ body: UnitCode) -> Bool {
    if code == body { return true }
    guard let unit = tree.index(of: code), let container = tree.index(of: body) else { return false }
    return tree.isInside(unit, subtreeOf: container)
  }
}
