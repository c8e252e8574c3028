import OrgDomain
import OrgStorage

/// Whole lists, read in pages and held one page at a time.
extension TenantTables {
  /// Every case of a campaign that is of one of some matters, read in pages.
  func forEachCase(
    of campaign: CampaignCode, _ matters: [Matter], unit: UnitIndex? = nil, _ body: (CaseState) throws -> Void
  ) throws {
    guard !matters.isEmpty else { return }
    let only = matters.count == 1 ? matters.first : nil
    let wanted = Set(matters)
    var last: CaseNumber?
    while true {
      let page = try cases(after: last, limit: Page.largestLimit, matter: only, campaign: campaign, unit: unit)
      for item in page where wanted.contains(item.matter) { try body(item) }
      last = page.last?.number
      if page.count < Page.largestLimit { return }
    }
  }

  /// Everything in the ledger that fits, read in pages.
  func forEachEntry(_ filter: LedgerFilter, _ body: (StoredEntry) throws -> Void) throws {
    var last: EntryNumber?
    while true {
      let page = try entries(filter, after: last, limit: Page.largestLimit)
      for row in page { try body(row) }
      last = page.last?.number
      if page.count < Page.largestLimit { return }
    }
  }
}
