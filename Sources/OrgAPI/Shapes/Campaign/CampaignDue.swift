/// By when the work on a matter must be decided.
public struct CampaignDue: WireShape {
  public static let sharedName: String? = "CampaignDue"
  public static let fields: FieldTable = [
    "matter": Field("The matter.", .word),
    "at": Field("The first moment that is late.", .time),
  ]

  /// The matter.
  public var matter: String
  /// The first moment that is late.
  public var at: String

  public init(matter: String, at: String) {
    self.matter = matter
    self.at = at
  }
}
