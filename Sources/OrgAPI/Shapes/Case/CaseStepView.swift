/// One step of a case's route, with the answers so far.
public struct CaseStepView: WireShape {
  public static let sharedName: String? = "CaseStepView"
  public static let fields: FieldTable = [
    "action": Field("What its bodies do."),
    "mode": Field("How their answers make one."),
    "state": Field("Where it stands."),
    "bodies": Field("The bodies with their answers.", .list(100, of: .none)),
  ]

  /// What its bodies do.
  public var action: Wire.Action
  /// How their answers make one.
  public var mode: Wire.Mode
  /// Where it stands.
  public var state: Wire.StepState
  /// The bodies with their answers.
  public var bodies: [CaseAnswerView]

  public init(action: Wire.Action, mode: Wire.Mode, state: Wire.StepState, bodies: [CaseAnswerView]) {
    self.action = action
    self.mode = mode
    self.state = state
    self.bodies = bodies
  }
}
