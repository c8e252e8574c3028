/// A post that nobody holds though routes lead to it.
public struct RouteVacancy: WireShape {
  public static let sharedName: String? = "RouteVacancy"
  public static let fields: FieldTable = [
    "body": Field("The body.", .code),
    "bodyName": Field("Its name.", .name),
    "action": Field("What nobody there may do."),
    "count": Field("How many routes lead to it.", .count),
  ]

  /// The body.
  public var body: String
  /// Its name.
  public var bodyName: String
  /// What nobody there may do.
  public var action: Wire.Action
  /// How many routes lead to it.
  public var count: Int

  public init(body: String, bodyName: String, action: Wire.Action, count: Int) {
    self.body = body
    self.bodyName = bodyName
    self.action = action
    self.count = count
  }
}
