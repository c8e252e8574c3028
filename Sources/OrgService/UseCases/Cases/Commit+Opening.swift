import Foundation
import OrgAPI
import OrgDomain
import OrgStorage

extension Commit {
  /// Opens a unit's case of a matter in a campaign; whoever may prepare for the unit, while the phase is open.
  ///
  /// - Parameter onBehalfOf: whoever may prepare at that superior instead.
  mutating func openCase(
    unit code: String, matter: Matter, campaign: String, by actor: UserNumber, onBehalfOf: CaseOnBehalf? = nil
  ) throws -> CaseState {
    let unit = try state.unit(code)
    let campaign = try state.campaign(campaign)
    let superior = try onBehalfOf.map { try CaseDesk(state: state, now: now).superior($0, of: unit, user: actor) }
    if superior == nil, case .denied(let denial) = policy.decide(actor, .use(.prepare, at: unit), at: now) {
      throw ServiceFault(.forbidden, state.notice(denial, at: unit))
    }
    if let existing = try tables.caseNumber(unit: unit, matter: matter, campaign: campaign.code) {
      throw ServiceFault(
        .conflict, .casework(.exists),
        [
          "case": String(existing.rawValue), "unit": code, "matter": matter.rawValue,
          "campaign": campaign.code.text,
        ])
    }
    try CampaignDesk(state: state, now: now)
      .checkPhase(matter, of: unit, in: campaign.code, isSubjectAct: true)
    // A case that nobody could ever decide is refused before anything is written into it.
    _ = try route(of: unit, matter)
    let number = CaseNumber(rawValue: state.nextCase)
    state.nextCase += 1
    var item = CaseState(number: number, unit: unit, matter: matter, campaign: campaign.code)
    try tables.insert(item, at: now)
    var events = [CaseEvent.created(by: actor)]
    if superior == nil, let principal = self.policy.principal(actor, .prepare, at: unit, now: now) {
      events.append(.stoodIn(for: principal, by: actor, body: unit, asSubject: true))
    }
    if let superior {
      let entry = try onBehalfOf.map { try self.entry($0, of: item, by: actor) }
      try keepScan(of: onBehalfOf, in: item, by: actor)
      events.append(.enteredOnBehalf(by: actor, of: superior, scan: entry?.scan))
    }
    try record(events, of: &item, by: actor)
    return item
  }

  /// A target names its problems, and measures with their particulars, before it is submitted.
  func checkTarget(of item: CaseState) throws {
    guard item.matter == .target,
      let scheme = CampaignDesk(state: state, now: now).scheme(of: item.campaign), !scheme.targets.isEmpty
    else { return }
    let stored = try tables.latestDocument(item.number)
    let document = try stored.map { try JSONDecoder().decode(CaseDocument.self, from: Data($0.text.utf8)) }
    let measures = document?.measures ?? []
    let gaps = scheme.targets.gaps(
      problems: try problems(of: item),
      measures: measures.map { measure in
        MeasureParticulars(
          hasQuantity: measure.quantity != nil, hasPerson: !measure.responsible.isEmpty,
          hasTimeLimit: !measure.due.isEmpty)
      })
    guard let first = gaps.first else { return }
    let notices = gaps.map { Notice($0, measures: measures.map(\.measure)) }
    throw ServiceFault(.invalid, Notice(first, measures: measures.map(\.measure)), explanation: notices)
  }

  /// How many problems of the unit the campaign's ledger names.
  private func problems(of item: CaseState) throws -> Int {
    try tables.entries(
      LedgerFilter(campaign: item.campaign, kind: .problem, unit: item.unit), after: nil, limit: Page.largestLimit
    ).count { $0.phase != .dismissed }
  }
}

extension TargetDemands {
  fileprivate var isEmpty: Bool { problems == 0 && measures == 0 && !needsParticulars }
}
