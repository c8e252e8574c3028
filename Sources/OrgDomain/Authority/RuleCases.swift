/// The combinations of a matter's rules, winners first, and for every kind and category those that may be met.
struct RuleCases: Sendable {
  let all: [RuleCase]
  /// What a unit of a kind, and of a category that a rule names or of another, may meet: places in `all`.
  private let places: [Shape: [Int]]
  private let named: Set<Category>

  private struct Shape: Hashable {
    let kind: UnitKind
    let category: Category?
  }

  init(_ all: [RuleCase]) {
    self.all = all
    let named = Set(all.compactMap(\.conditions.category))
    var places: [Shape: [Int]] = [:]
    for kind in UnitKind.allCases {
      for category in [nil] + named.map(Optional.some) {
        places[Shape(kind: kind, category: category)] = all.indices.filter { place in
          let conditions = all[place].conditions
          return (conditions.kind == nil || conditions.kind == kind)
            && (conditions.category == nil || conditions.category == category)
        }
      }
    }
    self.named = named
    self.places = places
  }

  /// The first rule in force on a day of whose combinations a unit meets one.
  func rule(for unit: UnitIndex, on day: Day, in tree: OrganizationTree) -> Rule? {
    let category = tree.category(of: unit).flatMap { named.contains($0) ? $0 : nil }
    for place in places[Shape(kind: tree.kind(of: unit), category: category)] ?? [] {
      if all[place].rule.isValid(on: day), all[place].conditions.matches(unit, in: tree) { return all[place].rule }
    }
    return nil
  }
}
