/// A moment at which the year's figures are taken.
public struct CampaignSnapshot: WireShape {
  public static let sharedName: String? = "CampaignSnapshot"
  public static let fields: FieldTable = [
    "snapshot": Field("The snapshot's code, such as `summary`.", .word),
    "name": Field("Its name.", .name),
    "at": Field("The moment.", .time),
  ]

  /// The snapshot's code, such as `summary`.
  public var snapshot: String
  /// Its name.
  public var name: String
  /// The moment.
  public var at: String

  public init(snapshot: String, name: String, at: String) {
    self.snapshot = snapshot
    self.name = name
    self.at = at
  }
}
