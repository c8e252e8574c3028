extension CaseMachine {
  /// The body's answer goes to somebody else of it for good (转办), or to who asks for it (认领). Whoever may answer for
  /// the body may hand it over, also in the holder's absence; what was delegated ends.
  static func transfer(
    to receiver: UserNumber, _ state: CaseState, _ context: Context
  ) throws(CaseRefusal) -> [CaseEvent] {
    let (number, step) = try waiting(.transfer, state)
    let place = try awaitedPlace(step, state, context)
    guard place.holder != receiver || place.delegate != nil else { throw .holdsAlready(receiver) }
    try checkReceiver(receiver, place, state, context)
    return [.transferred(step: number, body: context.body, to: receiver, by: context.user)]
  }

  /// Somebody of the body is to look at it, and it comes back with his opinion (委派).
  static func delegate(
    to receiver: UserNumber, _ state: CaseState, _ context: Context
  ) throws(CaseRefusal) -> [CaseEvent] {
    let (number, step) = try waiting(.delegate, state)
    try checkPlace(step, state, context)
    guard let place = step.place(of: context.body) else { throw .notAwaited(context.body, awaited: step.awaited) }
    guard !context.persons.contains(receiver) else { throw .holdsAlready(receiver) }
    try checkReceiver(receiver, place, state, context)
    let sender = place.holder ?? context.user
    return [
      .delegated(
        step: number, body: context.body, from: context.standing.isHolderGone ? context.user : sender, to: receiver,
        by: context.user)
    ]
  }

  private static func checkReceiver(
    _ receiver: UserNumber, _ place: CaseStep.Place, _ state: CaseState, _ context: Context
  ) throws(CaseRefusal) {
    guard context.standing.isNamedFit else { throw .notFit(receiver, context.body) }
    if state.subjectSide.contains(receiver) { throw .otherSide }
    if place.agreedBy.contains(receiver) { throw .agreedAlready }
  }

  /// The delegate gives it back to who sent it.
  static func handBack(_ state: CaseState, _ context: Context) throws(CaseRefusal) -> [CaseEvent] {
    let (number, step) = try waiting(.handBack, state)
    guard let place = step.place(of: context.body) else {
      throw .notAwaited(context.body, awaited: step.awaited)
    }
    guard place.delegate == context.user, place.answer == nil else { throw .notDelegate }
    if state.subjectSide.contains(context.user) { throw .otherSide }
    return [.handedBack(step: number, body: context.body, by: context.user)]
  }
}
