/// The life of a case: a state and a command make events or a refusal (DESIGN 7). No clock, no storage.
public struct CaseMachine: Sendable {
  /// Who acts, for which body, with what beside the command.
  public struct Context: Equatable, Sendable {
    public let user: UserNumber
    /// The unit acted for: the subject, or a body of the step.
    public let body: UnitIndex
    public let hasReason: Bool

    public init(user: UserNumber, body: UnitIndex, hasReason: Bool = false) {
      self.user = user
      self.body = body
      self.hasReason = hasReason
    }
  }

  /// The events that a command makes; the state is not changed.
  public static func decide(
    _ command: CaseCommand, on state: CaseState, in context: Context
  ) throws(CaseRefusal) -> [CaseEvent] {
    switch command {
    case .save(let grade): try save(grade, state, context)
    case .submit(let rule, let version, let day, let steps): try submit(rule, version, day, steps, state, context)
    case .withdraw: try withdraw(state, context)
    case .answer(let action, let opinion): try answer(action, opinion, state, context)
    case .decide(let verdict): try decide(verdict, state, context)
    case .giveBack: try giveBack(state, context)
    case .guide: try note(.guide, command.kind, state, context)
    case .file: try note(.file, command.kind, state, context)
    }
  }

  // MARK: - The subject's side

  private static func save(
    _ grade: String?, _ state: CaseState, _ context: Context
  ) throws(CaseRefusal) -> [CaseEvent] {
    switch state.phase {
    case .draft, .returned, .decided(.rejected), .withdrawn:
      if state.bodySide.contains(context.user) { throw .otherSide }
      return [.saved(by: context.user, proposedGrade: grade)]
    case .inReview, .decided(.approved), .published, .closed:
      throw .wrongPhase(.save, state.phase)
    }
  }

  private static func submit(
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
    let steps = route.map { CaseStep($0) }
    guard steps.contains(where: { $0.action.isBlocking }) else { throw .routeWithoutWaiting }
    let submitted = CaseEvent.submitted(
      by: context.user, round: round, rule: rule, bookVersion: bookVersion, on: day, steps: steps)
    return [submitted] + advance(from: 0, steps, state.facts)
  }

  private static func withdraw(_ state: CaseState, _ context: Context) throws(CaseRefusal) -> [CaseEvent] {
    switch state.phase {
    case .draft, .inReview, .returned:
      if state.bodySide.contains(context.user) { throw .otherSide }
      return [.withdrawn(by: context.user)]
    case .decided, .published, .closed, .withdrawn: throw .wrongPhase(.withdraw, state.phase)
    }
  }

  // MARK: - The bodies' side

  private static func answer(
    _ action: StepAction, _ opinion: CaseStep.Answer.Opinion, _ state: CaseState, _ context: Context
  ) throws(CaseRefusal) -> [CaseEvent] {
    let kind = CaseCommand.answer(action, opinion).kind
    let (number, step) = try waiting(kind, state)
    guard step.action == action, action != .decide else { throw .wrongStep(kind, waiting: step.action) }
    return try answered(opinion, number, step, state, context)
  }

  private static func decide(
    _ verdict: CasePhase.Verdict, _ state: CaseState, _ context: Context
  ) throws(CaseRefusal) -> [CaseEvent] {
    let (number, step) = try waiting(.decide, state)
    guard step.action == .decide else { throw .wrongStep(.decide, waiting: step.action) }
    if verdict == .approved { try checkConcurrence(before: number, state, context) }
    return try answered(verdict == .approved ? .agreed : .refused, number, step, state, context)
  }

  /// A refusal of a concurring body stops an approval, or asks for a reason where it is advisory (decision 6).
  private static func checkConcurrence(
    before number: Int, _ state: CaseState, _ context: Context
  ) throws(CaseRefusal) {
    let refused = state.steps[..<number].filter {
      $0.action == .concur && !$0.isSkipped && StepTally($0) == .refused
    }
    let binding = refused.filter { $0.refusal == .binding }
    if !binding.isEmpty {
      throw .refusedByConcurring(
        binding.flatMap { step in step.places.filter { $0.answer?.opinion == .refused }.map(\.body) })
    }
    if !refused.isEmpty, !context.hasReason { throw .reasonRequired }
  }

  private static func giveBack(_ state: CaseState, _ context: Context) throws(CaseRefusal) -> [CaseEvent] {
    let (_, step) = try waiting(.return, state)
    try checkPlace(step, state, context)
    guard context.hasReason else { throw .reasonRequired }
    return [.returned(by: context.user, body: context.body)]
  }

  /// Guidance until the decision, filing after it; either once a body.
  private static func note(
    _ action: StepAction, _ kind: CaseCommand.Kind, _ state: CaseState, _ context: Context
  ) throws(CaseRefusal) -> [CaseEvent] {
    switch (state.phase, action) {
    case (.inReview, .guide), (.decided, .file), (.published, .file): break
    case (.inReview, _), (.decided, _), (.published, _), (.draft, _), (.closed, _), (.returned, _), (.withdrawn, _):
      throw .wrongPhase(kind, state.phase)
    }
    if state.subjectSide.contains(context.user) { throw .otherSide }
    let open = state.steps.indices.first { number in
      state.steps[number].action == action && state.steps[number].place(of: context.body) != nil
    }
    guard let number = open else { throw .noSuchPlace(context.body, action) }
    guard state.steps[number].place(of: context.body)?.answer == nil else { throw .alreadyAnswered(context.body) }
    return [.answered(step: number, body: context.body, by: context.user, .agreed)]
  }

  // MARK: - Going on

  private static func waiting(
    _ kind: CaseCommand.Kind, _ state: CaseState
  ) throws(CaseRefusal) -> (number: Int, step: CaseStep) {
    switch state.phase {
    case .inReview(let number): return (number, state.steps[number])
    case .draft, .decided, .published, .closed, .returned, .withdrawn: throw .wrongPhase(kind, state.phase)
    }
  }

  private static func checkPlace(
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

  private static func answered(
    _ opinion: CaseStep.Answer.Opinion, _ number: Int, _ step: CaseStep, _ state: CaseState, _ context: Context
  ) throws(CaseRefusal) -> [CaseEvent] {
    try checkPlace(step, state, context)
    let event = CaseEvent.answered(step: number, body: context.body, by: context.user, opinion)
    var after = step
    after.places = step.places.map { place in
      place.body == context.body
        ? CaseStep.Place(body: place.body, answer: CaseStep.Answer(opinion: opinion, user: context.user)) : place
    }
    switch StepTally(after) {
    case .open: return [event]
    case .agreed: return [event] + advance(from: number + 1, state.steps, state.facts)
    case .refused:
      // A concurring refusal goes to the lead, who cannot approve over it; any other refusal settles the case.
      if step.action == .concur { return [event] + advance(from: number + 1, state.steps, state.facts) }
      return [event, .decided(.rejected)]
    }
  }

  /// Goes to the next blocking step whose condition holds; past the last, the case is approved.
  ///
  /// Conditions never take every decision out of a route: where they would, the last deciding step takes place all the
  /// same, so that no case is approved by nobody (DESIGN 12). What is known of a case does not change under review.
  static func advance(from start: Int, _ steps: [CaseStep], _ facts: CaseCondition.Facts) -> [CaseEvent] {
    let decisive = decisiveSteps(of: steps)
    let taken = decisive.contains { $0 < start && !steps[$0].isSkipped }
    var skipped: [CaseEvent] = []
    for number in steps.indices.dropFirst(start) where steps[number].action.isBlocking {
      let holds = steps[number].condition?.holds(for: facts) ?? true
      let isNeeded = number == decisive.last && !taken
      if holds || isNeeded { return skipped + [.moved(to: number)] }
      skipped.append(.skipped(step: number))
    }
    return skipped + [.decided(.approved)]
  }

  /// The steps of which at least one takes place: those that decide, or else all that block.
  static func decisiveSteps(of steps: [CaseStep]) -> [Int] {
    let deciding = steps.indices.filter { steps[$0].action == .decide }
    return deciding.isEmpty ? steps.indices.filter { steps[$0].action.isBlocking } : deciding
  }
}
