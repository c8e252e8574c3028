public import OrgDomain

/// A campaign.
public struct StoredCampaign: Equatable, Sendable {
  public var code: CampaignCode
  public var name: String
  /// 1 to 9999.
  public var year: Int
  /// The version of the scheme that it was opened with; 0: opened without one.
  public var schemeVersion: Int
  /// The campaign that it follows.
  public var previous: CampaignCode?
  /// When it was closed; nil while it is open.
  public var closedAt: Instant?

  public init(
    code: CampaignCode, name: String, year: Int, schemeVersion: Int = 0, previous: CampaignCode? = nil,
    closedAt: Instant? = nil
  ) {
    self.code = code
    self.name = name
    self.year = year
    self.schemeVersion = schemeVersion
    self.previous = previous
    self.closedAt = closedAt
  }

  public var isClosed: Bool { closedAt != nil }
}
