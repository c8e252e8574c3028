extension CaseMachine {
  /// The lead goes on without the concurring bodies whose time is over, their silence on record (decision 6).
  static func proceed(_ state: CaseState, _ context: Context) throws(CaseRefusal) -> [CaseEvent] {
    let (number, step) = try waiting(.proceed, state)
    guard step.action == .concur else { throw .wrongStep(.proceed, waiting: step.action) }
    guard let lead = state.leadStep else { throw .noSuchPlace(context.body, .decide) }
    guard lead.place(of: context.body) != nil else { throw .notAwaited(context.body, awaited: lead.awaited) }
    if !state.subjectSide.isDisjoint(with: context.persons) { throw .otherSide }
    guard step.silence == .escalate else { throw .silenceWaits }
    guard context.standing.isOverdue else { throw .notOverdue }
    try checkEvidence(context)
    return [.silencePassed(step: number, body: context.body, by: context.user)]
      + goOn(after: number, state, context)
  }
}

extension CaseState {
  /// The step of the lead for whom concurring bodies answer, where their step waits (会同).
  public var leadStep: CaseStep? {
    guard case .inReview(let number) = phase, steps[number].action == .concur else { return nil }
    return steps[(number + 1)...].first { $0.action.isBlocking && $0.action != .concur && !$0.isSkipped }
  }
}
