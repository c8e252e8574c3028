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
    case .return: [item.currentStep.map { Permission($0.action) } ?? .review]
    case .evidence: evidencePermissions(item, at: body)
    case .publish: [.publish]
    case .close: [.administerCampaigns]
    case .recordOutside: [.recordOutside]
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
    case .conduct, .review, .concur, .sign, .decide, .return, .recordOutside:
      return item.currentStep?.places.map(\.body) ?? []
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
    case .conduct, .review, .concur, .sign, .decide, .return, .recordOutside:
      item.steps.flatMap { $0.places.map(\.body) }
    case .save, .submit, .withdraw, .guide, .file, .evidence, .publish, .reopen, .close: []
    }
  }

  /// What the machine is told of whoever acts.
  func context(
    _ user: UserNumber, at body: UnitIndex, in item: CaseState, hasReason: Bool,
    demands: CaseDemands = CaseDemands()
  ) -> CaseMachine.Context {
    let isAbove = item.deciders.contains { $0 != body && state.tree.isInside($0, subtreeOf: body) }
    return CaseMachine.Context(
      user: user, body: body, hasReason: hasReason, isOutside: state.tree[body].isOutside, isAbove: isAbove,
      demands: demands)
  }
}

extension Array where Element: Hashable {
  /// The same elements, each where it first stands.
  fileprivate var withoutRepetition: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
