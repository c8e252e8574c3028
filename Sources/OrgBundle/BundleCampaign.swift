public import OrgDomain

/// An entry of campaigns.yaml.
public struct BundleCampaign: Sendable, Equatable {
  public var code: CampaignCode
  public var name: String
  public var year: Int

  public init(code: CampaignCode, name: String, year: Int) {
    self.code = code
    self.name = name
    self.year = year
  }
}
