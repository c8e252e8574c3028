/// What the answers so far make of a step.
public enum StepTally: Equatable, Sendable {
  case open
  case agreed
  case refused

  /// Counts the answers of a step in its signing mode.
  ///
  /// A concurring step stays open until every body has answered, in mode `all`: the lead decides after all of them
  /// (decision 6). Elsewhere one refusal settles a step of mode `all`.
  public init(_ step: CaseStep) {
    let answers = step.places.map { $0.answer?.opinion }
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
}

extension CaseStep {
  /// The bodies whose answer is awaited now: all that have not answered, or the first of them in sequence.
  public var awaited: [UnitIndex] {
    let waiting = places.filter { $0.answer == nil }.map(\.body)
    if case .all(.sequence) = mode { return Array(waiting.prefix(1)) }
    return waiting
  }
}
