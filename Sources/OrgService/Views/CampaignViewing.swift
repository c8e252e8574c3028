import OrgAPI
import OrgDomain
import OrgStorage

/// Shows campaigns as the wire has them, with their calendar as it stands now.
struct CampaignViewing {
  let desk: CampaignDesk

  func item(_ campaign: StoredCampaign) -> CampaignItem {
    CampaignItem(
      campaign: campaign.code.text, name: campaign.name, year: campaign.year, previous: campaign.previous?.text,
      closed: campaign.isClosed, schemeVersion: campaign.schemeVersion)
  }

  func view(_ campaign: StoredCampaign) -> CampaignView {
    let scheme = desk.scheme(of: campaign.code)
    return CampaignView(
      campaign: campaign.code.text, name: campaign.name, year: campaign.year, schemeVersion: campaign.schemeVersion,
      previous: campaign.previous?.text, closed: campaign.isClosed,
      phases: scheme.map { scheme in scheme.phases.map { phase($0, of: campaign) } } ?? [],
      snapshots: scheme.map { scheme in scheme.snapshots.map { snapshot($0, of: campaign) } } ?? [],
      grades: scheme?.grades.map(SchemeGrade.init) ?? [])
  }

  private func phase(_ phase: PhasePlan, of campaign: StoredCampaign) -> CampaignPhase {
    let calendar = desk.calendar(of: campaign.year)
    let state = desk.campaign(campaign)
    let status = state.status(of: phase, calendar: calendar, at: desk.now)
    return CampaignPhase(
      phase: phase.code.rawValue, name: phase.name, from: text(calendar.instant(of: phase.from)),
      until: text(calendar.instant(of: phase.until)), status: Wire.PhaseStatus(status),
      byHand: state.overrides[phase.code], matters: phase.matters.map(\.rawValue),
      due: phase.allMatters.map { matter in
        CampaignDue(matter: matter.rawValue, at: text(calendar.instant(of: phase.due[matter] ?? phase.until)))
      })
  }

  private func snapshot(_ snapshot: SnapshotPlan, of campaign: StoredCampaign) -> CampaignSnapshot {
    CampaignSnapshot(
      snapshot: snapshot.code.rawValue, name: snapshot.name,
      at: text(desk.calendar(of: campaign.year).instant(of: snapshot.at)))
  }

  private func text(_ instant: Instant) -> String { desk.state.calendar.text(of: instant) }
}
