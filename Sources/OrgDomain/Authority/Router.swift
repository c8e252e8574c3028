/// Finds the route of a unit's matter: pure, from the tree and the book alone, O(depth) (DESIGN 5).
public final class Router: Sendable {
  public let tree: OrganizationTree
  public let book: RuleBook
  /// What units add for their subtrees: steps before the decision or the last word (decision 28).
  public let plans: [UnitIndex: LocalPlan]
  let table: RuleTable

  public init(tree: OrganizationTree, book: RuleBook, plans: [UnitIndex: LocalPlan] = [:]) {
    self.tree = tree
    self.book = book
    self.plans = plans
    table = book.table(for: tree)
  }

  /// The plans that hold for a unit: its own and those of its superiors by affiliation, nearest first.
  public func plans(for unit: UnitIndex) -> [(unit: UnitIndex, plan: LocalPlan)] {
    guard !plans.isEmpty else { return [] }
    return ([unit] + tree.ancestors(of: unit)).compactMap { above in plans[above].map { (above, $0) } }
  }

  /// Who acts in the unit's matter, in order, and why; or what is missing.
  ///
  /// - Parameters:
  ///   - day: the day of submission, compared with the rules' validity.
  ///   - explains: false leaves the explanation empty.
  public func resolve(_ unit: UnitIndex, _ matter: Matter, on day: Day, explains: Bool = true) -> RouteAnswer {
    var walk = RouteWalk(router: self, subject: unit, matter: matter, day: day, explains: explains)
    let outcome = walk.resolve()
    return RouteAnswer(
      unit: unit, matter: matter, outcome: outcome, firstRule: walk.firstRule?.rule.code,
      explanation: walk.explanation)
  }

  /// The same without an explanation, and the places in the book of the rule that the unit met and of the one that gave
  /// the steps; nil where there is none.
  package func follow(
    _ unit: UnitIndex, _ matter: Matter, on day: Day
  ) -> (outcome: RouteAnswer.Outcome, first: Int?, last: Int?) {
    var walk = RouteWalk(router: self, subject: unit, matter: matter, day: day, explains: false)
    let outcome = walk.resolve()
    return (outcome, walk.firstRule?.position, walk.lastRule?.position)
  }

  /// The rule that a unit meets for a matter, before `as`; nil where there is none.
  public func rule(for unit: UnitIndex, _ matter: Matter, on day: Day) -> Rule? {
    table.entries(of: matter)?.rule(for: unit, on: day, in: tree)?.rule
  }
}
