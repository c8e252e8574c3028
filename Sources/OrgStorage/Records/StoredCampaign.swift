public import OrgDomain

/// A campaign.
public struct StoredCampaign: Equatable, Sendable {
  public var code: CampaignCode
  public var name: String
  /// 1 to 9999.
  public var year: Int

  public init(code: CampaignCode, name: String, year: Int) {
    self.code = code
    self.name = name
    self.year = year
  }
}
