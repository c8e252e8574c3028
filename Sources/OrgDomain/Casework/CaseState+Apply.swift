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
      cameFrom = nil
      subjectSide.insert(user)
    case .skipped(let step):
      guard steps.indices.contains(step) else { return }
      steps[step].isSkipped = true
    case .answered(let step, let body, let user, let opinion):
      bodySide.insert(user)
      guard steps.indices.contains(step) else { return }
      steps[step] = steps[step].answered(CaseStep.Answer(opinion: opinion, user: user), by: body)
    case .moved(let step, let due): move(to: step, due)
    case .decided(let verdict):
      phase = .decided(verdict)
      isReopened = false
      wayBack = nil
      if verdict == .rejected { forgetDecision() }
    case .returned(let user, let body, let step, let isStraight):
      phase = .returned
      wayBack = isStraight ? step.map { WayBack(step: $0, body: body) } : nil
      forgetDecision()
      bodySide.insert(user)
    case .withdrawn(let user):
      phase = .withdrawn
      wayBack = nil
      forgetDecision()
      subjectSide.insert(user)
    case .rerouted(let steps, let rule, _):
      follow(steps)
      if let rule { self.rule = rule }
      if !hasWayBack { wayBack = nil }
    case .sentBack, .takenBack, .seconded, .transferred, .delegated, .handedBack, .signerAdded, .signerRemoved,
      .signerAnswered, .silencePassed, .stoodIn:
      applyCasework(event)
    case .carried(let heir): unit = heir
    case .discontinued:
      phase = .withdrawn
      wayBack = nil
      isReopened = false
      forgetDecision()
    case .enteredOnBehalf(let user, _, _):
      subjectSide.insert(user)
    case .evidenced, .graded, .documented, .published, .reopened, .closed:
      applyCampaign(event)
    }
  }

  private mutating func move(to step: Int, _ due: Instant?) {
    guard steps.indices.contains(step) else { return }
    if case .inReview(let current) = phase, current != step { cameFrom = current < step ? current : nil }
    steps[step].dueAt = due
    phase = .inReview(step: step)
    if let wayBack, wayBack.step <= step { self.wayBack = nil }
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
      cameFrom = nil
      forgetDecision()
      var steps = steps
      for number in steps.indices.dropFirst(step) { steps[number] = steps[number].cleared() }
      follow(steps)
      phase = .inReview(step: step)
    case .closed:
      phase = .closed
    case .created, .saved, .submitted, .skipped, .answered, .moved, .decided, .returned, .withdrawn, .rerouted,
      .carried, .discontinued,
      .sentBack, .takenBack, .seconded, .transferred, .delegated, .handedBack, .signerAdded, .signerRemoved,
      .signerAnswered, .silencePassed, .stoodIn, .enteredOnBehalf:
      break
    }
  }

  mutating func forgetDecision() {
    grading = nil
    noticeUntil = nil
  }
}
