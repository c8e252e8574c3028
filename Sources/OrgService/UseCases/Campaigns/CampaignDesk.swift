import OrgAPI
import OrgDomain
import OrgStorage

/// What campaigns and their schemes say now: phases, evidence, grades. A campaign that follows no scheme has none of
/// them, and holds nothing back until it is closed.
struct CampaignDesk {
  let state: TenantState
  let now: Instant

  /// The scheme that a campaign follows: the one that was in force when it was opened.
  func scheme(of campaign: CampaignCode) -> Scheme? {
    state.campaigns[campaign].flatMap { state.schemes[$0.schemeVersion] }
  }

  func requireScheme(of campaign: CampaignCode) throws(ServiceFault) -> Scheme {
    guard let scheme = scheme(of: campaign) else {
      throw ServiceFault(.invalid, .campaign(.noScheme), ["campaign": campaign.text])
    }
    return scheme
  }

  func campaign(_ stored: StoredCampaign) -> CampaignState {
    CampaignState(
      code: stored.code, year: stored.year, schemeVersion: stored.schemeVersion, previous: stored.previous,
      isClosed: stored.isClosed, overrides: state.campaignPhases[stored.code] ?? [:])
  }

  func calendar(of year: Int) -> CampaignCalendar {
    let calendar = state.calendar
    return CampaignCalendar(year: year) { calendar.instant(of: $0, minute: $1) }
  }

  func gate(of campaign: StoredCampaign, _ scheme: Scheme) -> CampaignGate {
    CampaignGate(
      campaign: self.campaign(campaign), scheme: scheme, calendar: calendar(of: campaign.year), now: now)
  }

  // MARK: - Phases

  /// Why nothing of a matter may be done for a unit now; nil where it may.
  func closure(
    _ matter: Matter, of unit: UnitIndex, in campaign: CampaignCode, isSubjectAct: Bool
  ) -> GateClosure? {
    guard let stored = state.campaigns[campaign] else { return nil }
    guard let scheme = scheme(of: campaign) else { return stored.isClosed ? .campaignClosed : nil }
    let permit = state.permits.holds(for: unit, matter, in: campaign, on: state.calendar.day(of: now))
    switch gate(of: stored, scheme).check(matter, isSubjectAct: isSubjectAct, hasPermit: permit) {
    case .open: return nil
    case .closed(let closure): return closure
    }
  }

  /// Refuses what is out of phase, saying when it is not.
  func checkPhase(
    _ matter: Matter, of unit: UnitIndex, in campaign: CampaignCode, isSubjectAct: Bool
  ) throws(ServiceFault) {
    guard let closure = closure(matter, of: unit, in: campaign, isSubjectAct: isSubjectAct) else { return }
    throw ServiceFault(.stageClosed, notice(closure, matter, campaign))
  }

  /// Whether a campaign has not been closed.
  func isOpen(_ campaign: CampaignCode) -> Bool { state.campaigns[campaign]?.isClosed != true }

  /// Refuses anything in a campaign that is closed.
  func checkOpen(_ campaign: CampaignCode) throws(ServiceFault) {
    if isOpen(campaign) { return }
    throw ServiceFault(.stageClosed, .campaign(.closed), ["campaign": campaign.text])
  }

  func notice(_ closure: GateClosure, _ matter: Matter, _ campaign: CampaignCode) -> Notice {
    let scheme = scheme(of: campaign)
    return Notice(
      closure, matter: matter, campaign: campaign, text: { state.calendar.text(of: $0) },
      name: { phase in scheme?.phases.first { $0.code == phase }?.name })
  }

  /// When work on a matter is due in a campaign; nil where no phase says.
  func due(_ matter: Matter, in campaign: CampaignCode) -> Instant? {
    guard let stored = state.campaigns[campaign], let scheme = scheme(of: campaign) else { return nil }
    return calendar(of: stored.year).due(of: matter, in: scheme)
  }

  // MARK: - Evidence

  /// The local plans that hold for a unit, nearest first.
  func plans(for unit: UnitIndex) -> [LocalPlan] {
    guard !state.plans.isEmpty else { return [] }
    return ([unit] + state.tree.ancestors(of: unit)).compactMap { state.plans[$0] }
  }

  /// What a matter asks of a unit.
  func parts(of unit: UnitIndex, _ matter: Matter, in campaign: CampaignCode) -> [EvidencePart] {
    scheme(of: campaign)?.parts(for: state.tree[unit], matter: matter, plans: plans(for: unit)) ?? []
  }

  /// What a case has and lacks.
  func evidence(of item: CaseState) -> EvidenceDemands {
    EvidenceDemands(
      parts: parts(of: item.unit, item.matter, in: item.campaign), evidence: item.evidence, steps: item.steps)
  }

  // MARK: - Grades

  /// The grade that stood for a unit before a matter grades it: this year's rating before a re-rating, else the year
  /// before's.
  func gradeBefore(_ matter: Matter, of unit: UnitIndex, in campaign: StoredCampaign, _ scheme: Scheme) -> Grade? {
    let earlier = scheme.gradingMatters.prefix { $0 != matter }
    let thisYear = earlier.reversed().lazy
      .compactMap { self.state.standings.standing(of: unit, in: campaign.year, $0)?.grade }.first
    return thisYear ?? state.standings.present(of: unit, in: yearBefore(campaign), scheme)
  }

  /// The year whose results a campaign starts from.
  func yearBefore(_ campaign: StoredCampaign) -> Int {
    campaign.previous.flatMap { state.campaigns[$0]?.year } ?? campaign.year - 1
  }
}
