/// A body of a route's step.
public struct RouteBodyView: WireShape {
  public static let sharedName: String? = "RouteBodyView"
  public static let fields: FieldTable = [
    "body": Field("The body.", .code),
    "bodyName": Field("Its name; absent with `explain: false`.", .name),
  ]

  /// The body.
  public var body: String
  /// Its name; absent with `explain: false`.
  public var bodyName: String?

  public init(body: String, bodyName: String? = nil) {
    self.body = body
    self.bodyName = bodyName
  }
}
