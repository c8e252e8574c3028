/// A campaign.
public struct CampaignItem: WireShape {
  public static let sharedName: String? = "CampaignItem"
  public static let fields: FieldTable = [
    "campaign": Field("The campaign's code.", .code),
    "name": Field("Its name.", .name),
    "year": Field("Its year.", .year),
    "previous": Field("The campaign whose results this one starts from; absent where there is none.", .code),
    "closed": Field("Whether it is closed: nothing is written in it any more."),
    "schemeVersion": Field(
      "The version of the scheme that it follows; 0 where it was created before there was one.", .count),
  ]

  /// The campaign's code.
  public var campaign: String
  /// Its name.
  public var name: String
  /// Its year.
  public var year: Int
  /// The campaign whose results this one starts from; absent where there is none.
  public var previous: String?
  /// Whether it is closed: nothing is written in it any more.
  public var closed: Bool
  /// The version of the scheme that it follows; 0 where it was created before there was one.
  public var schemeVersion: Int

  public init(
    campaign: String, name: String, year: Int, previous: String? = nil, closed: Bool = false, schemeVersion: Int = 0
  ) {
    self.campaign = campaign
    self.name = name
    self.year = year
    self.previous = previous
    self.closed = closed
    self.schemeVersion = schemeVersion
  }
}
