/// The combinations of a matter's rules, winners first, and for every kind and category those that may be met.
struct MatterEntries: Sendable {
  let matter: Matter
  let all: [BookEntry]
  /// By row and kind.
  private let entries: [[BookEntry]]
  /// By the numbers of categories: the row of one that a rule names, or the first.
  private let rows: [Int]

  init(_ matter: Matter, _ all: [BookEntry], _ words: UnitWords) {
    self.matter = matter
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
    let rowOfCategory = Dictionary(uniqueKeysWithValues: named.enumerated().map { ($1, $0 + 1) })
    rows = words.categories.map { $0.flatMap { rowOfCategory[$0] } ?? 0 }
  }

  /// The first rule in force on a day of whose combinations a unit meets one.
  func rule(for unit: UnitIndex, on day: Day, in tree: OrganizationTree) -> BookRule? {
    let record = tree.pages[unit.rawValue]
    let list = entries[rows[Int(record.category)] * UnitKind.count + Int(record.kindOrdinal)]
    for entry in list where entry.applies(to: unit, record, on: day, in: tree) { return entry.applied }
    return nil
  }
}
