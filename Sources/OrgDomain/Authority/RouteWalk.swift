/// One resolution: follows `as` from rule to rule, then finds the bodies of the steps.
struct RouteWalk {
  let router: Router
  /// The unit whose case it is; no body may be it or below it.
  let subject: UnitIndex
  /// The matter that was asked for, whatever `as` leads to.
  let matter: Matter
  let day: Day
  let explains: Bool
  var explanation: [ExplanationItem] = []
  /// The rule that the subject met, and the one that gave the steps.
  private(set) var firstRule: BookRule?
  private(set) var lastRule: BookRule?

  init(router: Router, subject: UnitIndex, matter: Matter, day: Day, explains: Bool) {
    self.router = router
    self.subject = subject
    self.matter = matter
    self.day = day
    self.explains = explains
  }

  var tree: OrganizationTree { _read { yield router.tree } }

  mutating func resolve() -> RouteAnswer.Outcome {
    guard subject.position < tree.count else { return .noRoute(.noRule) }
    guard !tree.isDissolved(subject) else { return .noRoute(.unitDissolved) }
    guard !tree.isOutside(subject) else { return .noRoute(.unitOutside) }
    var asked: [(unit: UnitIndex, matter: Matter)] = []
    var current = (unit: subject, matter: matter)
    while let applied = choose(current.unit, current.matter) {
      firstRule = firstRule ?? applied
      lastRule = applied
      switch applied.rule.prescription {
      case .steps: return outcome(of: applied, for: current.unit)
      case .sameAs(let other):
        asked.append(current)
        current.matter = other
      case .sameAsSuperior(let line):
        guard let superior = tree.superior(of: current.unit, on: line) else {
          return .noRoute(.noSuperior(rule: applied.rule.code, of: current.unit, line))
        }
        note(.hop(step: 0, line: line, from: current.unit, to: superior.body, superior.source))
        guard !tree.isDissolved(superior.body) else {
          return .noRoute(.bodyDissolved(rule: applied.rule.code, step: 0, superior.body))
        }
        asked.append(current)
        current.unit = superior.body
      }
      note(.askedInstead(unit: current.unit, current.matter))
      if asked.contains(where: { $0 == current }) { return .noRoute(.circle(asked.map(\.matter) + [current.matter])) }
    }
    return .noRoute(.noRule)
  }

  private mutating func outcome(of applied: BookRule, for unit: UnitIndex) -> RouteAnswer.Outcome {
    do throws(NoSteps) {
      let steps = try steps(of: applied, for: unit)
      let first = firstRule ?? applied
      return .route(
        Route(unit: subject, matter: matter, rule: applied.rule.code, firstRule: first.rule.code, steps: steps))
    } catch {
      return .noRoute(error.reason)
    }
  }

  mutating func note(_ item: @autoclosure () -> ExplanationItem) {
    if explains { explanation.append(item()) }
  }

  // MARK: - The rule

  private mutating func choose(_ unit: UnitIndex, _ matter: Matter) -> BookRule? {
    guard let entries = router.table.entries(of: matter) else { return nil }
    guard explains else { return entries.rule(for: unit, on: day, in: tree) }
    var winner: BookEntry?
    for candidate in entries.all where candidate.conditions.matches(unit, in: tree) {
      let rule = candidate.applied.rule
      guard rule.isValid(on: day) else {
        note(.ruleNotInForce(rule.code, from: rule.validFrom, until: rule.validUntil))
        continue
      }
      guard let best = winner?.applied.rule else {
        winner = candidate
        continue
      }
      if best.code == rule.code { continue }
      note(.ruleLost(rule.code, to: best.code, best.overrides.contains(rule.code) ? .overridden : .broader))
    }
    guard let rule = winner?.applied.rule else { return nil }
    note(.ruleApplied(rule.code, rule.basis, isGeneral: rule.isGeneral, note: rule.note))
    return winner?.applied
  }
}
