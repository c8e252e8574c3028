/// One campaign of a tenant: its year, the scheme it was opened with, and what was done to its phases by hand.
public struct CampaignState: Equatable, Sendable {
  public var code: CampaignCode
  public var year: Int
  public var schemeVersion: Int
  /// The campaign whose results are the input of this one.
  public var previous: CampaignCode?
  public var isClosed: Bool
  /// Phases that were opened (true) or closed (false) by hand; that holds whatever their dates say.
  public var overrides: [PhaseCode: Bool]

  public init(
    code: CampaignCode, year: Int, schemeVersion: Int, previous: CampaignCode? = nil, isClosed: Bool = false,
    overrides: [PhaseCode: Bool] = [:]
  ) {
    self.code = code
    self.year = year
    self.schemeVersion = schemeVersion
    self.previous = previous
    self.isClosed = isClosed
    self.overrides = overrides
  }

  /// Where a phase stands. One that opens by hand is planned until it is opened or its end has passed.
  public func status(of phase: PhasePlan, calendar: CampaignCalendar, at now: Instant) -> PhaseStatus {
    if let isOpen = overrides[phase.code] { return isOpen ? .open : .over }
    if now >= calendar.instant(of: phase.until) { return .over }
    return phase.opensByDate && now >= calendar.instant(of: phase.from) ? .open : .planned
  }
}

/// Where a phase stands.
public enum PhaseStatus: String, CaseIterable, Sendable {
  case planned, open, over
}
