/// Whom a case in a list waits for.
public struct CaseItemWaiting: WireShape {
  public static let sharedName: String? = "CaseItemWaiting"
  public static let fields: FieldTable = [
    "action": Field("What is awaited."),
    "bodies": Field("The bodies.", .list(100, of: .code)),
  ]

  /// What is awaited.
  public var action: Wire.Action
  /// The bodies.
  public var bodies: [String]

  public init(action: Wire.Action, bodies: [String]) {
    self.action = action
    self.bodies = bodies
  }
}
