/// What has happened to a case. The state is these, applied in order; none is ever changed.
public enum CaseEvent: Equatable, Sendable {
  case created(by: UserNumber)
  /// The document was written; the text stands in a side table, here its digest.
  case saved(by: UserNumber, proposedGrade: String?)
  case submitted(
    by: UserNumber, round: Int, rule: RuleCode, bookVersion: Int, on: Day? = nil, steps: [CaseStep])
  /// A step's condition did not hold when it would have begun.
  case skipped(step: Int)
  /// A body answered in a step.
  case answered(step: Int, body: UnitIndex, by: UserNumber, CaseStep.Answer.Opinion)
  /// The case goes on to a blocking step.
  case moved(to: Int)
  case decided(CasePhase.Verdict)
  case returned(by: UserNumber, body: UnitIndex)
  case withdrawn(by: UserNumber)
  /// Steps not begun got other bodies after a change of the tree.
  case rerouted(steps: [CaseStep])
}

extension CaseState {
  /// The state after an event. Never decides; replaying a log gives the same state again. An event that speaks of a
  /// step there is not, as only a forged log has, changes nothing but the revision.
  public mutating func apply(_ event: CaseEvent) {
    revision += 1
    switch event {
    case .created(let user):
      subjectSide.insert(user)
    case .saved(let user, let grade):
      hasDocument = true
      proposedGrade = grade
      subjectSide.insert(user)
    case .submitted(let user, let round, let rule, let bookVersion, let day, let steps):
      submittedOn = day
      self.round = round
      self.rule = rule
      self.bookVersion = bookVersion
      follow(steps)
      subjectSide.insert(user)
    case .skipped(let step):
      guard steps.indices.contains(step) else { return }
      steps[step].isSkipped = true
    case .answered(let step, let body, let user, let opinion):
      bodySide.insert(user)
      guard steps.indices.contains(step), let place = steps[step].places.firstIndex(where: { $0.body == body }) else {
        return
      }
      steps[step].places[place].answer = CaseStep.Answer(opinion: opinion, user: user)
    case .moved(let step):
      guard steps.indices.contains(step) else { return }
      phase = .inReview(step: step)
    case .decided(let verdict):
      phase = .decided(verdict)
    case .returned(let user, _):
      phase = .returned
      bodySide.insert(user)
    case .withdrawn(let user):
      phase = .withdrawn
      subjectSide.insert(user)
    case .rerouted(let steps):
      follow(steps)
    }
  }
}
