/// The combinations of a matter's rules, winners first, and for every kind and category those that may be met.
struct RuleCases: Sendable {
  let all: [Entry]
  /// What a unit of a kind, and of a category that a rule names or of another, may meet: by shape.
  private let entries: [[Entry]]
  private let rowOfCategory: [Category: Int]

  /// One combination of one rule.
  final class Entry: Sendable {
    let applied: BookRule
    let conditions: SubjectCase
    /// The place of the unit that is named, where it is there: a code's place is always the same.
    private let unit: UnitIndex?

    init(_ applied: BookRule, _ conditions: SubjectCase, in tree: OrganizationTree) {
      self.applied = applied
      self.conditions = conditions
      unit = conditions.unit.flatMap(tree.index(of:))
    }

    func applies(to unit: UnitIndex, on day: Day, in tree: OrganizationTree) -> Bool {
      if let named = self.unit, named != unit { return false }
      return applied.rule.isValid(on: day) && conditions.matches(unit, in: tree)
    }
  }

  init(_ all: [Entry]) {
    self.all = all
    let named = Set(all.compactMap(\.conditions.category)).sorted()
    entries = ([nil] + named.map(Optional.some)).flatMap { category in
      UnitKind.byOrdinal.map { kind in
        all.filter { entry in
          (entry.conditions.kind == nil || entry.conditions.kind == kind)
            && (entry.conditions.category == nil || entry.conditions.category == category)
        }
      }
    }
    rowOfCategory = Dictionary(uniqueKeysWithValues: named.enumerated().map { ($1, $0 + 1) })
  }

  /// The first rule in force on a day of whose combinations a unit meets one.
  func rule(for unit: UnitIndex, on day: Day, in tree: OrganizationTree) -> BookRule? {
    let row = tree.category(of: unit).flatMap { rowOfCategory[$0] } ?? 0
    for entry in entries[row * UnitKind.byOrdinal.count + Int(tree.kind(of: unit).ordinal)] {
      if entry.applies(to: unit, on: day, in: tree) { return entry.applied }
    }
    return nil
  }
}
