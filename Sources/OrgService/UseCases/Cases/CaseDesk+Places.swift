import OrgDomain

extension CaseDesk {
  /// The permissions of which a command asks for one at a body.
  static func permissions(for kind: CaseCommand.Kind, in item: CaseState, at body: UnitIndex) -> [Permission] {
    switch kind {
    case .save: [.prepare]
    case .submit, .withdraw: [.submit]
    case .conduct: [.conduct]
    case .review: [.review]
    case .concur: [.concur]
    case .sign: [.sign]
    case .decide, .reopen: [.decide]
    case .guide: [.guide]
    case .file: [.file]
    case .return, .transfer, .delegate, .addSigner, .removeSigner:
      [item.currentStep.map { Permission($0.action) } ?? .review]
    case .takeBack: takeBackSteps(item, at: body).map { Permission($0.action) }
    case .handBack: postPermissions
    case .proceed: [item.leadStep.map { Permission($0.action) } ?? .decide]
    case .evidence: evidencePermissions(item, at: body)
    case .publish: [.publish]
    case .close: [.administerCampaigns]
    case .recordOutside: [.recordOutside]
    }
  }

  /// What makes somebody one of a body's people: a hand in any step, or in what it prepares.
  static let postPermissions: [Permission] = [.prepare] + StepAction.allCases.map { Permission($0) }

  /// The steps in which a body has said something that it could take back.
  private static func takeBackSteps(_ item: CaseState, at body: UnitIndex? = nil) -> [CaseStep] {
    let steps = [item.currentStep, item.cameFrom.map { item.steps[$0] }].compactMap { $0 }
    return steps.filter { step in
      step.places.contains { $0.hasSpoken && (body == nil || $0.body == body) }
    }
  }

  /// To prepare at the subject; at a body what its steps ask for.
  private static func evidencePermissions(_ item: CaseState, at body: UnitIndex) -> [Permission] {
    if body == item.unit { return [.prepare] }
    let actions = item.unfinishedSteps.filter { $0.place(of: body) != nil }.map { Permission($0.action) }
    return actions.isEmpty ? [.prepare] : actions
  }

  /// The units for which a command could be given.
  func places(for kind: CaseCommand.Kind, in item: CaseState) -> [UnitIndex] {
    func bodies(_ action: StepAction) -> [UnitIndex] {
      item.steps.filter { $0.action == action }.flatMap { $0.places.map(\.body) }
    }
    switch kind {
    case .save, .submit, .withdraw: return [item.unit]
    case .conduct, .review, .concur, .decide, .return, .recordOutside, .transfer, .delegate, .handBack, .addSigner,
      .removeSigner:
      return item.currentStep?.places.map(\.body) ?? []
    case .sign:
      guard let step = item.currentStep else { return [] }
      return step.action == .sign ? step.units : step.signers.map(\.body) + step.places.map(\.body)
    case .takeBack:
      return CaseDesk.takeBackSteps(item).flatMap { $0.places.filter(\.hasSpoken).map(\.body) }.withoutRepetition
    case .proceed: return item.leadStep?.places.map(\.body) ?? []
    case .guide: return bodies(.guide)
    case .file: return bodies(.file)
    case .evidence:
      let producers = item.unfinishedSteps.flatMap { $0.places.map(\.body) }
      return producers.isEmpty ? [item.unit] : producers.withoutRepetition
    case .publish: return item.publishers.withoutRepetition
    case .reopen:
      let deciders = item.deciders
      return (deciders + deciders.flatMap { state.tree.ancestors(of: $0) }).withoutRepetition
    // Cases are closed with their campaign, all together.
    case .close: return []
    }
  }

  /// The bodies of steps that do not wait now, for which an answer would be given at another time.
  func otherPlaces(for kind: CaseCommand.Kind, in item: CaseState) -> [UnitIndex] {
    switch kind {
    case .conduct, .review, .concur, .sign, .decide, .return, .recordOutside, .takeBack, .transfer, .delegate,
      .handBack, .addSigner, .removeSigner, .proceed:
      item.steps.flatMap { $0.places.map(\.body) }
    case .save, .submit, .withdraw, .guide, .file, .evidence, .publish, .reopen, .close: []
    }
  }
}

extension Array where Element: Hashable {
  /// The same elements, each where it first stands.
  fileprivate var withoutRepetition: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
