import OrgDomain

extension TenantTables {
  /// All campaigns by code.
  public func campaigns() throws(StorageError) -> [StoredCampaign] {
    var result: [StoredCampaign] = []
    for row in try connection.rows(CampaignStatement.all) {
      result.append(
        StoredCampaign(
          code: try row.code(0), name: try row.text(1), year: try row.int(2), schemeVersion: try row.int(3),
          previous: try row.optionalCode(4), closedAt: try row.optionalInstant(5)))
    }
    return result
  }

  /// Adds a campaign. Throws `.constraint` (`.unique`) for a code there is.
  public func insert(_ campaign: StoredCampaign) throws(StorageError) {
    try connection.execute(CampaignStatement.insert, values(campaign))
  }

  /// Adds a campaign, or gives the one of that code another name and year; its scheme, its predecessor and whether it
  /// is closed stay as they are.
  public func upsert(_ campaign: StoredCampaign) throws(StorageError) {
    try connection.execute(CampaignStatement.put, values(campaign))
  }

  /// Brings every column of a campaign to what is given. Throws `.missing` for an unknown code.
  public func update(_ campaign: StoredCampaign) throws(StorageError) {
    try connection.executeMeetingRow(CampaignStatement.update, values(campaign), "campaign \(campaign.code)")
  }

  private func values(_ campaign: StoredCampaign) -> [SQLValue] {
    [
      SQLValue(campaign.code), .text(campaign.name), SQLValue(campaign.year), SQLValue(campaign.schemeVersion),
      SQLValue(campaign.previous), SQLValue(campaign.closedAt),
    ]
  }

  // MARK: - Phases

  /// The phases of every campaign that were opened or closed by hand.
  public func campaignPhases() throws(StorageError) -> [StoredCampaignPhase] {
    var result: [StoredCampaignPhase] = []
    for row in try connection.rows(CampaignStatement.phases) {
      result.append(
        StoredCampaignPhase(
          campaign: try row.code(0), phase: PhaseCode(rawValue: try row.text(1)), isOpen: try row.flag(2),
          at: try row.instant(3)))
    }
    return result
  }

  /// Keeps that a phase was opened or closed by hand; the last time holds. Throws `.constraint` (`.foreignKey`) for an
  /// unknown campaign.
  public func set(_ phase: StoredCampaignPhase) throws(StorageError) {
    try connection.execute(
      CampaignStatement.setPhase,
      [SQLValue(phase.campaign), .text(phase.phase.rawValue), SQLValue(phase.isOpen), SQLValue(phase.at)])
  }

  /// Keeps why a phase was opened or closed by hand, beside its event, which has been appended.
  public func insertCampaignRemark(event: Int64, text: String, salt: [UInt8]) throws(StorageError) {
    try connection.execute(CampaignStatement.insertRemark, [.integer(event), .text(text), .blob(salt)])
  }

  /// Why phases were opened or closed by hand, by the number of their event.
  public func campaignRemarks() throws(StorageError) -> [Int64: (text: String, salt: [UInt8])] {
    var remarks: [Int64: (text: String, salt: [UInt8])] = [:]
    for row in try connection.rows(CampaignStatement.remarks) {
      remarks[try row.integer(0)] = (try row.text(1), try row.blob(2))
    }
    return remarks
  }
}
