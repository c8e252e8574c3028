public import OrgAPI
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// `campaign.advance`: opens or closes a phase by hand, whatever its dates say; whoever administers campaigns
  /// everywhere.
  public func advanceCampaign(_ params: CampaignAdvance.Params, _ caller: Caller) async throws -> Answer {
    try await write(caller, CampaignAdvance.name, requestKey: params.requestKey, params: params) { commit, actor in
      let actor = try self.requireUser(actor, CampaignAdvance.name)
      try self.authorize(actor, .useEverywhere(.administerCampaigns), in: commit.state, at: commit.now)
      let campaign = try commit.state.campaign(params.campaign)
      let desk = CampaignDesk(state: commit.state, now: commit.now)
      try desk.checkOpen(campaign.code)
      let phase = try desk.phase(params.phase, of: campaign)
      if desk.campaign(campaign).overrides[phase.code] == params.open {
        throw ServiceFault(
          .invalid, .campaign(.stageSame), ["stage": phase.code.rawValue, "stageName": phase.name])
      }
      try commit.set(phase.code, isOpen: params.open, of: campaign.code, reason: params.reason, by: actor)
      return CampaignViewing(desk: CampaignDesk(state: commit.state, now: commit.now)).view(campaign)
    }
  }

  /// `campaign.permitLate`: lets a unit be late with a matter whose phase is over; whoever administers campaigns
  /// there.
  public func permitLate(_ params: CampaignPermitLate.Params, _ caller: Caller) async throws -> Answer {
    try await writeEntry(CampaignPermitLate.self, params, caller) { commit, desk, actor in
      let unit = try commit.state.unit(params.unit)
      let campaign = try commit.state.campaign(params.campaign)
      let body = try commit.post(of: actor, .administerCampaigns, covering: unit)
      try desk.campaigns.checkOpen(campaign.code)
      let matter = try RequestWord.matter(params.matter)
      let until = try commit.state.day(params.until, field: "until", now: commit.now)
      guard until >= commit.today else {
        throw ServiceFault(.invalid, .field(.refused), ["path": "until", "reason": "the day has passed"])
      }
      guard desk.campaigns.isPermitNeeded(matter, in: campaign) else {
        throw ServiceFault(.invalid, .ledger(.permitNotNeeded), ["matter": matter.rawValue])
      }
      let place = LedgerPlace(unit: unit, body: body, campaign: campaign.code)
      return try commit.make(
        place.entry(.permit(matter), due: until, author: actor), texts: [("reason", params.reason)], by: actor)
    }
  }
}

extension CampaignDesk {
  /// A phase of the campaign's scheme, by its code.
  fileprivate func phase(_ code: String, of campaign: StoredCampaign) throws(ServiceFault) -> PhasePlan {
    let scheme = try requireScheme(of: campaign.code)
    if let phase = scheme.phases.first(where: { $0.code.rawValue == code }) { return phase }
    throw ServiceFault(
      .notFound,
      Notice(
        .campaign(.stageUnknown), NoticeArguments().with("stage", code).with("stages", list: scheme.phases.map(\.code)))
    )
  }

  /// Whether a unit can do nothing more in a matter without leave, and can with it.
  fileprivate func isPermitNeeded(_ matter: Matter, in campaign: StoredCampaign) -> Bool {
    guard let scheme = scheme(of: campaign.code) else { return false }
    let gate = gate(of: campaign, scheme)
    return gate.check(matter, isSubjectAct: true) != .open
      && gate.check(matter, isSubjectAct: true, hasPermit: true) == .open
  }
}

extension Commit {
  /// The unit of the grant by which a user may do something at a unit; `forbidden` where none lets him.
  fileprivate func post(
    of user: UserNumber, _ permission: Permission, covering unit: UnitIndex
  ) throws(ServiceFault) -> UnitIndex {
    switch policy.decide(user, .use(permission, at: unit), at: now) {
    case .allowed(let grant, _): return state.access.grant(grant)?.unit ?? unit
    case .denied(let denial): throw ServiceFault(.forbidden, state.notice(denial, at: unit))
    }
  }
}
