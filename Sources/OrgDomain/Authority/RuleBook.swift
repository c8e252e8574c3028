/// The rules of a tenant, checked against a tree and put in order of precedence: the first that applies is the rule.
public struct RuleBook: Sendable {
  /// The most rules of a book, and the most combinations they may stand for.
  public static let ruleLimit = 1_000
  public static let caseLimit = 10_000

  public let rules: [Rule]
  /// By matter, every combination, winners first.
  private let ordered: [Matter: [RuleCase]]
  /// The same, worked out for the tree that the book was checked against.
  private let table: RuleTable
  private let positions: [RuleCode: Int]

  /// Checks and orders the rules. Order in the list means nothing.
  ///
  /// - Parameters:
  ///   - documents: the tenant's documents, which a basis may cite.
  ///   - tree: judges `within`, and the bodies that rules name.
  ///   - isPinned: true for an earlier book that open cases still follow: only its precedence is judged anew. A body
  ///     that it names and that is gone by now gives its cases no route, and is nobody else's concern.
  /// - Throws: every problem found.
  public init(
    rules: [Rule], documents: Set<DocumentCode>, tree: OrganizationTree, isPinned: Bool = false
  ) throws(RuleBookProblems) {
    var check = RuleBookCheck(rules: rules, documents: documents, tree: tree, isPinned: isPinned)
    ordered = try check.run()
    table = RuleTable(rules, ordered, in: tree)
    self.rules = rules
    positions = Dictionary(rules.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
  }

  public func rule(_ code: RuleCode) -> Rule? { positions[code].map { rules[$0] } }

  /// The matters that have a rule, in byte order.
  public var matters: [Matter] { ordered.keys.sorted() }

  /// The book worked out for a tree.
  func table(for tree: OrganizationTree) -> RuleTable {
    table.fits(tree) ? table : RuleTable(rules, ordered, in: tree)
  }
}

/// One combination of one rule.
struct RuleCase: Sendable {
  let rule: Rule
  let conditions: SubjectCase
}
