public import OrgAPI
public import OrgDomain

extension Notice {
  /// One sentence of a case's history.
  ///
  /// - Parameters:
  ///   - steps: the steps of the case's state behind the event, which say what a step asked for.
  ///   - person: a user's code.
  public init(
    _ event: CaseEvent, steps: [CaseStep], in tree: OrganizationTree, person: (UserNumber) -> String? = { _ in nil }
  ) {
    let arguments = NoticeArguments(tree)
    func step(_ number: Int) -> CaseStep? { steps.indices.contains(number) ? steps[number] : nil }
    switch event {
    case .created: self.init(.history(.created), arguments)
    case .saved(_, let grade): self.init(.history(.saved), arguments.with("grade", grade))
    case .submitted(_, let round, let rule, let version, _, _):
      self.init(
        .history(.submitted), arguments.with("round", round).with("rule", rule).with("version", version))
    case .skipped(let number):
      self.init(
        .history(.skipped), arguments.with("step", number + 1).with("action", word: step(number)?.action))
    case .answered(let number, let body, _, let opinion):
      self.init(step(number)?.action, opinion, arguments.with("body", unit: body))
    case .moved(let number, _):
      self.init(
        .history(.moved),
        arguments.with("step", number + 1).with("action", word: step(number)?.action)
          .with("bodies", units: step(number)?.places.filter { $0.answer == nil }.map(\.body) ?? []))
    case .decided(let verdict): self.init(.history(.decided), arguments.with("verdict", word: verdict))
    case .returned(_, let body, _, _): self.init(.history(.returned), arguments.with("body", unit: body))
    case .withdrawn: self.init(.history(.withdrawn), arguments)
    case .rerouted(_, _, let cause): self.init(rerouted: cause, arguments)
    case .carried(let heir): self.init(.history(.carried), arguments.with("unit", unit: heir))
    case .discontinued: self.init(.history(.discontinued), arguments)
    case .sentBack, .takenBack, .seconded, .transferred, .delegated, .handedBack, .signerAdded, .signerRemoved,
      .signerAnswered, .silencePassed, .stoodIn:
      self.init(handling: event, person, arguments)
    case .enteredOnBehalf(_, let superior, let scan):
      self.init(
        .history(.enteredOnBehalf),
        arguments.with("body", unit: superior).with("attachment", scan?.attachment.rawValue))
    case .evidenced, .graded, .documented, .published, .reopened, .closed: self.init(campaign: event, arguments)
    }
  }

  /// Why steps went to other bodies.
  init(rerouted cause: RerouteCause?, _ arguments: NoticeArguments) {
    let code: NoticeCode.History =
      switch cause?.kind {
      case nil, .setUp: .rerouted
      case .founded: .reroutedFounded
      case .moved: .reroutedMoved
      case .kind: .reroutedKind
      case .category: .reroutedCategory
      case .traits: .reroutedTraits
      case .lines: .reroutedLines
      case .merged: .reroutedMerged
      case .split: .reroutedSplit
      case .dissolved: .reroutedDissolved
      }
    guard code != .rerouted else {
      self.init(.history(code), arguments)
      return
    }
    var with = arguments.with("unit", unit: cause?.unit)
    if code.argumentNames.contains("successor") { with = with.with("successor", unit: cause?.successor) }
    self.init(.history(code), with)
  }

  /// What the year's scheme brings to a case.
  private init(campaign event: CaseEvent, _ arguments: NoticeArguments) {
    switch event {
    case .evidenced(let part, _, _, let body, _):
      self.init(.history(.evidenced), arguments.with("part", part).with("body", unit: body))
    case .graded(let grading):
      self.init(.history(.graded), arguments.with("grade", grading.grade).with("points", grading.points?.text))
    case .documented(let document, _, let body):
      self.init(
        .history(.documented),
        arguments.with("body", unit: body).with("number", document.number).with("on", document.day))
    case .published(_, let body, let day):
      self.init(.history(.published), arguments.with("body", unit: body).with("until", day))
    case .reopened(_, let body, _): self.init(.history(.reopened), arguments.with("body", unit: body))
    case .closed, .created, .saved, .submitted, .skipped, .answered, .moved, .decided, .returned, .withdrawn,
      .rerouted, .carried, .discontinued, .sentBack, .takenBack, .seconded, .transferred, .delegated, .handedBack,
      .signerAdded,
      .signerRemoved, .signerAnswered, .silencePassed, .stoodIn, .enteredOnBehalf:
      self.init(.history(.closed), arguments)
    }
  }

  /// What offices do with a case on its way.
  private init(handling event: CaseEvent, _ person: (UserNumber) -> String?, _ arguments: NoticeArguments) {
    func with(_ body: UnitIndex) -> NoticeArguments { arguments.with("body", unit: body) }
    switch event {
    case .sentBack(_, let body, _, let step, _):
      self.init(.history(.sentBack), with(body).with("step", step + 1))
    case .takenBack(_, let body, _): self.init(.history(.takenBack), with(body))
    case .seconded(_, let body, let user): self.init(.history(.seconded), with(body).with("user", person(user)))
    case .transferred(_, let body, let receiver, _):
      self.init(.history(.transferred), with(body).with("receiver", person(receiver)))
    case .delegated(_, let body, let sender, let receiver, _):
      self.init(
        .history(.delegated), with(body).with("sender", person(sender)).with("receiver", person(receiver)))
    case .handedBack(_, let body, let user): self.init(.history(.handedBack), with(body).with("user", person(user)))
    case .signerAdded(_, let signer, let body, _):
      self.init(.history(.signerAdded), with(body).with("signer", unit: signer))
    case .signerRemoved(_, let signer, let body, _):
      self.init(.history(.signerRemoved), with(body).with("signer", unit: signer))
    case .signerAnswered(_, let signer, _, .agreed): self.init(.history(.signerAgreed), with(signer))
    case .signerAnswered(_, let signer, _, .refused): self.init(.history(.signerRefused), with(signer))
    case .silencePassed(_, let body, _): self.init(.history(.silencePassed), with(body))
    case .stoodIn(let principal, let user, let body, _):
      self.init(
        .history(.stoodIn), with(body).with("user", person(user)).with("principal", person(principal)))
    case .created, .saved, .submitted, .skipped, .answered, .moved, .decided, .returned, .withdrawn, .rerouted,
      .carried, .discontinued,
      .evidenced, .graded, .documented, .published, .reopened, .closed, .enteredOnBehalf:
      self.init(.history(.closed), arguments)
    }
  }

  /// What a body answered.
  private init(_ action: StepAction?, _ opinion: CaseStep.Answer.Opinion, _ arguments: NoticeArguments) {
    switch (action, opinion) {
    case (.conduct, .agreed): self.init(.history(.conducted), arguments)
    case (.review, .agreed): self.init(.history(.reviewed), arguments)
    case (.concur, .agreed), (nil, .agreed): self.init(.history(.agreed), arguments)
    case (.sign, .agreed): self.init(.history(.signed), arguments)
    case (.decide, .agreed): self.init(.history(.approvedByBody), arguments)
    case (.decide, .refused): self.init(.history(.rejectedByBody), arguments)
    case (.guide, .agreed): self.init(.history(.guided), arguments)
    case (.file, .agreed): self.init(.history(.filed), arguments)
    case (.conduct, .refused), (.review, .refused), (.concur, .refused), (.sign, .refused), (.guide, .refused),
      (.file, .refused), (nil, .refused):
      self.init(.history(.refused), arguments.with("action", word: action))
    }
  }
}
