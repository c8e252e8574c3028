/// A body with its name.
public struct CaseBodyView: WireShape {
  public static let sharedName: String? = "CaseBodyView"
  public static let fields: FieldTable = [
    "body": Field("The body.", .code),
    "bodyName": Field("Its name.", .name),
  ]

  /// The body.
  public var body: String
  /// Its name.
  public var bodyName: String

  public init(body: String, bodyName: String) {
    self.body = body
    self.bodyName = bodyName
  }
}
