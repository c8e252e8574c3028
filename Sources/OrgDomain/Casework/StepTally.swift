/// What the answers so far make of a step.
public enum StepTally: Equatable, Sendable {
  case open
  case agreed
  case refused

  /// Counts the answers of a step in its signing mode.
  ///
  /// A concurring step stays open until every body has answered, in mode `all`: the lead decides after all of them
  /// (decision 6), or goes on without those that are silent. Elsewhere one refusal settles a step of mode `all`.
  public init(_ step: CaseStep) {
    let answers = step.places.map { $0.answer?.opinion }
    if step.places.contains(where: \.isSilent) {
      self = StepTally.settled(answers, step.mode)
      return
    }
    switch step.mode {
    case .all:
      if step.action == .concur, answers.contains(nil) {
        self = .open
      } else if answers.contains(.refused) {
        self = .refused
      } else {
        self = answers.contains(nil) ? .open : .agreed
      }
    case .any:
      if answers.contains(.agreed) {
        self = .agreed
      } else {
        self = answers.contains(nil) ? .open : .refused
      }
    case .vote(let weights, let threshold):
      let total = weights.reduce(0, +)
      func weight(_ opinion: CaseStep.Answer.Opinion) -> Int {
        zip(answers, weights).reduce(0) { $1.0 == opinion ? $0 + $1.1 : $0 }
      }
      if weight(.agreed) * 100 >= threshold * total {
        self = .agreed
      } else if (total - weight(.refused)) * 100 < threshold * total {
        self = .refused
      } else {
        self = .open
      }
    }
  }

  /// Of a step whose silent bodies were passed over: what those say that have answered; nothing stands against it where
  /// nobody has.
  private static func settled(_ answers: [CaseStep.Answer.Opinion?], _ mode: SigningMode) -> StepTally {
    guard answers.contains(.refused) else { return .agreed }
    guard case .vote(let weights, let threshold) = mode else { return .refused }
    let heard = zip(answers, weights).filter { $0.0 != nil }
    let agreed = heard.filter { $0.0 == .agreed }.reduce(0) { $0 + $1.1 }
    return agreed * 100 >= threshold * heard.reduce(0) { $0 + $1.1 } ? .agreed : .refused
  }
}

extension CaseStep {
  /// The bodies whose answer is awaited now: all that have not answered, or the first of them in sequence.
  public var awaited: [UnitIndex] {
    let waiting = places.filter { $0.answer == nil && !$0.isSilent }.map(\.body)
    if case .all(.sequence) = mode { return Array(waiting.prefix(1)) }
    return waiting
  }
}
