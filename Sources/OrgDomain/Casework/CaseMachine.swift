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

    public init(
      user: UserNumber, body: UnitIndex, hasReason: Bool = false, isOutside: Bool = false, isAbove: Bool = false,
      demands: CaseDemands = CaseDemands()
    ) {
      self.user = user
      self.body = body
      self.hasReason = hasReason
      self.isOutside = isOutside
      self.isAbove = isAbove
      self.demands = demands
    }
  }

  /// The events that a command makes; the state is not changed.
  public static func decide(
    _ command: CaseCommand, on state: CaseState, in context: Context
  ) throws(CaseRefusal) -> [CaseEvent] {
    switch command {
    case .save(let grade): try save(grade, state, context)
    case .submit(let rule, let version, let day, let steps): try submit(rule, version, day, steps, state, context)
    case .withdraw: try withdraw(state, context)
    case .answer(let action, let opinion): try answer(action, opinion, state, context)
    case .decide(let verdict, let grading): try decide(verdict, grading, state, context)
    case .giveBack: try giveBack(state, context)
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
