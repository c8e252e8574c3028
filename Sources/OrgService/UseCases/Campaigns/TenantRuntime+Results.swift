public import OrgAPI
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// `campaign.results`: grades, rates and honours of the units that a grading matter routes, now, as they
  /// were when the campaign was closed, or as they were at a snapshot (R-74 to; decisions 15 to 17); whoever may read the body.
  public func figureResults(_ params: CampaignResults.Params, _ caller: Caller) async throws -> CampaignResults.Result {
    let now = clock.now()
    _ = try reader(caller, CampaignResults.name, in: state)
    let past = try await pastResults(params, now: now)
    return try await reading { tables, state in
      let user = try self.reader(caller, CampaignResults.name, in: state)
      let campaign = try state.campaign(params.campaign)
      let desk = CampaignDesk(state: state, now: now)
      let scheme = try desk.requireScheme(of: campaign.code)
      var then = state.at(past)
      if params.at != nil, then.snapshot.book == nil { then.snapshot.book = state.snapshot.book }
      let circle = try UnitCircle(
        body: params.body, line: params.line, category: params.category, of: user, in: state, over: then.tree, at: now)
      let before = desk.yearBefore(campaign)
      let standings =
        try past.map { past in
          try Standings(asOf: past.point, of: [campaign.year, before], in: state.campaigns, tables)
        } ?? state.standings
      let graded = try CampaignDesk(state: then, now: now).gradedUnits(
        in: campaign, scheme, at: past?.point.at ?? now)
      let years = graded.filter(circle.contains)
        .map { UnitYear(unit: $0, year: campaign.year, previous: before, standings: standings, scheme: scheme) }
      return ResultsViewing(figures: RateFigures(scheme: scheme, tree: then.tree, years: years))
        .view(of: campaign.code, hidden: circle.hidden(graded), revision: then.revisionNumber)
    }
  }

  /// By which tree and time the figures go: those of a snapshot, of an earlier time, or of the campaign's closing.
  private func pastResults(_ params: CampaignResults.Params, now: Instant) async throws -> PastState? {
    guard params.at != nil else { return try await time(of: params.campaign, asOf: params.asOf) }
    if params.asOf != nil { throw ServiceFault(.invalid, .field(.excludes), ["path": "at", "other": "asOf"]) }
    return try await past { tables, state in
      let campaign = try state.campaign(params.campaign)
      let desk = CampaignDesk(state: state, now: now)
      let scheme = try desk.requireScheme(of: campaign.code)
      return try PastPoint(before: desk.snapshot(params.at, of: campaign, scheme) ?? now, tables)
    }
  }
}

extension CampaignDesk {
  /// The moment of a snapshot; nil where none is asked for. Throws `notFound`, and `invalid` while it lies ahead.
  fileprivate func snapshot(
    _ code: String?, of campaign: StoredCampaign, _ scheme: Scheme
  ) throws(ServiceFault) -> Instant? {
    guard let code else { return nil }
    guard let plan = scheme.snapshots.first(where: { $0.code.rawValue == code }) else {
      throw ServiceFault(
        .notFound,
        Notice(
          .campaign(.snapshotUnknown),
          NoticeArguments().with("snapshot", code).with("snapshots", list: scheme.snapshots.map(\.code))))
    }
    let moment = calendar(of: campaign.year).instant(of: plan.at)
    guard moment <= now else {
      throw ServiceFault(
        .invalid, .campaign(.snapshotAhead), ["snapshot": code, "at": state.calendar.text(of: moment)])
    }
    return moment
  }
}
