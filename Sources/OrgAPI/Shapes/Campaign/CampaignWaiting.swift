/// A body whose answers are awaited.
public struct CampaignWaiting: WireShape {
  public static let sharedName: String? = "CampaignWaiting"
  public static let fields: FieldTable = [
    "body": Field("The body.", .code),
    "bodyName": Field("Its name.", .name),
    "count": Field("How many cases wait for it.", .count),
  ]

  /// The body.
  public var body: String
  /// Its name.
  public var bodyName: String
  /// How many cases wait for it.
  public var count: Int

  public init(body: String, bodyName: String, count: Int) {
    self.body = body
    self.bodyName = bodyName
    self.count = count
  }
}
