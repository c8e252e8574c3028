extension CaseMachine {
  /// Back to the subject or to an earlier step, by a body that the case waits for, with a reason (退回).
  static func giveBack(
    _ order: ReturnOrder, _ state: CaseState, _ context: Context
  ) throws(CaseRefusal) -> [CaseEvent] {
    let (number, step) = try waiting(.return, state)
    try checkPlace(step, state, context)
    if let target = order.step {
      let targets = earlierSteps(than: number, state)
      guard targets.contains(target) else { throw .noEarlierStep(target, possible: targets) }
    }
    guard context.hasReason else { throw .reasonRequired }
    guard let target = order.step else {
      return [
        .returned(
          by: context.user, body: context.body, from: order.isStraight ? number : nil, isStraight: order.isStraight)
      ]
    }
    return [
      .sentBack(
        by: context.user, body: context.body, from: number, to: target, isStraight: order.isStraight),
      moved(to: target, state.steps, context.standing),
    ]
  }

  /// The steps that a case can be sent back to: those before that took place.
  static func earlierSteps(than number: Int, _ state: CaseState) -> [Int] {
    waitedSteps(of: state.steps).filter { $0 < number && !state.steps[$0].isSkipped }
  }

  /// A body takes its own answer back, before anybody acted on it (拿回); where it needs several people, each his own.
  static func takeBack(_ state: CaseState, _ context: Context) throws(CaseRefusal) -> [CaseEvent] {
    let (current, step) = try waiting(.takeBack, state)
    if !state.subjectSide.isDisjoint(with: context.persons) { throw .otherSide }
    let spoken = step.place(of: context.body)?.hasSpoken == true ? current : state.cameFrom
    guard let number = spoken, state.steps[number].place(of: context.body)?.hasSpoken == true else {
      throw .nothingToTakeBack(context.body)
    }
    let place = state.steps[number].place(of: context.body)
    if state.steps[number].people > 1, place?.people.contains(context.user) != true {
      throw .nothingToTakeBack(context.body)
    }
    guard number == current || !hasBeenHeard(step), isLast(context.body, in: state.steps[number], state) else {
      throw .actedSince
    }
    // Where the others' answers settle the step without it, taking it back would open nothing.
    let without = state.steps[number].changing(context.body) { $0.takeBack(by: context.user) }
    guard StepTally(without) == .open else { throw .actedSince }
    return [.takenBack(step: number, body: context.body, by: context.user)]
  }

  private static func hasBeenHeard(_ step: CaseStep) -> Bool {
    step.hasBegun || step.signers.contains { $0.answer != nil }
  }

  /// Whether nobody in the step has spoken relying on the body: after it in sequence, or with the grade that it gave.
  private static func isLast(_ body: UnitIndex, in step: CaseStep, _ state: CaseState) -> Bool {
    let others = step.places.filter { $0.body != body }
    if step.action == .decide, state.grading != nil { return !others.contains { $0.hasSpoken } }
    guard step.mode == .all(.sequence) else { return true }
    let after = step.places.drop { $0.body != body }.dropFirst()
    return !after.contains { $0.hasSpoken }
  }
}
