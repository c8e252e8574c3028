import OrgAPI
import OrgBundle
import OrgDomain
import OrgStorage

extension TenantState {
  /// A year has one campaign: grades stand by year, and what two campaigns gave would overwrite each other.
  ///
  /// - Throws: `conflict` where another campaign is of the year.
  func checkYear(_ year: Int, of campaign: CampaignCode) throws(ServiceFault) {
    guard let other = campaigns.values.first(where: { $0.year == year && $0.code != campaign }) else { return }
    throw ServiceFault(.conflict, .campaign(.yearTaken), ["year": String(year), "campaign": other.code.text])
  }

  /// What a set-up may change of years: nothing of a campaign that has given grades or is closed, nor results that one
  /// began from (decision 15).
  ///
  /// - Throws: `conflict` for a year that a campaign gives the grades of; `stageClosed` for a closed campaign.
  func checkYears(of change: SetupChange, beside records: SetupRecords) throws(ServiceFault) {
    let grading = records.grading
    let followed = Set(campaigns.values.compactMap(\.previous) + change.openings.compactMap(\.previous))
    for row in change.campaigns {
      try checkYear(row.year, of: row.code)
      if let present = campaigns[row.code], present.year != row.year { try checkUntouched(present, grading) }
      if campaigns[row.code] == nil, !followed.contains(row.code),
        records.results.contains(where: { $0.year == row.year })
      {
        throw ServiceFault(.conflict, .campaign(.yearHasResults), ["year": String(row.year)])
      }
    }
    for opening in change.openings {
      if let present = campaigns[opening.campaign], present.isClosed { throw closed(present.code) }
    }
    let lastClosed = campaigns.values.filter(\.isClosed).max { $0.year < $1.year }
    for row in change.history {
      if let campaign = campaigns.values.first(where: { $0.year == row.year }) {
        try checkUntouched(campaign, followed.contains(campaign.code) ? grading : grading.union([campaign.code]))
      }
      if let lastClosed, row.year < lastClosed.year { throw closed(lastClosed.code) }
    }
  }

  private func checkUntouched(_ campaign: StoredCampaign, _ grading: Set<CampaignCode>) throws(ServiceFault) {
    if campaign.isClosed { throw closed(campaign.code) }
    guard grading.contains(campaign.code) else { return }
    throw ServiceFault(
      .conflict, .campaign(.yearTaken), ["year": String(campaign.year), "campaign": campaign.code.text])
  }

  private func closed(_ campaign: CampaignCode) -> ServiceFault {
    ServiceFault(.stageClosed, .campaign(.closed), ["campaign": campaign.text])
  }
}
