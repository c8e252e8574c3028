extension CaseMachine {
  /// The publicity of an approval, by a body that decides or files (公示).
  static func publish(
    until day: Day, _ state: CaseState, _ context: Context
  ) throws(CaseRefusal) -> [CaseEvent] {
    switch state.phase {
    case .decided(.approved): break
    case .draft, .inReview, .decided(.rejected), .published, .closed, .returned, .withdrawn:
      throw .wrongPhase(.publish, state.phase)
    }
    guard state.publishers.contains(context.body) else { throw .noSuchPlace(context.body, .decide) }
    if !state.subjectSide.isDisjoint(with: context.persons) { throw .otherSide }
    return [.published(by: context.user, body: context.body, until: day)]
  }

  /// Back to the last decision, by a body that decides or a superior of one, with a reason; the old decision stays in
  /// the history (decision 22).
  static func reopen(_ state: CaseState, _ context: Context) throws(CaseRefusal) -> [CaseEvent] {
    switch state.phase {
    case .decided(.approved), .published, .closed: break
    case .draft, .inReview, .decided(.rejected), .returned, .withdrawn: throw .wrongPhase(.reopen, state.phase)
    }
    guard context.isAbove || state.deciders.contains(context.body) else {
      throw .noSuchPlace(context.body, .decide)
    }
    if !state.subjectSide.isDisjoint(with: context.persons) { throw .otherSide }
    guard context.hasReason else { throw .reasonRequired }
    guard let last = state.decisionsTaken.last else { throw .routeWithoutWaiting }
    let reopened = CaseEvent.reopened(by: context.user, body: context.body, step: last)
    let move = moved(to: last, state.steps, context.standing)
    return move == .moved(to: last) ? [reopened] : [reopened, move]
  }

  /// The end of a case that was approved; whether it should have been published first is its campaign's to say.
  static func close(_ state: CaseState) throws(CaseRefusal) -> [CaseEvent] {
    switch state.phase {
    case .decided(.approved), .published: [.closed]
    case .draft, .inReview, .decided(.rejected), .closed, .returned, .withdrawn:
      throw .wrongPhase(.close, state.phase)
    }
  }
}

extension CaseState {
  /// The bodies that decide in the case; of a route on which nobody does, those that it waits for.
  public var deciders: [UnitIndex] { decisionsTaken.flatMap { steps[$0].places.map(\.body) } }

  /// The bodies that may make its decision public: those that decide and those that file.
  public var publishers: [UnitIndex] {
    steps.filter { ($0.action == .decide || $0.action == .file) && !$0.isSkipped }.flatMap { $0.places.map(\.body) }
  }

  fileprivate var decisionsTaken: [Int] {
    CaseMachine.decisiveSteps(of: steps).filter { !steps[$0].isSkipped }
  }
}
