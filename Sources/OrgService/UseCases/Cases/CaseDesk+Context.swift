import OrgDomain

extension CaseDesk {
  /// What the machine is told of whoever acts, and of whom and what the command names.
  func context(
    _ user: UserNumber, at body: UnitIndex, in item: CaseState, for command: CaseCommand, hasReason: Bool,
    demands: CaseDemands = CaseDemands()
  ) -> CaseMachine.Context {
    var standing = standing(of: item, at: body)
    standing.isNamedFit = isNamedFit(command, item, at: body)
    var steps = item.steps.compactMap(\.due)
    if case .submit(_, _, _, let route) = command { steps = route.compactMap(\.due) }
    standing.deadlines = deadlines(steps)
    return context(
      user, command.kind, at: body, in: item, hasReason: hasReason, demands: demands, standing: standing)
  }

  /// The same of an example of a command: whom or what it names is fit, and nobody asks until when anything is due.
  func exampleContext(
    _ user: UserNumber, _ kind: CaseCommand.Kind, at body: UnitIndex, in item: CaseState, _ demands: CaseDemands
  ) -> CaseMachine.Context {
    context(
      user, kind, at: body, in: item, hasReason: true, demands: demands, standing: standing(of: item, at: body))
  }

  private func context(
    _ user: UserNumber, _ kind: CaseCommand.Kind, at body: UnitIndex, in item: CaseState, hasReason: Bool,
    demands: CaseDemands, standing: CaseStanding
  ) -> CaseMachine.Context {
    let isAbove = item.deciders.contains { $0 != body && state.tree.isInside($0, subtreeOf: body) }
    return CaseMachine.Context(
      user: user, body: body, hasReason: hasReason, isOutside: state.tree[body].isOutside, isAbove: isAbove,
      demands: demands, principal: principal(user, kind, item, at: body), standing: standing)
  }

  /// In whose place the user gives a command: nil where his own right lets him, or nothing does.
  func principal(
    _ user: UserNumber, _ kind: CaseCommand.Kind, _ item: CaseState, at body: UnitIndex
  ) -> UserNumber? {
    var through: DelegationNumber?
    for permission in CaseDesk.permissions(for: kind, in: item, at: body) {
      let decision = AccessPolicy(state.snapshot).decide(user, .use(permission, at: body), at: now)
      guard case .allowed(_, let delegation) = decision else { continue }
      guard let delegation else { return nil }
      through = through ?? delegation
    }
    return through.flatMap { state.access.delegation($0)?.from }
  }

  private func standing(of item: CaseState, at body: UnitIndex) -> CaseStanding {
    CaseStanding(isOverdue: isOverdue(item), isHolderGone: isHolderGone(item, at: body))
  }

  /// When what begins now is due.
  func deadlines(_ dues: [StepTemplate.Due]) -> [StepTemplate.Due: Instant] {
    dues.reduce(into: [:]) { $0[$1] = $0[$1] ?? state.calendar.deadline(of: $1, from: now) }
  }

  /// Whether the step that waits has passed its due time.
  func isOverdue(_ item: CaseState) -> Bool { item.currentStep?.dueAt.map { $0 <= now } ?? false }

  private func isHolderGone(_ item: CaseState, at body: UnitIndex) -> Bool {
    guard let step = item.currentStep, let holder = step.place(of: body)?.holder else { return false }
    return !may(holder, Permission(step.action), at: body)
  }

  private func isNamedFit(_ command: CaseCommand, _ item: CaseState, at body: UnitIndex) -> Bool {
    switch command {
    case .transfer(let user): return item.currentStep.map { may(user, Permission($0.action), at: body) } ?? false
    case .delegate(let user):
      return CaseDesk.postPermissions.contains { may(user, $0, at: body) }
    case .addSigner(let unit):
      let signer = state.tree[unit]
      return signer.status == .active && !signer.isOutside && !state.tree.isInside(unit, subtreeOf: item.unit)
    case .save, .submit, .withdraw, .answer, .decide, .giveBack, .takeBack, .handBack, .removeSigner, .proceed, .guide,
      .file, .evidence, .publish, .reopen, .close, .recordOutside:
      return true
    }
  }

  private func may(_ user: UserNumber, _ permission: Permission, at body: UnitIndex) -> Bool {
    AccessPolicy(state.snapshot).decide(user, .use(permission, at: body), at: now).isAllowed
  }
}
