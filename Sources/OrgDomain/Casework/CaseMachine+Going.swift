extension CaseMachine {
  /// The step that waits.
  static func waiting(
    _ kind: CaseCommand.Kind, _ state: CaseState
  ) throws(CaseRefusal) -> (number: Int, step: CaseStep) {
    switch state.phase {
    case .inReview(let number): return (number, state.steps[number])
    case .draft, .decided, .published, .closed, .returned, .withdrawn: throw .wrongPhase(kind, state.phase)
    }
  }

  /// Whether the body may speak in the step now, by this person.
  static func checkPlace(
    _ step: CaseStep, _ state: CaseState, _ context: Context
  ) throws(CaseRefusal) {
    guard let place = step.place(of: context.body) else { throw .notAwaited(context.body, awaited: step.awaited) }
    guard place.answer == nil else { throw .alreadyAnswered(context.body) }
    if let first = step.awaited.first, !step.awaited.contains(context.body) {
      throw .notYetTurn(context.body, first: first)
    }
    if state.subjectSide.contains(context.user) { throw .otherSide }
    if step.places.contains(where: { $0.answer?.user == context.user }) { throw .sameStep }
  }

  /// A body's answer in the step that waits, and what follows from it.
  static func answered(
    _ opinion: CaseStep.Answer.Opinion, _ number: Int, _ step: CaseStep, _ state: CaseState, _ context: Context,
    _ grading: CaseGrading? = nil
  ) throws(CaseRefusal) -> [CaseEvent] {
    try checkPlace(step, state, context)
    let event = CaseEvent.answered(step: number, body: context.body, by: context.user, opinion)
    let answer = CaseStep.Answer(opinion: opinion, user: context.user)
    let isApproval = step.action == .decide && opinion == .agreed
    switch StepTally(step.answered(answer, by: context.body)) {
    case .open: return [event] + (isApproval ? try graded(grading, step, state, context) : [])
    case .agreed:
      try checkEvidence(context)
      let graded = isApproval ? try graded(grading, step, state, context) : []
      return [event] + graded + advance(from: number + 1, state.steps, state.facts)
    case .refused:
      // A concurring refusal goes to the lead, who cannot approve over it; any other refusal settles the case.
      if step.action == .concur { return [event] + advance(from: number + 1, state.steps, state.facts) }
      return [event, .decided(.rejected)]
    }
  }

  /// Goes to the next step that is waited for and whose condition holds; past the last, the case is approved.
  ///
  /// Conditions never take every decision out of a route: where they would, the last deciding step takes place all the
  /// same, so that no case is approved by nobody (DESIGN 12). They are judged by what is known when the step begins.
  static func advance(from start: Int, _ steps: [CaseStep], _ facts: CaseCondition.Facts) -> [CaseEvent] {
    let decisive = decisiveSteps(of: steps)
    let taken = decisive.contains { $0 < start && !steps[$0].isSkipped }
    var skipped: [CaseEvent] = []
    for number in waitedSteps(of: steps) where number >= start {
      let holds = steps[number].condition?.holds(for: facts) ?? true
      let isNeeded = number == decisive.last && !taken
      if holds || isNeeded { return skipped + [.moved(to: number)] }
      skipped.append(.skipped(step: number))
    }
    return skipped + [.decided(.approved)]
  }

  /// The steps that the case stops at: those that block; of a route that only lodges something, those that file it.
  static func waitedSteps(of steps: [CaseStep]) -> [Int] {
    let blocking = steps.indices.filter { steps[$0].action.isBlocking }
    return blocking.isEmpty ? steps.indices.filter { steps[$0].action == .file } : blocking
  }

  /// The steps of which at least one takes place: those that decide, or else all that are waited for.
  static func decisiveSteps(of steps: [CaseStep]) -> [Int] {
    let waited = waitedSteps(of: steps)
    let deciding = waited.filter { steps[$0].action == .decide }
    return deciding.contains { !steps[$0].isSkipped } ? deciding : waited
  }
}
