/// One step of a case's route, with the answers so far.
public struct CaseStepView: WireShape {
  public static let sharedName: String? = "CaseStepView"
  public static let fields: FieldTable = [
    "action": Field("What its bodies do."),
    "mode": Field("How their answers make one."),
    "state": Field("Where it stands."),
    "people": Field("How many different people of a body make its answer; absent for one.", .count),
    "dueAt": Field("Until when it is to be answered; absent before it waits, and where the rule says nothing.", .time),
    "signers": Field("Units asked to sign beside the rule; absent for none.", .list(20, of: .none)),
    "bodies": Field("The bodies with their answers.", .list(100, of: .none)),
  ]

  /// What its bodies do.
  public var action: Wire.Action
  /// How their answers make one.
  public var mode: Wire.Mode
  /// Where it stands.
  public var state: Wire.StepState
  /// How many different people of a body make its answer; absent for one.
  public var people: Int?
  /// Until when it is to be answered; absent before it waits, and where the rule says nothing.
  public var dueAt: String?
  /// Units asked to sign beside the rule; absent for none.
  public var signers: [CaseSignerView]?
  /// The bodies with their answers.
  public var bodies: [CaseAnswerView]

  public init(
    action: Wire.Action, mode: Wire.Mode, state: Wire.StepState, people: Int? = nil, dueAt: String? = nil,
    signers: [CaseSignerView]? = nil, bodies: [CaseAnswerView]
  ) {
    self.action = action
    self.mode = mode
    self.state = state
    self.people = people
    self.dueAt = dueAt
    self.signers = signers
    self.bodies = bodies
  }
}
