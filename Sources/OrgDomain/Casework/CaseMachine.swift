/// The life of a case: a state and a command make events or a refusal (DESIGN 7). No clock, no storage.
///
/// The machine knows the route and who has spoken. Who may speak for a body is judged before it; what the scheme asks
/// for comes with the command, as demands.
public struct CaseMachine: Sendable {
  /// Who acts, for which body, with what beside the command.
  public struct Context: Equatable, Sendable {
    public let user: UserNumber
    /// The unit acted for: the subject, or a body of the step.
    public let body: UnitIndex
    public let hasReason: Bool
    /// The body stands outside the tenant: its answer is entered by others.
    public let isOutside: Bool
    /// The body is a superior of one that decides in the case.
    public let isAbove: Bool
    public let demands: CaseDemands
    /// In whose place the user acts, by a standing delegation.
    public var principal: UserNumber?
    /// What is known of the people and units that the case or the command names.
    public var standing: CaseStanding

    public init(
      user: UserNumber, body: UnitIndex, hasReason: Bool = false, isOutside: Bool = false, isAbove: Bool = false,
      demands: CaseDemands = CaseDemands(), principal: UserNumber? = nil, standing: CaseStanding = CaseStanding()
    ) {
      self.user = user
      self.body = body
      self.hasReason = hasReason
      self.isOutside = isOutside
      self.isAbove = isAbove
      self.demands = demands
      self.principal = principal
      self.standing = standing
    }

    /// The user, and in whose place he acts.
    var persons: Set<UserNumber> { principal.map { [user, $0] } ?? [user] }
  }

  /// The events that a command makes; the state is not changed.
  public static func decide(
    _ command: CaseCommand, on state: CaseState, in context: Context
  ) throws(CaseRefusal) -> [CaseEvent] {
    let events = try judge(command, state, context)
    guard let principal = context.principal else { return events }
    let asSubject = context.body == state.unit && isSubjects(command, state)
    return [.stoodIn(for: principal, by: context.user, body: context.body, asSubject: asSubject)] + events
  }

  /// Whether a command is the subject's own; a unit may also be a body of its case, such as one that conducts its survey.
  private static func isSubjects(_ command: CaseCommand, _ state: CaseState) -> Bool {
    switch command {
    case .save, .submit, .withdraw: true
    case .evidence: state.currentStep == nil
    case .answer, .decide, .giveBack, .takeBack, .transfer, .delegate, .handBack, .addSigner, .removeSigner, .proceed,
      .guide, .file, .publish, .reopen, .close, .recordOutside:
      false
    }
  }

  private static func judge(
    _ command: CaseCommand, _ state: CaseState, _ context: Context
  ) throws(CaseRefusal) -> [CaseEvent] {
    switch command {
    case .save(let grade): try save(grade, state, context)
    case .submit(let rule, let version, let day, let steps): try submit(rule, version, day, steps, state, context)
    case .withdraw: try withdraw(state, context)
    case .answer(let action, let opinion): try answer(action, opinion, state, context)
    case .decide(let verdict, let grading): try decide(verdict, grading, state, context)
    case .giveBack(let order): try giveBack(order, state, context)
    case .takeBack: try takeBack(state, context)
    case .transfer(let user): try transfer(to: user, state, context)
    case .delegate(let user): try delegate(to: user, state, context)
    case .handBack: try handBack(state, context)
    case .addSigner(let unit): try addSigner(unit, state, context)
    case .removeSigner(let unit): try removeSigner(unit, state, context)
    case .proceed: try proceed(state, context)
    case .guide: try guide(state, context)
    case .file: try file(state, context)
    case .evidence(let part, let score, let counts): try evidence(part, score, counts, state, context)
    case .publish(let day): try publish(until: day, state, context)
    case .reopen: try reopen(state, context)
    case .close: try close(state)
    case .recordOutside(let opinion, let grading, let document):
      try recordOutside(opinion, grading, document, state, context)
    }
  }
}
