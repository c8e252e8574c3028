/// Whom a case in a list waits for.
public struct CaseItemWaiting: WireShape {
  public static let sharedName: String? = "CaseItemWaiting"
  public static let fields: FieldTable = [
    "action": Field("What is awaited."),
    "bodies": Field("The bodies.", .list(100, of: .code)),
    "users": Field("Who holds the post at one of them now.", .list(1000, of: .code)),
  ]

  /// What is awaited.
  public var action: Wire.Action
  /// The bodies.
  public var bodies: [String]
  /// Who holds the post at one of them now.
  public var users: [String]

  public init(action: Wire.Action, bodies: [String], users: [String] = []) {
    self.users = users
    self.action = action
    self.bodies = bodies
  }
}
