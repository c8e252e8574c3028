import OrgAPI
import OrgDomain

/// Shows routes as the wire has them.
struct RouteViewing {
  let tree: OrganizationTree

  /// - Parameter names: false leaves the bodies' names out.
  func view(_ step: RouteStep, names: Bool) -> RouteStepView {
    let bodies = step.bodies.map { body in
      RouteBodyView(body: tree.code(of: body).text, bodyName: names ? tree.name(of: body) : nil)
    }
    let only = bodies.count == 1 ? bodies.first : nil
    var order: Wire.Order?
    var weights: [Int]?
    var threshold: Int?
    switch step.mode {
    case .all(let given): order = bodies.count > 1 ? Wire.Order(given) : nil
    case .any: break
    case .vote(let given, let needed): (weights, threshold) = (given, needed)
    }
    let concurs = step.action == .concur
    return RouteStepView(
      action: Wire.Action(step.action), body: only?.body, bodyName: only?.bodyName, bodies: bodies,
      mode: Wire.Mode(step.mode), order: order, weights: weights, threshold: threshold,
      people: step.people == 1 ? nil : step.people, due: step.due.map(due),
      when: step.condition.map(condition), refusal: concurs ? Wire.Refusal(step.refusal) : nil,
      silence: concurs ? Wire.Silence(step.silence) : nil)
  }

  private func due(_ due: StepTemplate.Due) -> RouteDueView {
    switch due {
    case .days(let count): RouteDueView(days: count, workingDays: nil)
    case .workingDays(let count): RouteDueView(days: nil, workingDays: count)
    }
  }

  private func condition(_ condition: CaseCondition) -> RouteConditionView {
    RouteConditionView(
      proposedGrade: condition.proposedGrades.isEmpty ? nil : condition.proposedGrades,
      scoreAtLeast: condition.scoreAtLeast, scoreBelow: condition.scoreBelow,
      evidence: condition.evidence.isEmpty ? nil : condition.evidence)
  }
}
