import OrgAPI
import OrgDomain
import OrgStorage

/// Where a new entry stands: about which unit, written for which body, in which campaign.
struct LedgerPlace {
  let unit: UnitIndex
  let body: UnitIndex
  let campaign: CampaignCode

  /// An entry that is not in the ledger yet; it gets its number there.
  func entry(
    _ content: EntryContent, parent: EntryNumber? = nil, due: Day? = nil, author: UserNumber
  ) -> Entry {
    Entry(
      number: EntryNumber(rawValue: 0), unit: unit, body: body, campaign: campaign, parent: parent, author: author,
      content: content, due: due)
  }
}

extension LedgerDesk {
  /// The place of what a unit writes about itself: whoever may prepare for it, while the campaign is not closed.
  func place(of unit: String, in campaign: String, _ user: UserNumber) throws(ServiceFault) -> LedgerPlace {
    let unit = try state.unit(unit)
    let campaign = try state.campaign(campaign).code
    try authorize(.prepare, at: unit, user)
    try campaigns.checkOpen(campaign)
    return LedgerPlace(unit: unit, body: unit, campaign: campaign)
  }

  /// The place of what a body above writes about a unit: whoever may supervise there, while the campaign is not closed.
  func place(
    above unit: String, in campaign: String, named body: String?, _ user: UserNumber
  ) throws(ServiceFault) -> LedgerPlace {
    let unit = try state.unit(unit)
    let campaign = try state.campaign(campaign).code
    let body = try self.body(for: .supervise, named: body, above: unit, user: user)
    try campaigns.checkOpen(campaign)
    return LedgerPlace(unit: unit, body: body, campaign: campaign)
  }
}
