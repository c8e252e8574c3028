extension CaseMachine {
  /// Guidance, until the decision; once a body.
  static func guide(_ state: CaseState, _ context: Context) throws(CaseRefusal) -> [CaseEvent] {
    switch state.phase {
    case .inReview: return try note(.guide, state, context)
    case .draft, .decided, .published, .closed, .returned, .withdrawn: throw .wrongPhase(.guide, state.phase)
    }
  }

  /// Filing: once a body, after the decision; where nothing else of the route blocks, in its turn.
  static func file(_ state: CaseState, _ context: Context) throws(CaseRefusal) -> [CaseEvent] {
    switch state.phase {
    case .inReview(let number):
      let step = state.steps[number]
      guard step.action == .file else { throw .wrongPhase(.file, state.phase) }
      return try answered(.agreed, number, step, state, context)
    case .decided, .published: return try note(.file, state, context)
    case .draft, .closed, .returned, .withdrawn: throw .wrongPhase(.file, state.phase)
    }
  }

  private static func note(
    _ action: StepAction, _ state: CaseState, _ context: Context
  ) throws(CaseRefusal) -> [CaseEvent] {
    if !state.subjectSide.isDisjoint(with: context.persons) { throw .otherSide }
    let place = state.steps.indices.first { number in
      let step = state.steps[number]
      return step.action == action && !step.isSkipped && step.place(of: context.body) != nil
    }
    guard let number = place else { throw .noSuchPlace(context.body, action) }
    let step = state.steps[number]
    guard step.place(of: context.body)?.answer == nil else { throw .alreadyAnswered(context.body) }
    let answer = CaseStep.Answer(opinion: .agreed, user: context.user)
    if StepTally(step.answered(answer, by: context.body)) == .agreed { try checkEvidence(context) }
    return [.answered(step: number, body: context.body, by: context.user, .agreed)]
  }
}
