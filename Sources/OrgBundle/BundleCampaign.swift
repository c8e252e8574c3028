public import OrgDomain

/// An entry of campaigns.yaml.
public struct BundleCampaign: Sendable, Equatable {
  public var code: CampaignCode
  public var name: String
  public var year: Int
  /// The campaign whose results are the input of this one.
  public var previous: CampaignCode?

  public init(code: CampaignCode, name: String, year: Int, previous: CampaignCode? = nil) {
    self.code = code
    self.name = name
    self.year = year
    self.previous = previous
  }
}
