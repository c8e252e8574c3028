import OrgDomain
import OrgStorage

/// Puts together what units' health is judged by: what stands in memory, and two statements however many units.
struct HealthDesk {
  private let state: TenantState
  private let now: Instant
  private let check: HealthCheck
  private let campaigns: CampaignDesk
  /// Of each campaign under way the matters that it is about.
  private let matters: [(campaign: StoredCampaign, matters: [Matter])]
  private let keepsTraining: Bool
  private let keepsRules: Bool

  init(_ state: TenantState, now: Instant) {
    self.state = state
    self.now = now
    let figures = state.settings.health
    check = HealthCheck(figures: figures, today: state.calendar.day(of: now))
    campaigns = CampaignDesk(state: state, now: now)
    let book = state.snapshot.book
    matters = state.campaigns.values.filter { !$0.isClosed && book != nil }.sorted { $0.code < $1.code }.map {
      campaign in
      let named = state.schemes[campaign.schemeVersion]?.namedMatters ?? []
      return (campaign, named.isEmpty ? Set(book?.rules.map(\.matter) ?? []).sorted() : named)
    }
    let records = Set(state.schemes.values.flatMap(\.records).map(\.code))
    keepsTraining = records.contains(figures.trainingRecord)
    keepsRules = records.contains(figures.workingRuleRecord)
  }

  /// The warnings of some units, unit by unit in their order.
  func warnings(of units: [UnitIndex], _ tables: TenantTables) throws -> [(UnitIndex, [HealthWarning])] {
    let judged = units.filter { HealthCheck.concerns(state.tree[$0]) }
    let elected = try tables.elected(judged)
    let records = try records(of: judged, tables)
    return try judged.map { unit in
      var facts = HealthFacts()
      facts.elected = elected[unit]
      if keepsTraining { facts.training = .some(records[unit]?.trained) }
      if keepsRules { facts.workingRules = records[unit]?.rules ?? 0 }
      try fill(&facts, of: unit)
      return (unit, check.warnings(facts, of: state.tree[unit]))
    }
  }

  private func fill(_ facts: inout HealthFacts, of unit: UnitIndex) throws {
    let record = state.tree[unit]
    let count = state.rosters[unit]
    facts.fullMembers =
      count.isKept ? Int(count.full) : record.memberCount > 0 ? record.memberCount : nil
    if let least = state.settings.health.least(of: record.kind) {
      facts.membersBelow = SubtreeMembers(tree: state.tree, rosters: state.rosters).count(of: unit, below: least)
    }
    facts.unhosted = Int(count.unhosted)
    let holders = state.access.holders(of: .submit, at: unit, now: now)
    facts.isPostHeld = !holders.isEmpty
    facts.postHeldSince = holders.compactMap { since(holder: $0.number, at: unit) }.min()
    facts.campaignsWithout = try isInCampaign(unit) ? 0 : matters.count
  }

  /// Since when somebody holds the unit's post; nil where his grant does not say.
  private func since(holder: UserNumber, at unit: UnitIndex) -> Day? {
    state.access.grants(of: holder)
      .filter { $0.unit == unit && $0.holds(at: now) && state.access.permissions(of: $0).contains(.submit) }
      .compactMap(\.from).min().map { state.calendar.day(of: $0) }
  }

  /// Whether a campaign under way has something for a unit that is to be covered; true where none is under way.
  private func isInCampaign(_ unit: UnitIndex) throws -> Bool {
    guard unit != state.tree.root, !matters.isEmpty else { return true }
    switch state.tree[unit].kind {
    case .workCommittee, .leadingGroup, .department, .site: return true
    case .committee, .generalBranch, .branch: break
    }
    return try matters.contains { campaign, matters in
      try matters.contains { try !campaigns.units(of: [unit], owing: $0, in: campaign).isEmpty }
    }
  }

  // MARK: - Records

  private struct Records {
    var trained: Day?
    var rules = 0
  }

  private func records(of units: [UnitIndex], _ tables: TenantTables) throws -> [UnitIndex: Records] {
    guard keepsTraining || keepsRules else { return [:] }
    let figures = state.settings.health
    var found: [UnitIndex: Records] = [:]
    for (unit, text) in try tables.recordContents(units) {
      guard let content = StoredEntryContent.read(text) else { continue }
      if content.word == figures.trainingRecord.rawValue, let day = content.day.flatMap({ Day($0) }) {
        found[unit, default: Records()].trained = [day, found[unit]?.trained].compactMap { $0 }.max()
      }
      if content.word == figures.workingRuleRecord.rawValue {
        found[unit, default: Records()].rules += content.count ?? 1
      }
    }
    return found
  }
}
