/// One combination of a rule's conditions, worked out for the words of a tree.
final class BookEntry: Sendable {
  let applied: BookRule
  let conditions: SubjectCase
  private let from: Int32
  private let until: Int32
  /// What the unit's own record tells.
  private let test: UnitTest
  /// The places of the units that are named, where they are there: a code's place is always the same.
  private let unit: UInt32?
  private let within: UInt32?
  private let below: UnitTest?
  /// Whether kind, category and traits, which `test` knows, are all that is asked.
  private let isPlain: Bool
  /// Whether a unit is named that the tree did not have.
  private let isLoose: Bool

  init(_ applied: BookRule, _ conditions: SubjectCase, in tree: OrganizationTree) {
    self.applied = applied
    self.conditions = conditions
    from = applied.rule.validFrom?.daysSinceEpoch ?? .min
    until = applied.rule.validUntil?.daysSinceEpoch ?? .max
    test = UnitTest(
      kinds: conditions.kind.map { [$0] } ?? [], categories: conditions.category.map { [$0] } ?? [],
      traits: conditions.traits, tree.words)
    unit = conditions.unit.flatMap { tree.index(of: $0)?.rawValue }
    within = conditions.within.flatMap { tree.index(of: $0)?.rawValue }
    below = conditions.below.map { below in
      UnitTest(
        kinds: below.kind.map { [$0] } ?? [], categories: below.category.map { [$0] } ?? [],
        traits: below.trait.map { [$0] } ?? [], tree.words)
    }
    isPlain =
      conditions.unit == nil && conditions.within == nil && conditions.below == nil && conditions.isTopLevel == nil
    isLoose = conditions.unit != nil && unit == nil || conditions.within != nil && within == nil
  }

  /// Whether the rule holds on the day and the unit meets the conditions.
  func applies(to index: UnitIndex, _ record: UnitRecord, on day: Day, in tree: OrganizationTree) -> Bool {
    guard from <= day.daysSinceEpoch, day.daysSinceEpoch < until, test.passes(record) else { return false }
    if isPlain { return true }
    if isLoose { return conditions.matches(index, in: tree) }
    if let unit, unit != index.rawValue { return false }
    if let isTopLevel = conditions.isTopLevel, (record.parent == tree.root.rawValue) != isTopLevel { return false }
    if let within, !tree.isInside(index, subtreeOf: UnitIndex(rawValue: within)) { return false }
    return below.map { isMet($0, above: record, in: tree) } ?? true
  }

  private func isMet(_ test: UnitTest, above record: UnitRecord, in tree: OrganizationTree) -> Bool {
    let root = tree.root.rawValue
    let pages = tree.pages
    var place = record.parent
    while place != UnitRecord.nobody {
      let ancestor = pages[place]
      if place != root, !ancestor.isOutside, test.passes(ancestor) { return true }
      place = ancestor.parent
    }
    return false
  }
}
