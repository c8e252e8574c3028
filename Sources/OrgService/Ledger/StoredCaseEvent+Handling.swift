import OrgDomain

/// What offices do with a case on its way, as the log carries it.
extension StoredCaseEvent {
  mutating func take(casework event: CaseEvent, of state: CaseState) {
    switch event {
    case .sentBack(let user, let body, let from, let to, let isStraight):
      note("sentBack", user, body, to, state)
      self.from = from
      straight = isStraight
    case .takenBack(let step, let body, let user): note("takenBack", user, body, step, state)
    case .seconded(let step, let body, let user): note("seconded", user, body, step, state)
    case .transferred(let step, let body, let receiver, let user):
      note("transferred", user, body, step, state)
      self.receiver = receiver.rawValue
    case .delegated(let step, let body, let sender, let receiver, let user):
      note("delegated", user, body, step, state)
      self.sender = sender.rawValue
      self.receiver = receiver.rawValue
    case .handedBack(let step, let body, let user): note("handedBack", user, body, step, state)
    case .signerAdded(let step, let signer, let body, let user):
      note("signerAdded", user, body, step, state)
      self.signer = signer.rawValue
    case .signerRemoved(let step, let signer, let body, let user):
      note("signerRemoved", user, body, step, state)
      self.signer = signer.rawValue
    case .signerAnswered(let step, let signer, let user, let opinion):
      note("signerAnswered", user, signer, step, state)
      self.opinion = opinion.rawValue
    case .silencePassed(let step, let body, let user): note("silencePassed", user, body, step, state)
    case .stoodIn(let principal, let user, let body, let asSubject):
      kind = "stoodIn"
      self.asSubject = asSubject ? true : nil
      self.user = user.rawValue
      self.body = body.rawValue
      sender = principal.rawValue
    case .created, .saved, .submitted, .skipped, .answered, .moved, .decided, .returned, .withdrawn, .rerouted,
      .carried, .discontinued,
      .evidenced, .graded, .documented, .published, .reopened, .closed, .enteredOnBehalf:
      break
    }
  }

  private mutating func note(
    _ kind: String, _ user: UserNumber, _ body: UnitIndex, _ step: Int, _ state: CaseState
  ) {
    self.kind = kind
    self.user = user.rawValue
    self.body = body.rawValue
    self.step = step
    action = state.steps[step].action.rawValue
  }

  /// The event again of something that a person of a body did in a step.
  func handledValue(_ user: UserNumber, _ body: UnitIndex) -> CaseEvent? {
    let other = receiver.map(UserNumber.init(rawValue:))
    let asked = signer.map(UnitIndex.init(rawValue:))
    let principal = sender.map(UserNumber.init(rawValue:))
    if kind == "stoodIn" {
      return principal.map { .stoodIn(for: $0, by: user, body: body, asSubject: asSubject ?? false) }
    }
    guard let step else { return nil }
    switch kind {
    case "sentBack":
      return from.map { .sentBack(by: user, body: body, from: $0, to: step, isStraight: straight ?? false) }
    case "takenBack": return .takenBack(step: step, body: body, by: user)
    case "seconded": return .seconded(step: step, body: body, by: user)
    case "transferred": return other.map { .transferred(step: step, body: body, to: $0, by: user) }
    case "delegated":
      guard let principal, let other else { return nil }
      return .delegated(step: step, body: body, from: principal, to: other, by: user)
    case "handedBack": return .handedBack(step: step, body: body, by: user)
    case "signerAdded": return asked.map { .signerAdded(step: step, signer: $0, body: body, by: user) }
    case "signerRemoved": return asked.map { .signerRemoved(step: step, signer: $0, body: body, by: user) }
    case "signerAnswered":
      return opinion.flatMap(CaseStep.Answer.Opinion.init(rawValue:)).map {
        .signerAnswered(step: step, signer: body, by: user, $0)
      }
    case "silencePassed": return .silencePassed(step: step, body: body, by: user)
    default: return nil
    }
  }
}
