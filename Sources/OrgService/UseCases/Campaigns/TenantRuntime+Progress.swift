public import OrgAPI
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// `campaign.progress`: what is owed, done, open and late, and whom it waits for; whoever may read
  /// the body. Without `matter`, every matter that a phase of the scheme names; without `body`, what the root itself
  /// owes is counted too.
  public func countProgress(_ params: CampaignProgress.Params, _ caller: Caller) async throws -> CampaignProgress.Result
  {
    let now = clock.now()
    let matter = try params.matter.map { try RequestWord.matter($0) }
    let start = try params.start
    _ = try reader(caller, CampaignProgress.name, in: state)
    let past = try await time(of: params.campaign, asOf: params.asOf)
    return try await reading { tables, state in
      let user = try self.reader(caller, CampaignProgress.name, in: state)
      let campaign = try state.campaign(params.campaign)
      let circle = try UnitCircle(
        body: params.body, line: params.line, category: params.category, holdsBody: params.body == nil, of: user,
        in: state, over: state.at(past).tree, at: now)
      let desk = try CampaignDesk(state, asOf: past, in: campaign.code, tables, now: now)
      let matters = matter.map { [$0] } ?? desk.scheme(of: campaign.code)?.namedMatters ?? []
      var count = ProgressCount(tree: desk.state.tree, by: params.by)
      var owing: Set<UnitIndex> = []
      for matter in matters {
        let isDue = desk.due(matter, in: campaign.code).map { $0 <= desk.now } ?? false
        let duties = try desk.duties(matter, in: campaign).duties
        owing.formUnion(duties.map(\.unit))
        count.owe(duties.lazy.filter { circle.contains($0.unit) }, of: matter) { unit in
          isDue && !desk.mayBeLate(unit, with: matter, in: campaign.code)
        }
      }
      if let past {
        try tables.forEachCase(of: campaign.code, matters, asOf: past.point) { count.take($0) }
      } else {
        try tables.forEachCase(of: campaign.code, matters) { count.take($0) }
      }
      count.finish()
      var result = desk.page(of: count, after: start, params, in: campaign)
      result.hidden = circle.hidden(owing)
      return result
    }
  }
}

extension CampaignProgress.Params {
  /// The last row of the page before.
  fileprivate var start: ProgressCount.Key? {
    get throws(ServiceFault) {
      guard let cursor else { return nil }
      guard let key = ProgressCount.Key(cursor: cursor) else {
        throw ServiceFault(.invalid, .field(.badCursor), ["path": "cursor"])
      }
      return key
    }
  }
}

extension CampaignDesk {
  /// What the campaign's figures go by.
  init(
    _ state: TenantState, asOf past: PastState?, in campaign: CampaignCode, _ tables: TenantTables, now: Instant
  ) throws {
    var then = state.at(past)
    if let past { then.permits = try LatePermits(of: campaign, asOf: past.point, tables) }
    self.init(state: then, now: past?.point.at ?? now)
  }

  fileprivate func page(
    of count: ProgressCount, after start: ProgressCount.Key?, _ params: CampaignProgress.Params,
    in campaign: StoredCampaign
  ) -> CampaignProgress.Result {
    let limit = Page(limit: params.limit, cursor: nil).limit
    let keys = count.tallies.keys.filter { key in start.map { $0 < key } ?? true }.sorted()
    let rows = keys.prefix(limit).compactMap { key in
      count.tallies[key].map { row(key, $0, by: params.by, in: campaign) }
    }
    return CampaignProgress.Result(
      rows: rows, revision: state.revisionNumber, nextCursor: keys.count > limit ? keys.prefix(limit).last?.cursor : nil
    )
  }

  private func row(
    _ key: ProgressCount.Key, _ tally: ProgressCount.Tally, by grouping: Wire.ProgressGrouping,
    in campaign: StoredCampaign
  ) -> CampaignProgressRow {
    let tree = state.tree
    let waiting = tally.waiting.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { CampaignWaiting(body: tree.code(of: $0.key).text, bodyName: tree.name(of: $0.key), count: $0.value) }
    let listed = Array(waiting.prefix(CampaignProgressRow.waitingLimit))
    return CampaignProgressRow(
      key: key.text, keyName: grouping == .body ? name(key.text) : nil, matter: key.matter.rawValue,
      dueAt: due(key.matter, in: campaign.code).map { state.calendar.text(of: $0) }, owed: tally.owed,
      done: tally.done, open: tally.open, late: tally.late, waiting: listed,
      moreWaiting: waiting.count > listed.count ? waiting.count - listed.count : nil)
  }

  private func name(_ code: String) -> String? {
    UnitCode(code).flatMap { state.tree.index(of: $0) }.map { state.tree.name(of: $0) }
  }
}
