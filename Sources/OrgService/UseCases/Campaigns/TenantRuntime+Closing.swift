public import OrgAPI
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// `campaign.close`: closes up to 1,000 cases whose work is done, and the campaign once none is left. Rejected
  /// and withdrawn cases hold nothing up. Whoever administers campaigns everywhere; `stageClosed` where it is closed.
  public func closeCampaign(_ params: CampaignClose.Params, _ caller: Caller) async throws -> Answer {
    try await write(caller, CampaignClose.name, requestKey: params.requestKey, params: params) { commit, actor in
      let actor = try self.requireUser(actor, CampaignClose.name)
      try self.authorize(actor, .useEverywhere(.administerCampaigns), in: commit.state, at: commit.now)
      let campaign = try commit.state.campaign(params.campaign).code
      try CampaignDesk(state: commit.state, now: commit.now).checkOpen(campaign)
      let closing = try commit.closing(of: campaign)
      let closed = try commit.closeCases(of: campaign, closing, by: actor)
      let left = try commit.tables.caseTotals(of: campaign, on: commit.today)
      let remaining = left.reduce(0) { $0 + $1.count }
      if remaining == 0 { try commit.close(campaign, by: actor) }
      return CampaignClose.Result(
        closed: remaining == 0, casesClosed: closed, remaining: remaining,
        unfinished: closing.unfinished(in: left))
    }
  }
}

extension Commit {
  /// How many cases one transaction closes.
  private static let closingLimit = 1_000

  /// Closes cases in the order of their numbers, as many as one transaction takes.
  ///
  /// - Returns: how many.
  fileprivate mutating func closeCases(
    of campaign: CampaignCode, _ closing: CaseClosing, by actor: UserNumber
  ) throws -> Int {
    var closed = 0
    var last: CaseNumber?
    while closed < Commit.closingLimit {
      let page = try tables.approvedCases(of: campaign, after: last, limit: Page.largestLimit)
      for item in page where closing.mayClose(item) && closed < Commit.closingLimit {
        try close(item, by: actor)
        closed += 1
      }
      last = page.last?.number
      if page.count < Page.largestLimit { break }
    }
    return closed
  }

  private mutating func close(_ item: CaseState, by actor: UserNumber) throws {
    var item = item
    let events: [CaseEvent]
    do {
      events = try CaseMachine.decide(
        .close, on: item, in: CaseMachine.Context(user: actor, body: state.tree.root))
    } catch {
      throw ServiceFault(error.kind, Notice(error, in: state.tree))
    }
    try record(events, of: &item, by: actor)
  }

  /// What may be closed now.
  fileprivate func closing(of campaign: CampaignCode) throws -> CaseClosing {
    let scheme = CampaignDesk(state: state, now: now).scheme(of: campaign)
    var objected: Set<CaseNumber> = []
    try tables.forEachEntry(LedgerFilter(campaign: campaign, kind: .objection, phase: .open)) { row in
      if let item = row.item { objected.insert(item) }
    }
    return CaseClosing(publicised: Set(scheme?.publication.matters ?? []), today: today, objected: objected)
  }
}

extension CaseClosing {
  /// By matter, the cases that cannot be closed yet.
  fileprivate func unfinished(in totals: [CaseTotal]) -> [CampaignUnfinished] {
    totals.filter { !mayClose($0) }
      .reduce(into: [Matter: Int]()) { $0[$1.matter, default: 0] += $1.count }
      .sorted { $0.key < $1.key }.map { CampaignUnfinished(matter: $0.key.rawValue, count: $0.value) }
  }
}
