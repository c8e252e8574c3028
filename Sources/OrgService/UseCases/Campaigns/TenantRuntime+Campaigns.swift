public import OrgAPI
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// `campaign.create`: opens a campaign, bound to the present scheme; whoever administers campaigns everywhere.
  public func createCampaign(_ params: CampaignCreate.Params, _ caller: Caller) async throws -> Answer {
    try await write(caller, CampaignCreate.name, requestKey: params.requestKey, params: params) { commit, actor in
      let actor = try self.requireUser(actor, CampaignCreate.name)
      try self.authorize(actor, .useEverywhere(.administerCampaigns), in: commit.state, at: commit.now)
      let code = try RequestWord.code(params.campaign, field: "campaign")
      if commit.state.campaigns[code] != nil {
        throw ServiceFault(.conflict, .conflict(.codeInUse), ["object": "campaign", "code": params.campaign])
      }
      let previous = try commit.campaign(before: params.year, named: params.previous)
      try commit.state.checkYear(params.year, of: code)
      if try commit.tables.pastResults().contains(where: { $0.year == params.year }) {
        throw ServiceFault(.conflict, .campaign(.yearHasResults), ["year": String(params.year)])
      }
      try commit.set([StoredCampaign(code: code, name: params.name, year: params.year)], by: actor)
      try commit.open(code, after: previous, by: actor)
      return CampaignCreate.Result(campaign: params.campaign, schemeVersion: commit.state.schemeVersion)
    }
  }

  /// `campaign.list`: every campaign, by year and code; any user of the tenant.
  public func listCampaigns(_ params: CampaignList.Params, _ caller: Caller) async throws -> CampaignList.Result {
    let state = state
    _ = try reader(caller, CampaignList.name, in: state)
    let viewing = CampaignViewing(desk: CampaignDesk(state: state, now: clock.now()))
    return CampaignList.Result(
      campaigns: state.campaigns.values.sorted { ($0.year, $0.code) < ($1.year, $1.code) }.map(viewing.item))
  }

  /// `campaign.get`: a campaign with its phases as they stand now; any user of the tenant.
  public func getCampaign(_ params: CampaignGet.Params, _ caller: Caller) async throws -> CampaignView {
    let state = state
    _ = try reader(caller, CampaignGet.name, in: state)
    let viewing = CampaignViewing(desk: CampaignDesk(state: state, now: clock.now()))
    return viewing.view(try state.campaign(params.campaign))
  }
}

extension Commit {
  /// The campaign that one of a year shall follow. Throws `notFound`, and `invalid` where it is not of an earlier year.
  fileprivate func campaign(before year: Int, named code: String?) throws(ServiceFault) -> CampaignCode? {
    guard let code else { return nil }
    let previous = try state.campaign(code)
    guard previous.year < year else {
      throw ServiceFault(.invalid, .campaign(.previousNotEarlier), ["previous": code, "year": String(year)])
    }
    return previous.code
  }
}

extension Commit {
  /// Writes campaigns as they shall stand.
  mutating func set(_ campaigns: [StoredCampaign], by actor: UserNumber?) throws {
    guard !campaigns.isEmpty else { return }
    try append(
      .campaignsSet(
        campaigns.map { EventBody.CampaignRow(code: $0.code.text, name: $0.name, year: $0.year) }), by: actor)
    let before = state.campaigns
    for campaign in campaigns {
      try tables.upsert(campaign)
      var present = before[campaign.code] ?? campaign
      present.name = campaign.name
      present.year = campaign.year
      state.campaigns[campaign.code] = present
    }
    if campaigns.contains(where: { before[$0.code].map(\.year) ?? $0.year != $0.year }) { try reloadStandings() }
  }
}
