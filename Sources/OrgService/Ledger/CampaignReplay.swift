import OrgDomain
import OrgStorage

/// Campaigns, their phases, and results of earlier years as the log has them.
struct CampaignReplay: LedgerReplay {
  private struct PhaseKey: Hashable {
    let campaign: String
    let phase: String
  }

  private struct HistoryKey: Hashable {
    let unit: UInt32
    let year: Int
    let matter: String

    init(_ row: EventBody.HistoryRow) {
      unit = row.unit
      year = row.year
      matter = row.matter
    }
  }

  private var campaigns: [CampaignCode: StoredCampaign] = [:]
  private var phases: [PhaseKey: Bool] = [:]
  /// Of why phases were moved by hand, by event.
  private var remarkDigests: [Int64: String] = [:]
  private var history: [HistoryKey: EventBody.HistoryRow] = [:]

  mutating func replay(_ event: EventRecord) -> Bool {
    switch event.kind {
    case "campaign.set": return replayCampaigns(event)
    case "campaign.opened": return replayOpening(event)
    case "campaign.closed":
      guard let code = decode([String: String].self, event)?["campaign"].flatMap({ CampaignCode($0) }),
        campaigns[code] != nil
      else { return false }
      campaigns[code]?.closedAt = event.at
    case "campaign.phase":
      guard let row = decode(EventBody.CampaignPhaseRow.self, event) else { return false }
      phases[PhaseKey(campaign: row.campaign, phase: row.phase)] = row.open
      remarkDigests[event.seq] = row.reasonDigest
    case "history.set":
      guard let rows = decode([String: [EventBody.HistoryRow]].self, event)?["rows"] else { return false }
      for row in rows { history[HistoryKey(row)] = row }
    default: return false
    }
    return true
  }

  private mutating func replayCampaigns(_ event: EventRecord) -> Bool {
    guard let rows = decode([String: [EventBody.CampaignRow]].self, event)?["campaigns"] else { return false }
    for row in rows {
      guard let code = CampaignCode(row.code) else { return false }
      var campaign = campaigns[code] ?? StoredCampaign(code: code, name: row.name, year: row.year)
      campaign.name = row.name
      campaign.year = row.year
      campaigns[code] = campaign
    }
    return true
  }

  private mutating func replayOpening(_ event: EventRecord) -> Bool {
    guard let row = decode(EventBody.CampaignOpening.self, event), let code = CampaignCode(row.campaign),
      var campaign = campaigns[code]
    else { return false }
    campaign.schemeVersion = row.scheme
    campaign.previous = row.previous.flatMap { CampaignCode($0) }
    campaigns[code] = campaign
    return true
  }

  func problems(_ tables: TenantTables) throws -> [LedgerVerification.Problem] {
    var problems: [LedgerVerification.Problem] = []
    if Dictionary(uniqueKeysWithValues: try tables.campaigns().map { ($0.code, $0) }) != campaigns {
      problems.append(.init("the campaigns differ from the log"))
    }
    let storedPhases = try tables.campaignPhases().map {
      (PhaseKey(campaign: $0.campaign.text, phase: $0.phase.rawValue), $0.isOpen)
    }
    if Dictionary(uniqueKeysWithValues: storedPhases) != phases {
      problems.append(.init("the phases of campaigns differ from the log"))
    }
    let remarks = try tables.campaignRemarks().mapValues { Digest.hexadecimal($0.salt + Array($0.text.utf8)) }
    if remarks != remarkDigests { problems.append(.init("why phases were moved differs from the log")) }
    let storedHistory = try tables.pastResults().map(EventBody.HistoryRow.init).map { (HistoryKey($0), $0) }
    if Dictionary(uniqueKeysWithValues: storedHistory) != history {
      problems.append(.init("the results of earlier years differ from the log"))
    }
    return problems
  }
}
