extension RouteWalk {
  struct NoSteps: Error {
    let reason: NoRouteReason
  }

  /// What the bodies of one step are looked for by.
  struct StepSearch {
    let rule: BookRule
    let step: BookStep
    /// The unit whose superiors are asked; another than the subject where `as` asks a superior.
    let unit: UnitIndex
    /// The bodies that decide after the step.
    var deciders: [UnitIndex] = []
    /// Whether the step is a local plan's, which never takes a route away.
    var isPlanned = false

    var code: RuleCode { rule.rule.code }
    var number: Int { step.number }
    var template: StepTemplate { step.template }
    var action: StepAction { step.terms.action }
  }

  /// The steps of a rule with their bodies, and among them those of local plans.
  mutating func steps(of rule: BookRule, for unit: UnitIndex) throws(NoSteps) -> [RouteStep] {
    let deciders = rule.reviewsBeforeDeciding || !router.plans.isEmpty ? deciders(of: rule, for: unit) : []
    var steps: [RouteStep] = []
    steps.reserveCapacity(rule.steps.count)
    try append(rule.steps[..<rule.placeOfAdded], of: rule, for: unit, deciders, to: &steps)
    let added = planned(rule, rule.placeOfAdded + 1, deciders: deciders.map(\.body))
    let place = steps.count
    try append(rule.steps[rule.placeOfAdded...], of: rule, for: unit, deciders, to: &steps)
    try check(steps, of: rule)
    if !added.isEmpty { steps.insert(contentsOf: added, at: place) }
    return steps
  }

  private mutating func append(
    _ own: ArraySlice<BookStep>, of rule: BookRule, for unit: UnitIndex, _ deciders: [(number: Int, body: UnitIndex)],
    to steps: inout [RouteStep]
  ) throws(NoSteps) {
    for step in own {
      let later = deciders.isEmpty ? [] : deciders.filter { $0.number > step.number }.map(\.body)
      try append(StepSearch(rule: rule, step: step, unit: unit, deciders: later), to: &steps)
    }
  }

  /// Whether the rule's own steps make a route; a plan's never do.
  private func check(_ steps: [RouteStep], of rule: BookRule) throws(NoSteps) {
    if rule.decides, !steps.contains(where: { $0.action == .decide }) {
      throw NoSteps(reason: .nobodyDecides(rule: rule.rule.code))
    }
    if steps.isEmpty || (rule.hasBlocking && !steps.contains { $0.action.isBlocking }) {
      throw NoSteps(reason: .nothingLeft(rule: rule.rule.code))
    }
  }

  /// The steps of local plans, the nearest plan's first. Their bodies are found for the subject itself; one that is not
  /// there, is gone, or is not one alone is dropped, for a plan never takes a unit's route away.
  private mutating func planned(_ rule: BookRule, _ number: Int, deciders: [UnitIndex]) -> [RouteStep] {
    var steps: [RouteStep] = []
    for (owner, plan) in router.plans(for: subject) {
      guard let planned = plan.steps[matter], !planned.isEmpty else { continue }
      note(.planApplied(owner))
      for var template in planned {
        guard rule.mayTake(template.action) else {
          note(.planStepLeftOut(owner, step: number, template.action))
          continue
        }
        template.absence = .drop
        let step = BookStep(template, number: number, in: tree)
        let search = StepSearch(rule: rule, step: step, unit: subject, deciders: deciders, isPlanned: true)
        do {
          try append(search, to: &steps)
        } catch {
          note(.bodyDropped(step: number, template.action, .notFound))
        }
      }
    }
    return steps
  }

  /// The bodies that decide, with the numbers of their steps; for the rule that a review at a later decider is absent.
  private func deciders(of rule: BookRule, for unit: UnitIndex) -> [(number: Int, body: UnitIndex)] {
    rule.steps.filter { $0.terms.action == .decide }.flatMap { step in
      var quiet = RouteWalk(router: router, subject: subject, matter: matter, day: day, explains: false)
      var found: [RouteStep] = []
      // What fails here fails again, and is explained, in its turn.
      try? quiet.append(StepSearch(rule: rule, step: step, unit: unit), to: &found)
      return found.flatMap(\.bodies).map { (step.number, $0) }
    }
  }
}
