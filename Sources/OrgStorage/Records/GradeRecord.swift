public import OrgDomain

/// A grade that a case gave its unit, or took back.
public struct GradeRecord: Equatable, Sendable {
  /// The event that did so.
  public let event: Int64
  public let number: CaseNumber
  public let unit: UnitIndex
  public let campaign: CampaignCode
  public let matter: Matter
  /// Nil: what the case had given was taken back.
  public let grading: CaseGrading?
  public let at: Instant

  public init(
    event: Int64, number: CaseNumber, unit: UnitIndex, campaign: CampaignCode, matter: Matter, grading: CaseGrading?,
    at: Instant
  ) {
    self.event = event
    self.number = number
    self.unit = unit
    self.campaign = campaign
    self.matter = matter
    self.grading = grading
    self.at = at
  }
}
