extension CaseMachine {
  static func save(
    _ grade: String?, _ state: CaseState, _ context: Context
  ) throws(CaseRefusal) -> [CaseEvent] {
    try checkWritable(.save, state)
    if state.bodySide.contains(context.user) { throw .otherSide }
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
    if state.bodySide.contains(context.user) { throw .otherSide }
    try checkEvidence(context)
    if let mismatch = context.demands.proposalMismatch {
      throw .proposalBound(proposed: mismatch.proposed, bound: mismatch.bound)
    }
    let steps = route.map { CaseStep($0) }
    guard !waitedSteps(of: steps).isEmpty else { throw .routeWithoutWaiting }
    let submitted = CaseEvent.submitted(
      by: context.user, round: round, rule: rule, bookVersion: bookVersion, on: day, steps: steps)
    return [submitted] + advance(from: 0, steps, state.facts)
  }

  static func withdraw(_ state: CaseState, _ context: Context) throws(CaseRefusal) -> [CaseEvent] {
    switch state.phase {
    case .draft, .inReview, .returned:
      if state.bodySide.contains(context.user) { throw .otherSide }
      if state.isReopened { throw .reopened }
      return [.withdrawn(by: context.user)]
    case .decided, .published, .closed, .withdrawn: throw .wrongPhase(.withdraw, state.phase)
    }
  }
}
