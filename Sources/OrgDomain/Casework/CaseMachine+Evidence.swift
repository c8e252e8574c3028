extension CaseMachine {
  /// A part of the evidence: the subject's before it submits, a body's while the case is under review.
  static func evidence(
    _ part: PartCode, _ score: Points?, _ counts: Bool, _ state: CaseState, _ context: Context
  ) throws(CaseRefusal) -> [CaseEvent] {
    switch context.demands.producer ?? (context.body == state.unit ? .subject : nil) {
    case .subject: try checkSubject(state, context)
    case .step(let action): try checkProducer(state, context) { $0.action == action }
    case nil: try checkProducer(state, context) { _ in true }
    }
    return [.evidenced(part, score: score, by: context.user, body: context.body, counts: counts)]
  }

  /// What a command would finish does not wait for evidence any more.
  static func checkEvidence(_ context: Context) throws(CaseRefusal) {
    if !context.demands.missing.isEmpty { throw .evidenceMissing(context.demands.missing) }
  }

  private static func checkSubject(_ state: CaseState, _ context: Context) throws(CaseRefusal) {
    try checkWritable(.evidence, state)
    guard context.body == state.unit else { throw .notAwaited(context.body, awaited: [state.unit]) }
    if !state.bodySide.isDisjoint(with: context.persons) { throw .otherSide }
  }

  /// The body needs a place in a step that waits, or is yet to come.
  private static func checkProducer(
    _ state: CaseState, _ context: Context, _ produces: (CaseStep) -> Bool
  ) throws(CaseRefusal) {
    _ = try waiting(.evidence, state)
    let bodies = state.unfinishedSteps.filter(produces).flatMap { $0.places.map(\.body) }
    guard bodies.contains(context.body) else { throw .notAwaited(context.body, awaited: bodies) }
    if !state.subjectSide.isDisjoint(with: context.persons) { throw .otherSide }
  }
}

extension CaseState {
  /// Under review: the step that waits, those that come, and guidance that is still to be given.
  public var unfinishedSteps: [CaseStep] {
    guard case .inReview(let current) = phase else { return [] }
    return steps.enumerated().filter { number, step in
      number >= current || (!step.action.isBlocking && !step.isSkipped && !step.awaited.isEmpty)
    }.map(\.element)
  }
}
