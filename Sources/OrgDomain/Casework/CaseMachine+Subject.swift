extension CaseMachine {
  static func save(
    _ grade: String?, _ state: CaseState, _ context: Context
  ) throws(CaseRefusal) -> [CaseEvent] {
    try checkWritable(.save, state)
    if !state.bodySide.isDisjoint(with: context.persons) { throw .otherSide }
    return [.saved(by: context.user, proposedGrade: grade)]
  }

  /// The phases in which the case is its subject's to write.
  static func checkWritable(_ kind: CaseCommand.Kind, _ state: CaseState) throws(CaseRefusal) {
    switch state.phase {
    case .draft, .returned, .decided(.rejected), .withdrawn: return
    case .inReview, .decided(.approved), .published, .closed: throw .wrongPhase(kind, state.phase)
    }
  }

  static func submit(
    _ rule: RuleCode, _ bookVersion: Int, _ day: Day?, _ route: [RouteStep], _ state: CaseState, _ context: Context
  ) throws(CaseRefusal) -> [CaseEvent] {
    let round: Int
    switch state.phase {
    case .draft, .returned, .withdrawn: round = state.round
    case .decided(.rejected): round = state.round + 1
    case .inReview, .decided(.approved), .published, .closed: throw .wrongPhase(.submit, state.phase)
    }
    guard state.hasDocument else { throw .noDocument }
    if !state.bodySide.isDisjoint(with: context.persons) { throw .otherSide }
    try checkEvidence(context)
    if let mismatch = context.demands.proposalMismatch {
      throw .proposalBound(proposed: mismatch.proposed, bound: mismatch.bound)
    }
    let steps = route.map { CaseStep($0) }
    guard !waitedSteps(of: steps).isEmpty else { throw .routeWithoutWaiting }
    if let wayBack = state.wayBack, let kept = keptSteps(before: wayBack.step, steps, state) {
      let submitted = CaseEvent.submitted(
        by: context.user, round: round, rule: rule, bookVersion: bookVersion, on: day, steps: kept)
      return [submitted, moved(to: wayBack.step, kept, context.standing)]
    }
    let submitted = CaseEvent.submitted(
      by: context.user, round: round, rule: rule, bookVersion: bookVersion, on: day, steps: steps)
    return [submitted] + advance(from: 0, steps, state.facts, context.standing)
  }

  /// The steps of a case that comes straight back to who returned it: those before with their answers, that body's anew.
  /// Nil where the route is another now, or a step before would take place that did not, or the reverse.
  private static func keptSteps(before number: Int, _ steps: [CaseStep], _ state: CaseState) -> [CaseStep]? {
    guard steps.count == state.steps.count, zip(steps, state.steps).allSatisfy({ $0.asksTheSame(as: $1) }),
      state.hasWayBack
    else { return nil }
    let isSame = waitedSteps(of: steps).filter { $0 < number }.allSatisfy {
      (steps[$0].condition?.holds(for: state.facts) ?? true) != state.steps[$0].isSkipped
    }
    return isSame ? Array(state.steps[..<number]) + Array(steps[number...]) : nil
  }

  static func withdraw(_ state: CaseState, _ context: Context) throws(CaseRefusal) -> [CaseEvent] {
    switch state.phase {
    case .draft, .inReview, .returned:
      if !state.bodySide.isDisjoint(with: context.persons) { throw .otherSide }
      if state.isReopened { throw .reopened }
      if case .inReview = state.phase, state.hasBeenActedOn { throw .actedSince }
      return [.withdrawn(by: context.user)]
    case .decided, .published, .closed, .withdrawn: throw .wrongPhase(.withdraw, state.phase)
    }
  }
}

extension CaseState {
  /// Whether a body that the case waits for has spoken since it was submitted.
  var hasBeenActedOn: Bool { CaseMachine.waitedSteps(of: steps).contains { steps[$0].hasBegun } }
}
