public import OrgDomain

/// A phase that was opened or closed by hand.
public struct StoredCampaignPhase: Equatable, Sendable {
  public let campaign: CampaignCode
  public let phase: PhaseCode
  public let isOpen: Bool
  public let at: Instant

  public init(campaign: CampaignCode, phase: PhaseCode, isOpen: Bool, at: Instant) {
    self.campaign = campaign
    self.phase = phase
    self.isOpen = isOpen
    self.at = at
  }
}
