/// A rule book worked out for the words of a tree, so that a unit's rule and bodies are found by numbers.
final class RuleTable: Sendable {
  private let words: UnitWords
  private let matters: [MatterEntries]

  /// - Parameter cases: by matter, every combination, winners first.
  init(_ rules: [Rule], _ cases: [Matter: [RuleCase]], in tree: OrganizationTree) {
    let applied = Dictionary(
      rules.enumerated().map { ($1.code, BookRule($1, at: $0, in: tree)) }, uniquingKeysWith: { first, _ in first })
    words = tree.words
    matters = cases.sorted { $0.key < $1.key }.map { matter, list in
      let entries = list.compactMap { one in applied[one.rule.code].map { BookEntry($0, one.conditions, in: tree) } }
      return MatterEntries(matter, entries, tree.words)
    }
  }

  /// Whether the table holds for a tree: another tree of the tenant may have more words, or the same in another order.
  func fits(_ tree: OrganizationTree) -> Bool { words == tree.words }

  /// The matters are few: looking through them costs less than to hash one.
  func entries(of matter: Matter) -> MatterEntries? { matters.first { $0.matter == matter } }
}
