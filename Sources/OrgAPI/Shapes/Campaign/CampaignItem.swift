/// A campaign.
public struct CampaignItem: WireShape {
  public static let sharedName: String? = "CampaignItem"
  public static let fields: FieldTable = [
    "campaign": Field("The campaign's code.", .code),
    "name": Field("Its name.", .name),
    "year": Field("Its year.", .year),
  ]

  /// The campaign's code.
  public var campaign: String
  /// Its name.
  public var name: String
  /// Its year.
  public var year: Int

  public init(campaign: String, name: String, year: Int) {
    self.campaign = campaign
    self.name = name
    self.year = year
  }
}
