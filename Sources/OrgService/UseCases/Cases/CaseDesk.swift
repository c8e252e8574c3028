import OrgAPI
import OrgDomain

/// What a user may do with a case, and for which body: the machine's rules and the access decision together.
///
/// Commands, `may` and the inbox all ask here, so they cannot disagree (DESIGN 6).
struct CaseDesk {
  let state: TenantState
  let now: Instant

  private var policy: AccessPolicy { AccessPolicy(state.snapshot) }

  /// The permission that a command asks for.
  static func permission(for kind: CaseCommand.Kind, in item: CaseState) -> Permission {
    switch kind {
    case .save: .prepare
    case .submit, .withdraw: .submit
    case .conduct: .conduct
    case .review: .review
    case .concur: .concur
    case .sign: .sign
    case .decide: .decide
    case .guide: .guide
    case .file: .file
    case .return: item.currentStep.map { Permission($0.action) } ?? .review
    }
  }

  /// The units for which a command could be given.
  static func places(for kind: CaseCommand.Kind, in item: CaseState) -> [UnitIndex] {
    func bodies(_ action: StepAction) -> [UnitIndex] {
      item.steps.filter { $0.action == action }.flatMap { $0.places.map(\.body) }
    }
    switch kind {
    case .save, .submit, .withdraw: return [item.unit]
    case .conduct, .review, .concur, .sign, .decide, .return: return item.currentStep?.places.map(\.body) ?? []
    case .guide: return bodies(.guide)
    case .file: return bodies(.file)
    }
  }

  /// The body a command is given for: the one named, or the only one of the case at which the user may give it.
  func body(
    for kind: CaseCommand.Kind, in item: CaseState, named code: String?, user: UserNumber
  ) throws(ServiceFault) -> UnitIndex {
    let places = CaseDesk.places(for: kind, in: item)
    if places.isEmpty, let refusal = refusal(of: kind, item, user: user) {
      throw ServiceFault(refusal.kind, Notice(refusal, in: state.tree))
    }
    if let code { return try state.unit(code) }
    let held = places.filter { isAllowed(kind, item, at: $0, user: user) }
    let open = held.filter { isPossible(kind, item, at: $0, user: user) }
    if let only = open.first, open.count == 1 { return only }
    if open.count > 1 {
      let codes = open.map { state.tree.code(of: $0).text }.joined(separator: ", ")
      throw ServiceFault(.invalid, .casework(.bodyMustBeNamed), ["bodies": codes])
    }
    // None: the checks that follow say why, for the body that comes nearest.
    return held.first ?? places.first ?? item.unit
  }

  func authorize(
    _ kind: CaseCommand.Kind, _ item: CaseState, at body: UnitIndex, user: UserNumber
  ) throws(ServiceFault) {
    let permission = CaseDesk.permission(for: kind, in: item)
    if case .denied(let denial) = policy.decide(user, .use(permission, at: body), at: now) {
      throw ServiceFault(.forbidden, state.notice(denial))
    }
  }

  private func isAllowed(_ kind: CaseCommand.Kind, _ item: CaseState, at body: UnitIndex, user: UserNumber) -> Bool {
    policy.decide(user, .use(CaseDesk.permission(for: kind, in: item), at: body), at: now).isAllowed
  }

  /// Why nobody could give the command now.
  private func refusal(of kind: CaseCommand.Kind, _ item: CaseState, user: UserNumber) -> CaseRefusal? {
    let context = CaseMachine.Context(user: user, body: item.unit, hasReason: true)
    for command in CaseDesk.examples(of: kind, in: item) {
      do {
        _ = try CaseMachine.decide(command, on: item, in: context)
      } catch {
        return error
      }
    }
    return nil
  }

  /// Whether the machine takes the command, whatever its texts will say.
  private func isPossible(_ kind: CaseCommand.Kind, _ item: CaseState, at body: UnitIndex, user: UserNumber) -> Bool {
    let context = CaseMachine.Context(user: user, body: body, hasReason: true)
    return CaseDesk.examples(of: kind, in: item).contains { command in
      (try? CaseMachine.decide(command, on: item, in: context)) != nil
    }
  }

  /// Commands of a kind that stand for every one of it.
  private static func examples(of kind: CaseCommand.Kind, in item: CaseState) -> [CaseCommand] {
    switch kind {
    case .save: [.save(proposedGrade: nil)]
    case .submit:
      RuleCode("any").map { rule in
        [.submit(rule: rule, bookVersion: 0, steps: [RouteStep(action: .decide, bodies: [item.unit])])]
      } ?? []
    case .withdraw: [.withdraw]
    case .conduct: [.answer(.conduct, .agreed)]
    case .review: [.answer(.review, .agreed)]
    case .concur: [.answer(.concur, .agreed)]
    case .sign: [.answer(.sign, .agreed)]
    case .decide: [.decide(.approved), .decide(.rejected)]
    case .return: [.giveBack]
    case .guide: [.guide]
    case .file: [.file]
    }
  }

  /// Everything a user may do with a case now, each with the body it would be for.
  func may(_ user: UserNumber, _ item: CaseState) -> [(kind: CaseCommand.Kind, body: UnitIndex)] {
    CaseCommand.Kind.allCases.flatMap { kind in
      CaseDesk.places(for: kind, in: item).compactMap { body in
        isAllowed(kind, item, at: body, user: user) && isPossible(kind, item, at: body, user: user)
          ? (kind, body) : nil
      }
    }
  }

  /// What waits for a user in a case: not merely what he may do, but what others wait for.
  func waiting(for user: UserNumber, _ item: CaseState) -> [(kind: CaseCommand.Kind, body: UnitIndex)] {
    let wanted: Set<CaseCommand.Kind>
    switch item.phase {
    case .draft, .returned: wanted = [item.hasDocument ? .submit : .save]
    case .decided(.rejected): wanted = [.save, .submit, .file]
    case .inReview, .decided, .published:
      wanted = [.conduct, .review, .concur, .sign, .decide, .guide, .file]
    case .closed, .withdrawn: wanted = []
    }
    return may(user, item).filter { wanted.contains($0.kind) }
  }
}
