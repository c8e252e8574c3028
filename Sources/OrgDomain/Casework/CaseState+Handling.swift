extension CaseState {
  /// What offices do with a case on its way: send it back, take it back, hand it over, ask others.
  mutating func applyCasework(_ event: CaseEvent) {
    switch event {
    case .sentBack(let user, let body, let from, let to, let isStraight):
      bodySide.insert(user)
      sendBack(to: to, from: from, body, isStraight: isStraight)
    case .takenBack(let step, let body, let user):
      bodySide.insert(user)
      takeBack(step, body, by: user)
    case .seconded(let step, let body, let user):
      bodySide.insert(user)
      change(step, body) { $0.agreedBy.append(user) }
    case .transferred(let step, let body, let receiver, let user):
      bodySide.insert(user)
      change(step, body) { ($0.holder, $0.delegate) = (receiver, nil) }
    case .delegated(let step, let body, let sender, let receiver, let user):
      bodySide.insert(user)
      change(step, body) { ($0.holder, $0.delegate) = (sender, receiver) }
    case .handedBack(let step, let body, let user):
      bodySide.insert(user)
      change(step, body) { $0.delegate = nil }
    case .silencePassed(let step, _, let user):
      bodySide.insert(user)
      guard steps.indices.contains(step) else { return }
      for place in steps[step].places.indices where steps[step].places[place].answer == nil {
        steps[step].places[place].isSilent = true
      }
    case .signerAdded(let step, let signer, let body, let user):
      bodySide.insert(user)
      changeSteps(step) { $0.signers.append(CaseStep.Signer(body: signer, askedBy: body)) }
    case .signerRemoved(let step, let signer, _, let user):
      bodySide.insert(user)
      changeSteps(step) { $0.signers.removeAll { $0.body == signer } }
    case .signerAnswered(let step, let signer, let user, let opinion):
      bodySide.insert(user)
      changeSteps(step) { step in
        for number in step.signers.indices where step.signers[number].body == signer {
          step.signers[number].answer = CaseStep.Answer(opinion: opinion, user: user)
        }
      }
    case .stoodIn(let principal, let user, _, let asSubject):
      if asSubject { subjectSide.formUnion([principal, user]) } else { bodySide.formUnion([principal, user]) }
    case .created, .saved, .submitted, .skipped, .answered, .moved, .decided, .returned, .withdrawn, .rerouted,
      .carried, .discontinued,
      .evidenced, .graded, .documented, .published, .reopened, .closed, .enteredOnBehalf:
      break
    }
  }

  /// Straight: only the step it goes to begins anew; else all from there to the one that sends.
  private mutating func sendBack(to target: Int, from sender: Int, _ body: UnitIndex, isStraight: Bool) {
    guard steps.indices.contains(target), steps.indices.contains(sender) else { return }
    // Where the sender itself was on the way back to a later step, those in between are asked again.
    let end = max(sender, wayBack?.step ?? 0)
    let renewed = CaseMachine.waitedSteps(of: steps).filter {
      $0 == target || $0 > sender && $0 <= end || !isStraight && $0 > target && $0 <= sender
    }
    if renewed.contains(where: { self.steps[$0].action == .decide }) { forgetDecision() }
    var steps = steps
    for number in renewed { steps[number] = steps[number].cleared() }
    follow(steps)
    wayBack = isStraight ? WayBack(step: sender, body: body) : nil
    cameFrom = nil
  }

  /// The step waits again; those after it as if it had not been passed, or its way leads back past those that answered.
  private mutating func takeBack(_ step: Int, _ body: UnitIndex, by user: UserNumber) {
    guard steps.indices.contains(step) else { return }
    var steps = steps
    steps[step] = steps[step].changing(body) { $0.takeBack(by: user) }
    if case .inReview(let current) = phase, current != step {
      let between = CaseMachine.waitedSteps(of: steps).filter { $0 > step && $0 < current }
      if between.contains(where: { steps[$0].hasBegun }) {
        wayBack = steps[current].places.first.map { WayBack(step: current, body: $0.body) }
      } else {
        for number in between + [current] { steps[number] = steps[number].cleared() }
      }
      cameFrom = nil
    }
    follow(steps)
    if steps[step].action == .decide, !steps[step].hasBegun { forgetDecision() }
    phase = .inReview(step: step)
  }

  private mutating func change(_ step: Int, _ body: UnitIndex, _ change: (inout CaseStep.Place) -> Void) {
    guard steps.indices.contains(step) else { return }
    steps[step] = steps[step].changing(body, change)
  }

  /// Changes a step's signers; one that is asked no more had a place.
  private mutating func changeSteps(_ step: Int, _ change: (inout CaseStep) -> Void) {
    guard steps.indices.contains(step) else { return }
    var steps = steps
    change(&steps[step])
    follow(steps)
  }
}
