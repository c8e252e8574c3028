public import OrgAPI
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// `campaign.create`: opens a campaign for cases; whoever administers campaigns at the root.
  public func createCampaign(_ params: CampaignCreate.Params, _ caller: Caller) async throws -> Answer {
    try await write(caller, CampaignCreate.name, requestKey: params.requestKey, params: params) { commit, actor in
      let actor = try self.requireUser(actor, CampaignCreate.name)
      try self.authorize(actor, .useEverywhere(.administerCampaigns), in: commit.state, at: commit.now)
      let code = try RequestWord.code(params.campaign, field: "campaign")
      if commit.state.campaigns[code] != nil {
        throw ServiceFault(.conflict, .conflict(.codeInUse), ["object": "campaign", "code": params.campaign])
      }
      try commit.set([StoredCampaign(code: code, name: params.name, year: params.year)], by: actor)
      return CampaignCreate.Result(campaign: params.campaign)
    }
  }

  /// `campaign.list`: every campaign, by code; any user of the tenant.
  public func listCampaigns(_ params: CampaignList.Params, _ caller: Caller) async throws -> CampaignList.Result {
    let state = state
    _ = try reader(caller, CampaignList.name, in: state)
    return CampaignList.Result(
      campaigns: state.campaigns.values.sorted { $0.code < $1.code }
        .map { CampaignItem(campaign: $0.code.text, name: $0.name, year: $0.year) })
  }
}

extension Commit {
  /// Writes campaigns as they shall stand.
  mutating func set(_ campaigns: [StoredCampaign], by actor: UserNumber?) throws {
    guard !campaigns.isEmpty else { return }
    try append(
      .campaignsSet(
        campaigns.map { EventBody.CampaignRow(code: $0.code.text, name: $0.name, year: $0.year) }), by: actor)
    for campaign in campaigns {
      try tables.upsert(campaign)
      state.campaigns[campaign.code] = campaign
    }
  }
}
