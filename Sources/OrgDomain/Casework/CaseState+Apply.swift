extension CaseState {
  /// The state after an event. Never decides; replaying a log gives the same state again. An event that speaks of a
  /// step there is not, as only a forged log has, changes nothing but the revision and who took part.
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
      if round > self.round { bodyEvidence = CaseEvidence() }
      self.round = round
      self.rule = rule
      self.bookVersion = bookVersion
      forgetDecision()
      follow(steps)
      subjectSide.insert(user)
    case .skipped(let step):
      guard steps.indices.contains(step) else { return }
      steps[step].isSkipped = true
    case .answered(let step, let body, let user, let opinion):
      bodySide.insert(user)
      guard steps.indices.contains(step) else { return }
      steps[step] = steps[step].answered(CaseStep.Answer(opinion: opinion, user: user), by: body)
    case .moved(let step):
      guard steps.indices.contains(step) else { return }
      phase = .inReview(step: step)
    case .decided(let verdict):
      phase = .decided(verdict)
      isReopened = false
      if verdict == .rejected { forgetDecision() }
    case .returned(let user, _):
      phase = .returned
      forgetDecision()
      bodySide.insert(user)
    case .withdrawn(let user):
      phase = .withdrawn
      forgetDecision()
      subjectSide.insert(user)
    case .rerouted(let steps):
      follow(steps)
    case .enteredOnBehalf(let user, _, _):
      subjectSide.insert(user)
    case .evidenced, .graded, .documented, .published, .reopened, .closed:
      applyCampaign(event)
    }
  }

  /// What the year's scheme brings to a case: evidence, grades, publicity.
  private mutating func applyCampaign(_ event: CaseEvent) {
    switch event {
    case .evidenced(let part, let score, let user, _, let counts):
      if case .inReview = phase {
        bodyEvidence.take(part, score, counts: counts)
        bodySide.insert(user)
      } else {
        subjectEvidence.take(part, score, counts: counts)
        subjectSide.insert(user)
      }
    case .graded(let grading):
      self.grading = grading
    case .documented(_, let user, _):
      bodySide.insert(user)
    case .published(let user, _, let day):
      phase = .published
      noticeUntil = day
      bodySide.insert(user)
    case .reopened(let user, _, let step):
      bodySide.insert(user)
      guard steps.indices.contains(step) else { return }
      round += 1
      isReopened = true
      forgetDecision()
      for number in steps.indices.dropFirst(step) { steps[number] = steps[number].cleared() }
      phase = .inReview(step: step)
    case .closed:
      phase = .closed
    case .created, .saved, .submitted, .skipped, .answered, .moved, .decided, .returned, .withdrawn, .rerouted,
      .enteredOnBehalf:
      break
    }
  }

  private mutating func forgetDecision() {
    grading = nil
    noticeUntil = nil
  }
}
