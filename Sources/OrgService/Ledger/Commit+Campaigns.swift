import OrgDomain
import OrgStorage

extension Commit {
  /// Writes a scheme as the tenant's next version; open campaigns keep theirs.
  ///
  /// - Returns: the version.
  @discardableResult
  mutating func publish(_ scheme: Scheme, text: String, by actor: UserNumber?) throws -> Int {
    let version = state.schemeVersion + 1
    let digest = Digest.hexadecimal(Array(text.utf8))
    try append(.schemePublished(EventBody.SchemeRow(version: version, digest: digest)), by: actor)
    try tables.insert(StoredScheme(version: version, text: text, publishedBy: actor, at: now))
    state.schemes[version] = scheme
    state.schemeVersion = version
    return version
  }

  /// Writes a unit's local plan as its next version.
  ///
  /// - Returns: the version.
  @discardableResult
  mutating func publish(_ plan: LocalPlan, text: String, of unit: UnitIndex, by actor: UserNumber?) throws -> Int {
    let version = (try tables.plan(of: unit, version: nil)?.version ?? 0) + 1
    let digest = Digest.hexadecimal(Array(text.utf8))
    try append(
      .planPublished(EventBody.PlanRow(unit: unit.rawValue, version: version, digest: digest)), by: actor, unit: unit)
    try tables.insert(StoredPlan(unit: unit, version: version, text: text, publishedBy: actor, at: now))
    state.plans[unit] = plan
    return version
  }

  /// Writes results of earlier years, each in the place of the one there was.
  mutating func set(_ results: [StoredPastResult], by actor: UserNumber?) throws {
    guard !results.isEmpty else { return }
    for rows in results.pieces(of: Commit.eventRows) {
      try append(.historySet(rows.map(EventBody.HistoryRow.init)), by: actor)
    }
    for result in results { try tables.upsert(result) }
    try reloadStandings()
  }

  /// Binds a campaign, which has been set, to a scheme and to the campaign that it follows.
  ///
  /// - Parameter scheme: the version of the scheme; nil: the present one.
  mutating func open(
    _ code: CampaignCode, after previous: CampaignCode? = nil, scheme: Int? = nil, by actor: UserNumber?
  ) throws {
    let version = scheme ?? state.schemeVersion
    let opening = EventBody.CampaignOpening(campaign: code.text, scheme: version, previous: previous?.text)
    try append(.campaignOpened(opening), by: actor)
    try change(code) { campaign in
      campaign.schemeVersion = version
      campaign.previous = previous
    }
  }

  /// Opens or closes a phase of a campaign by hand.
  mutating func set(
    _ phase: PhaseCode, isOpen: Bool, of code: CampaignCode, reason: String? = nil, by actor: UserNumber?
  ) throws {
    var row = EventBody.CampaignPhaseRow(campaign: code.text, phase: phase.rawValue, open: isOpen)
    let salt = Salt.make()
    row.reasonDigest = reason.map { Digest.hexadecimal(salt + Array($0.utf8)) }
    let event = try append(.campaignPhase(row), by: actor)
    if let reason { try tables.insertCampaignRemark(event: event, text: reason, salt: salt) }
    try tables.set(StoredCampaignPhase(campaign: code, phase: phase, isOpen: isOpen, at: now))
    state.campaignPhases[code, default: [:]][phase] = isOpen
  }

  /// Closes a campaign for good.
  mutating func close(_ code: CampaignCode, by actor: UserNumber?) throws {
    try append(.campaignClosed(code.text), by: actor)
    let now = now
    try change(code) { $0.closedAt = now }
  }

  private mutating func change(_ code: CampaignCode, _ edit: (inout StoredCampaign) -> Void) throws {
    guard var campaign = state.campaigns[code] else {
      throw StorageError(.missing, "There is no campaign \(code).")
    }
    edit(&campaign)
    try tables.update(campaign)
    state.campaigns[code] = campaign
  }
}
