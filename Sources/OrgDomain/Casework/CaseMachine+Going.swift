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
    let place = try awaitedPlace(step, state, context)
    if place.agreedBy.contains(where: context.persons.contains) { throw .agreedAlready }
    try checkPerson(step, context)
    guard let holder = place.holder, !context.standing.isHolderGone else { return }
    guard context.persons.contains(holder) else { throw .heldBy(holder) }
    if let delegate = place.delegate { throw .delegated(to: delegate) }
  }

  /// The place of the body, whose answer is awaited now and which the person is free to speak for.
  static func awaitedPlace(
    _ step: CaseStep, _ state: CaseState, _ context: Context
  ) throws(CaseRefusal) -> CaseStep.Place {
    guard let place = step.place(of: context.body) else { throw .notAwaited(context.body, awaited: step.awaited) }
    guard place.answer == nil else { throw .alreadyAnswered(context.body) }
    if let first = step.awaited.first, !step.awaited.contains(context.body) {
      throw .notYetTurn(context.body, first: first)
    }
    if !state.subjectSide.isDisjoint(with: context.persons) { throw .otherSide }
    return place
  }

  /// Nobody speaks for two units of a step (decision 23).
  static func checkPerson(_ step: CaseStep, _ context: Context) throws(CaseRefusal) {
    let others = step.places.filter { $0.body != context.body }.flatMap(\.people)
    let signers = step.signers.filter { $0.body != context.body }.compactMap { $0.answer?.user }
    if (others + signers).contains(where: context.persons.contains) { throw .sameStep }
  }

  /// A body's answer in the step that waits, and what follows from it.
  static func answered(
    _ opinion: CaseStep.Answer.Opinion, _ number: Int, _ step: CaseStep, _ state: CaseState, _ context: Context,
    _ grading: CaseGrading? = nil
  ) throws(CaseRefusal) -> [CaseEvent] {
    try checkPlace(step, state, context)
    if opinion == .agreed { try checkSigners(step, context) }
    let isApproval = step.action == .decide && opinion == .agreed
    if opinion == .agreed, takesMorePeople(step, context) {
      let graded = isApproval ? try graded(grading, step, state, context) : []
      return [.seconded(step: number, body: context.body, by: context.user)] + graded
    }
    let event = CaseEvent.answered(step: number, body: context.body, by: context.user, opinion)
    let answer = CaseStep.Answer(opinion: opinion, user: context.user)
    switch StepTally(step.answered(answer, by: context.body)) {
    case .open: return [event] + (isApproval ? try graded(grading, step, state, context) : [])
    case .agreed:
      try checkEvidence(context)
      let graded = isApproval ? try graded(grading, step, state, context) : []
      return [event] + graded + goOn(after: number, state, context)
    case .refused:
      // A concurring refusal goes to the lead, who cannot approve over it; any other refusal settles the case.
      if step.action == .concur { return [event] + goOn(after: number, state, context) }
      return [event, .decided(.rejected)]
    }
  }

  /// Whether the body's answer takes more people after this one. What a body outside says is entered whole.
  private static func takesMorePeople(_ step: CaseStep, _ context: Context) -> Bool {
    guard !context.isOutside, let place = step.place(of: context.body) else { return false }
    return place.agreedBy.count + 1 < step.people
  }

  /// The body hears the signers that it asked before it agrees, and says why where one refused.
  private static func checkSigners(_ step: CaseStep, _ context: Context) throws(CaseRefusal) {
    let asked = step.signers.filter { $0.askedBy == context.body }
    let silent = asked.filter { $0.answer == nil }.map(\.body)
    if !silent.isEmpty { throw .signersAwaited(silent) }
    if asked.contains(where: { $0.answer?.opinion == .refused }), !context.hasReason { throw .reasonRequired }
  }

  /// Where the case goes when a step is done: straight back to who sent it back, or to the next step.
  static func goOn(after number: Int, _ state: CaseState, _ context: Context) -> [CaseEvent] {
    if let wayBack = state.wayBack, wayBack.step > number, state.hasWayBack {
      return [moved(to: wayBack.step, state.steps, context.standing)]
    }
    return advance(from: number + 1, state.steps, state.facts, context.standing)
  }

  static func moved(to number: Int, _ steps: [CaseStep], _ standing: CaseStanding) -> CaseEvent {
    .moved(to: number, due: steps[number].due.flatMap { standing.deadlines[$0] })
  }

  /// Goes to the next step that is waited for and whose condition holds; past the last, the case is approved.
  ///
  /// Conditions never take every decision out of a route: where they would, the last deciding step takes place all the
  /// same, so that no case is approved by nobody (DESIGN 12). They are judged by what is known when the step begins.
  static func advance(
    from start: Int, _ steps: [CaseStep], _ facts: CaseCondition.Facts, _ standing: CaseStanding
  ) -> [CaseEvent] {
    let decisive = decisiveSteps(of: steps)
    let taken = decisive.contains { $0 < start && !steps[$0].isSkipped }
    var skipped: [CaseEvent] = []
    for number in waitedSteps(of: steps) where number >= start {
      let holds = steps[number].condition?.holds(for: facts) ?? true
      let isNeeded = number == decisive.last && !taken
      if holds || isNeeded { return skipped + [moved(to: number, steps, standing)] }
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
