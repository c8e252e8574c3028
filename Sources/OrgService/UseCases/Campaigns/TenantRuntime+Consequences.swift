public import OrgAPI
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// `consequence.list`: what the rules advise now, or advised when the campaign was closed, and what was settled (R-99
  /// to R-104), by unit and rule; whoever may
  /// read the body, or the unit where one is asked for.
  public func listConsequences(
    _ params: ConsequenceList.Params, _ caller: Caller
  ) async throws -> ConsequenceList.Result {
    let now = clock.now()
    let page = Page(limit: params.limit, cursor: params.cursor)
    _ = try reader(caller, ConsequenceList.name, in: state)
    let closing = try await time(of: params.campaign)
    return try await reading { tables, state in
      let user = try self.reader(caller, ConsequenceList.name, in: state)
      let campaign = try state.campaign(params.campaign).code
      let campaigns = try CampaignDesk(state, asOf: closing, in: campaign, tables, now: now)
      let (units, hidden) = try self.units(of: params, user, in: state, over: campaigns.state.tree, at: now)
      let desk = ConsequenceDesk(campaigns: campaigns, tables: tables)
      let found = try page.cut(try desk.findings(of: units, in: campaign)) { $0.key }
      return ConsequenceList.Result(
        consequences: found.items.map(campaigns.state.view), hidden: hidden, nextCursor: found.next)
    }
  }

  /// The units that are asked about, in the order of the tree: active ones of the tenant's own; and how many of them may
  /// not be read.
  private func units(
    of params: ConsequenceList.Params, _ user: UserNumber, in state: TenantState, over tree: OrganizationTree,
    at now: Instant
  ) throws(ServiceFault) -> (units: [UnitIndex], hidden: Int?) {
    let only = try params.unit.map { code throws(ServiceFault) in try state.unit(code) }
    if let only, params.body == nil {
      try authorize(user, .use(.read, at: only), in: state, at: now)
      return (only.position < tree.count ? [only] : [], nil)
    }
    let circle = try UnitCircle(body: params.body, of: user, in: state, over: tree, at: now)
    let asked = (only.map { [$0] } ?? Array(tree.indices)).filter { $0.position < tree.count && tree.isAtWork($0) }
    return (asked.filter(circle.contains), circle.hidden(asked))
  }

  /// `consequence.confirm`: settles what is advised for a unit now, by confirming it or, with a reason, dismissing it;
  /// whoever may confirm at a body above.
  public func confirmConsequence(_ params: ConsequenceConfirm.Params, _ caller: Caller) async throws -> Answer {
    try await writeEntry(ConsequenceConfirm.self, params, caller) { commit, desk, actor in
      let unit = try commit.state.unit(params.unit)
      let campaign = try commit.state.campaign(params.campaign).code
      let body = try desk.body(for: .confirm, named: params.body, above: unit, user: actor)
      try desk.campaigns.checkOpen(campaign)
      let rule = try ConsequenceDesk(campaigns: desk.campaigns, tables: commit.tables)
        .advised(params.rule, for: unit, in: campaign)
      guard params.accept || params.reason != nil else {
        throw ServiceFault(.invalid, .ledger(.reasonRequired))
      }
      let place = LedgerPlace(unit: unit, body: body, campaign: campaign)
      return try commit.make(
        place.entry(.consequence(rule.code, isConfirmed: params.accept), author: actor),
        texts: Commit.texts(["reason": params.reason]), by: actor)
    }
  }
}

extension ConsequenceDesk.Finding {
  /// More rules than a scheme may have.
  private static let rulesOfUnit: Int64 = 1_000

  /// Its place among all, from 1.
  fileprivate var key: Int64 { Int64(unit.rawValue) * Self.rulesOfUnit + Int64(place) + 1 }

  fileprivate var state: Wire.ConsequenceState {
    switch settled?.isConfirmed {
    case nil: .advised
    case true?: .confirmed
    case false?: .dismissed
    }
  }
}

extension TenantState {
  fileprivate func view(_ finding: ConsequenceDesk.Finding) -> ConsequenceItem {
    ConsequenceItem(
      unit: tree.code(of: finding.unit).text, unitName: tree.name(of: finding.unit), rule: finding.rule.code.text,
      name: finding.rule.name, target: Wire.ConsequenceTarget(finding.rule.target), advice: finding.rule.advice,
      bars: finding.rule.bars.map { Wire.ConsequenceBar($0) },
      basis: finding.rule.basis.map { ConsequenceBasis(document: $0.document.text, clause: $0.clause) },
      state: finding.state, entry: (finding.settled?.entry.rawValue).map { String($0) })
  }
}
