/// A body with its name.
public struct CaseBodyView: WireShape {
  public static let sharedName: String? = "CaseBodyView"
  public static let fields: FieldTable = [
    "body": Field("The body.", .code),
    "bodyName": Field("Its name.", .name),
    "users": Field("Of a body that is awaited: who holds the post there now.", .list(1000, of: .code)),
  ]

  /// The body.
  public var body: String
  /// Its name.
  public var bodyName: String
  /// Of a body that is awaited: who holds the post there now.
  public var users: [String]?

  public init(body: String, bodyName: String, users: [String]? = nil) {
    self.users = users
    self.body = body
    self.bodyName = bodyName
  }
}
