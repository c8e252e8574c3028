extension Model {
  /// Who is asked in a unit's matter, in order; nil where the rules name nobody.
  func route(_ unit: String, _ matter: String) -> [Step]? {
    let category = category(unit)
    guard let rule = plan.rules.first(where: { $0.matter == matter && $0.category == category }) else { return nil }
    let decider = rule.steps.first { $0.act == .decide }.flatMap { body($0.bodies[0], for: unit) }
    var steps: [Step] = []
    for step in rule.steps {
      var bodies: [String] = []
      for expression in step.bodies {
        let found = body(expression, for: unit)
        let isAbsent = found.map { isInside($0, unit) || step.act == .review && $0 == decider } ?? true
        if !isAbsent, let found {
          if !bodies.contains(found) { bodies.append(found) }
        } else if !step.drops {
          return nil
        }
      }
      if bodies.isEmpty { continue }
      steps.append(
        Step(act: step.act, bodies: bodies, anyIsEnough: step.anyIsEnough, isAdvisory: step.isAdvisory))
    }
    return steps
  }

  private func body(_ expression: WorldPlan.Body, for unit: String) -> String? {
    switch expression {
    case .superior: parents[unit]
    case .industry: industry(unit)
    case .nearestTown: above(unit).first { category($0) == "town" }
    case .root: "ROOT"
    case .unit(let code): code
    }
  }

  /// Who settles a unit's problems.
  func rectifier(_ unit: String) -> String? { route(unit, "rectification")?.last?.bodies.first }

  /// What a changed tree does to a case in review: what was done stays, the step under way stays once somebody has
  /// spoken, everything else follows the new route.
  func rerouted(_ item: Case, along fresh: [Step]) -> Case {
    var item = item
    let isUnderWay = !item.steps[item.at].said.isEmpty
    let kept = item.steps[..<item.at] + (isUnderWay ? [item.steps[item.at]] : [])
    var coming = fresh.filter { step in !kept.contains { $0.act == step.act } }
    for place in coming.indices where coming[place].act == .guide {
      let said = item.steps.first { $0.act == .guide }?.said ?? [:]
      coming[place].said = said.filter { coming[place].bodies.contains($0.key) }
    }
    guard kept + coming != item.steps[...] else { return item }
    item.steps = kept + coming
    item.everAsked.formUnion(item.steps.flatMap(\.bodies))
    if !isUnderWay { item.at = Self.waits(item.steps, from: kept.count) ?? item.at }
    return item
  }

  /// The first step at or after a place that is waited for: guiding and filing are not, unless there is nothing else.
  static func waits(_ steps: [Step], from place: Int) -> Int? {
    let blocking = steps.indices.filter { [.review, .concur, .decide].contains(steps[$0].act) }
    let waited = blocking.isEmpty ? steps.indices.filter { steps[$0].act == .file } : blocking
    return waited.first { $0 >= place }
  }

  /// What becomes of the cases in review when the tree changes; nil where one would lose its route.
  func casesAfter(_ moved: Model) -> [Case]? {
    var result: [Case] = []
    for item in cases {
      guard item.stage == .inReview, moved.route(item.unit, item.matter) != route(item.unit, item.matter) else {
        result.append(item)
        continue
      }
      guard let fresh = moved.route(item.unit, item.matter) else { return nil }
      result.append(moved.rerouted(item, along: fresh))
    }
    return result
  }
}

extension Model.Step {
  /// Agreed or refused; nil while it is open. A concurring step waits for every body, unless one is enough.
  var verdict: Bool? {
    let answers = bodies.map { said[$0]?.agrees }
    if anyIsEnough, answers.contains(true) { return true }
    if answers.contains(nil) { return nil }
    return !anyIsEnough && !answers.contains(false)
  }

  /// Who is still to speak.
  var awaited: [String] { bodies.filter { said[$0] == nil } }
}

extension Model.Case {
  /// The body that decides; of what is only lodged, the one that takes it in.
  var decider: String? { (steps.first { $0.act == .decide } ?? steps.last)?.bodies.first }

  var current: Model.Step? { stage == .inReview ? steps[at] : nil }

  /// The unit's own to write.
  var isWritable: Bool { [.draft, .returned, .rejected, .withdrawn].contains(stage) }

  var isDone: Bool { stage == .approved || stage == .published }
}
