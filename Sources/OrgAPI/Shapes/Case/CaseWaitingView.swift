/// The step that a case waits at.
public struct CaseWaitingView: WireShape {
  public static let sharedName: String? = "CaseWaitingView"
  public static let fields: FieldTable = [
    "step": Field("Its place in `steps`, counted from 1.", .count),
    "action": Field("What is awaited."),
    "bodies": Field("The bodies whose answer is awaited now.", .list(100, of: .none)),
    "unassigned": Field("Those among them where nobody holds the post.", .list(100, of: .code)),
  ]

  /// Its place in `steps`, counted from 1.
  public var step: Int
  /// What is awaited.
  public var action: Wire.Action
  /// The bodies whose answer is awaited now.
  public var bodies: [CaseBodyView]
  /// Those among them where nobody holds the post.
  public var unassigned: [String]

  public init(step: Int, action: Wire.Action, bodies: [CaseBodyView], unassigned: [String]) {
    self.step = step
    self.action = action
    self.bodies = bodies
    self.unassigned = unassigned
  }
}
