/// A user in a list.
public struct UserItem: WireShape {
  public static let sharedName: String? = "UserItem"
  public static let fields: FieldTable = [
    "user": Field("The user's code.", .code),
    "name": Field("The display name.", .name),
    "active": Field("Whether the user may open sessions."),
  ]

  /// The user's code.
  public var user: String
  /// The display name.
  public var name: String
  /// Whether the user may open sessions.
  public var active: Bool

  public init(user: String, name: String, active: Bool) {
    self.user = user
    self.name = name
    self.active = active
  }
}
