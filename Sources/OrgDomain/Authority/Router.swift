/// Finds the route of a unit's matter: pure, from the tree and the book alone, O(depth) (DESIGN 5).
public struct Router: Sendable {
  public let tree: OrganizationTree
  public let book: RuleBook
  /// What units add for their subtrees: steps before the decision or the last word (decision 28).
  public let plans: [UnitIndex: LocalPlan]

  public init(tree: OrganizationTree, book: RuleBook, plans: [UnitIndex: LocalPlan] = [:]) {
    self.tree = tree
    self.book = book
    self.plans = plans
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
    var walk = Walk(router: self, subject: unit, matter: matter, day: day, explains: explains)
    let outcome = walk.resolve()
    return RouteAnswer(
      unit: unit, matter: matter, outcome: outcome, firstRule: walk.firstRule, explanation: walk.explanation)
  }

  /// The rule that a unit meets for a matter, before `as`; nil where there is none.
  public func rule(for unit: UnitIndex, _ matter: Matter, on day: Day) -> Rule? {
    book.rule(for: unit, matter, on: day, in: tree)
  }
}

/// One resolution: follows `as` from rule to rule, then finds the bodies of the steps.
private struct Walk {
  let router: Router
  /// The unit whose case it is; no body may be it or below it.
  let subject: UnitIndex
  /// The matter that was asked for, whatever `as` leads to.
  let matter: Matter
  let day: Day
  let explains: Bool
  var explanation: [ExplanationItem] = []
  var firstRule: RuleCode?
  /// Whether the step is one of a local plan, which never takes a route away.
  private var isPlanned = false

  init(router: Router, subject: UnitIndex, matter: Matter, day: Day, explains: Bool) {
    self.router = router
    self.subject = subject
    self.matter = matter
    self.day = day
    self.explains = explains
  }

  private var tree: OrganizationTree { router.tree }

  mutating func resolve() -> RouteAnswer.Outcome {
    guard subject.position < tree.count else { return .noRoute(.noRule) }
    guard !tree.isDissolved(subject) else { return .noRoute(.unitDissolved) }
    guard !tree.isOutside(subject) else { return .noRoute(.unitOutside) }
    var asked: [(unit: UnitIndex, matter: Matter)] = []
    var current = (unit: subject, matter: matter)
    while true {
      if asked.contains(where: { $0 == current }) { return .noRoute(.circle(asked.map(\.matter) + [current.matter])) }
      asked.append(current)
      guard let rule = choose(current.unit, current.matter) else { return .noRoute(.noRule) }
      firstRule = firstRule ?? rule.code
      switch rule.prescription {
      case .steps(let templates):
        do {
          let steps = try steps(of: rule, templates, for: current.unit)
          return .route(
            Route(unit: subject, matter: matter, rule: rule.code, firstRule: firstRule ?? rule.code, steps: steps))
        } catch {
          return .noRoute(error.reason)
        }
      case .sameAs(let other): current.matter = other
      case .sameAsSuperior(let line):
        guard let superior = tree.superior(of: current.unit, on: line) else {
          return .noRoute(.noSuperior(rule: rule.code, of: current.unit, line))
        }
        note(.hop(step: 0, line: line, from: current.unit, to: superior.body, superior.source))
        guard !tree.isDissolved(superior.body) else {
          return .noRoute(.bodyDissolved(rule: rule.code, step: 0, superior.body))
        }
        current.unit = superior.body
      }
      note(.askedInstead(unit: current.unit, current.matter))
    }
  }

  private mutating func note(_ item: @autoclosure () -> ExplanationItem) {
    if explains { explanation.append(item()) }
  }

  // MARK: - The rule

  private mutating func choose(_ unit: UnitIndex, _ matter: Matter) -> Rule? {
    guard explains else { return router.rule(for: unit, matter, on: day) }
    let cases = router.book.cases(of: matter)
    var winner: RuleCase?
    for candidate in cases where candidate.conditions.matches(unit, in: tree) {
      guard candidate.rule.isValid(on: day) else {
        note(.ruleNotInForce(candidate.rule.code, from: candidate.rule.validFrom, until: candidate.rule.validUntil))
        continue
      }
      guard let best = winner else {
        winner = candidate
        continue
      }
      if best.rule.code == candidate.rule.code { continue }
      let isOverridden = best.rule.overrides.contains(candidate.rule.code)
      note(.ruleLost(candidate.rule.code, to: best.rule.code, isOverridden ? .overridden : .broader))
    }
    guard let rule = winner?.rule else { return nil }
    note(.ruleApplied(rule.code, rule.basis, isGeneral: rule.isGeneral, note: rule.note))
    return rule
  }

  // MARK: - The steps

  private struct NoSteps: Error {
    let reason: NoRouteReason
  }

  private mutating func steps(
    of rule: Rule, _ templates: [StepTemplate], for unit: UnitIndex
  ) throws(NoSteps) -> [RouteStep] {
    let deciders = laterDeciders(of: rule, templates, for: unit)
    let place = Walk.placeOfAdded(templates)
    var added: [RouteStep] = []
    var before: [RouteStep] = []
    var after: [RouteStep] = []
    for (position, template) in templates.enumerated() {
      let later = Set(deciders[(position + 1)...].joined())
      if position == place { added = planned(rule, templates, position + 1, deciders: Set(deciders.joined())) }
      let found = try step(rule, template, position + 1, for: unit, deciders: later)
      if position < place { before += found } else { after += found }
    }
    if place == templates.count { added = planned(rule, templates, place + 1, deciders: []) }
    try check(before + after, of: rule, templates)
    return before + added + after
  }

  /// Whether the rule's own steps make a route; a plan's never do.
  private func check(_ steps: [RouteStep], of rule: Rule, _ templates: [StepTemplate]) throws(NoSteps) {
    if templates.contains(where: { $0.action == .decide }), !steps.contains(where: { $0.action == .decide }) {
      throw NoSteps(reason: .nobodyDecides(rule: rule.code))
    }
    let hadBlocking = templates.contains { $0.action.isBlocking }
    if steps.isEmpty || (hadBlocking && !steps.contains { $0.action.isBlocking }) {
      throw NoSteps(reason: .nothingLeft(rule: rule.code))
    }
  }

  /// Where local plans put their steps: before the first decision. Where nothing is decided, the last word stays with
  /// whomever the rule gives it (decision 28): before the first step of the action that has it, or the first filing.
  private static func placeOfAdded(_ templates: [StepTemplate]) -> Int {
    let last = templates.last { $0.action.isBlocking }?.action ?? .file
    return templates.firstIndex { $0.action == .decide } ?? templates.firstIndex { $0.action == last }
      ?? templates.count
  }

  /// Whether a plan may ask for an action beside a rule's steps: a concurrence stands before a decision, and nobody holds
  /// up what is only lodged.
  private static func mayAdd(_ action: StepAction, to templates: [StepTemplate]) -> Bool {
    if templates.contains(where: { $0.action == .decide }) || !action.isBlocking { return true }
    return action != .concur && templates.contains { $0.action.isBlocking }
  }

  /// The steps of local plans, the nearest plan's first. Their bodies are found for the subject itself; one that is not
  /// there, is gone, or is not one alone is dropped, for a plan never takes a unit's route away.
  private mutating func planned(
    _ rule: Rule, _ templates: [StepTemplate], _ number: Int, deciders: Set<UnitIndex>
  ) -> [RouteStep] {
    isPlanned = true
    defer { isPlanned = false }
    var steps: [RouteStep] = []
    for (owner, plan) in router.plans(for: subject) {
      guard let planned = plan.steps[matter], !planned.isEmpty else { continue }
      note(.planApplied(owner))
      for var template in planned {
        guard Walk.mayAdd(template.action, to: templates) else {
          note(.planStepLeftOut(owner, step: number, template.action))
          continue
        }
        template.absence = .drop
        do {
          steps += try step(rule, template, number, for: subject, deciders: deciders)
        } catch {
          note(.bodyDropped(step: number, template.action, .notFound))
        }
      }
    }
    return steps
  }

  /// The bodies that decide, by step; for the rule that a review at a later decider is absent.
  private func laterDeciders(
    of rule: Rule, _ templates: [StepTemplate], for unit: UnitIndex
  ) -> [[UnitIndex]] {
    var deciders: [[UnitIndex]] = []
    for (position, template) in templates.enumerated() {
      guard template.action == .decide else {
        deciders.append([])
        continue
      }
      var quiet = Walk(router: router, subject: subject, matter: matter, day: day, explains: false)
      // What fails here fails again, and is explained, in its turn.
      let found = try? quiet.step(rule, template, position + 1, for: unit, deciders: [])
      deciders.append((found ?? []).flatMap(\.bodies))
    }
    return deciders
  }

  /// The steps of one template: one, or one a body for a chain, or none where it was dropped.
  private mutating func step(
    _ rule: Rule, _ template: StepTemplate, _ number: Int, for unit: UnitIndex, deciders: Set<UnitIndex>
  ) throws(NoSteps) -> [RouteStep] {
    var groups: [[UnitIndex]] = []
    var weights: [Int] = []
    if case .chain(let line, let upTo)? = template.bodies.first {
      groups = try chain(rule, template, number, line, upTo, for: unit, deciders: deciders)
    } else {
      var bodies: [UnitIndex] = []
      for (place, expression) in template.bodies.enumerated() {
        guard let body = try body(rule, template, number, expression, for: unit, deciders: deciders) else { continue }
        var weight = 0
        if case .vote(let given, _) = template.mode { weight = given[place] }
        // Two expressions for one body: it answers once, with the weight of both.
        if let known = bodies.firstIndex(of: body) {
          weights[known] += weight
        } else {
          bodies.append(body)
          weights.append(weight)
        }
      }
      groups = bodies.isEmpty ? [] : [bodies]
    }
    var mode = template.mode
    if case .vote(_, let threshold) = mode { mode = .vote(weights: weights, threshold: threshold) }
    return groups.map { bodies in
      RouteStep(
        action: template.action, bodies: bodies, mode: mode, due: template.due, condition: template.condition,
        refusal: template.refusal, silence: template.silence, people: template.people)
    }
  }

  private mutating func chain(
    _ rule: Rule, _ template: StepTemplate, _ number: Int, _ line: Line, _ upTo: BodyExpression, for unit: UnitIndex,
    deciders: Set<UnitIndex>
  ) throws(NoSteps) -> [[UnitIndex]] {
    var finder = BodyFinder(
      tree: tree, subject: unit, owner: subject, step: number, mayBeSubject: template.action == .conduct,
      explains: explains)
    let found = try evaluate(rule, number) { () throws(BodyFinder.Fault) in try finder.chain(line, upTo: upTo) }
    explanation += finder.hops
    if found.isEmpty { try drop(rule, template, number, .notFound) }
    var groups: [[UnitIndex]] = []
    for body in found {
      if let taken = try take(body, rule, template, number, for: unit, deciders: deciders) { groups.append([taken]) }
    }
    return groups
  }

  private mutating func body(
    _ rule: Rule, _ template: StepTemplate, _ number: Int, _ expression: BodyExpression, for unit: UnitIndex,
    deciders: Set<UnitIndex>
  ) throws(NoSteps) -> UnitIndex? {
    var finder = BodyFinder(
      tree: tree, subject: unit, owner: subject, step: number, mayBeSubject: template.action == .conduct,
      explains: explains)
    let found = try evaluate(rule, number) { () throws(BodyFinder.Fault) in try finder.find(expression) }
    explanation += finder.hops
    guard let found else {
      try drop(rule, template, number, .notFound)
      return nil
    }
    return try take(found, rule, template, number, for: unit, deciders: deciders)
  }

  private func evaluate<Found>(
    _ rule: Rule, _ number: Int, _ find: () throws(BodyFinder.Fault) -> Found
  ) throws(NoSteps) -> Found {
    do {
      return try find()
    } catch {
      switch error {
      case .unknown(let code):
        throw NoSteps(reason: .bodyUnknown(rule: rule.code, step: number, code))
      case .severalOffices(let trait, let offices):
        throw NoSteps(reason: .severalOffices(rule: rule.code, step: number, trait, offices))
      }
    }
  }

  /// The body where it may act; nil where it is absent and may be dropped.
  private mutating func take(
    _ body: UnitIndex, _ rule: Rule, _ template: StepTemplate, _ number: Int, for unit: UnitIndex,
    deciders: Set<UnitIndex>
  ) throws(NoSteps) -> UnitIndex? {
    if tree.isDissolved(body) {
      if isPlanned {
        try drop(rule, template, number, .dissolved(body))
        return nil
      }
      throw NoSteps(reason: .bodyDissolved(rule: rule.code, step: number, body))
    }
    let absence: BodyAbsence? =
      if template.action == .conduct {
        nil
      } else if body == subject || body == unit {
        .isSubject(body)
      } else if tree.isInside(body, subtreeOf: subject) || tree.isInside(body, subtreeOf: unit) {
        .insideSubject(body)
      } else if template.action == .review, deciders.contains(body) {
        .decidesLater(body)
      } else {
        nil
      }
    if let absence {
      try drop(rule, template, number, absence)
      return nil
    }
    note(.bodyFound(step: number, template.action, body))
    return body
  }

  private mutating func drop(
    _ rule: Rule, _ template: StepTemplate, _ number: Int, _ absence: BodyAbsence
  ) throws(NoSteps) {
    note(.bodyDropped(step: number, template.action, absence))
    if template.absence == .noRoute {
      throw NoSteps(reason: .bodyAbsent(rule: rule.code, step: number, absence))
    }
  }
}
