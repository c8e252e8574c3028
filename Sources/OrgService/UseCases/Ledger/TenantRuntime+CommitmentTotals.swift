public import OrgAPI
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// `commitment.totals`: what a body's units undertook and did; whoever may read the body. Units that he may not read
  /// are not counted, nor is what was taken back.
  public func totalCommitments(
    _ params: CommitmentTotals.Params, _ caller: Caller
  ) async throws -> CommitmentTotals.Result {
    let now = clock.now()
    _ = try reader(caller, CommitmentTotals.name, in: state)
    let closing = try await time(of: params.campaign)
    return try await reading { tables, state in
      let user = try self.reader(caller, CommitmentTotals.name, in: state)
      let campaign = try state.campaign(params.campaign).code
      let body = try params.body.map { try state.unit($0) } ?? state.tree.root
      try self.authorize(user, .use(.read, at: body), in: state, at: now)
      let policy = AccessPolicy(state.snapshot)
      let tree = state.at(closing).tree
      guard body.position < tree.count else {
        throw ServiceFault(.notFound, .notFound(.unit), ["unit": params.body ?? ""])
      }
      let units = Set(
        tree.subtree(of: body).filter { policy.decide(user, .use(.read, at: $0), at: now).isAllowed })
      var sums = CommitmentSums(units: units)
      try sums.take(try tables.totals(of: .commitment, in: campaign))
      for kind in [EntryKind.satisfaction, .measure] {
        try tables.forEachEntry(LedgerFilter(campaign: campaign, kind: kind)) { try sums.take($0) }
      }
      return sums.result
    }
  }
}

/// What is added up over some units.
private struct CommitmentSums {
  let units: Set<UnitIndex>
  private var commitments = Fraction(0, of: 0)
  private var satisfaction = Fraction(0, of: 0)
  /// Struck off, of all.
  private var measures: [MeasurePlan.Aim: Fraction] = [:]

  init(units: Set<UnitIndex>) { self.units = units }

  mutating func take(_ totals: [LedgerTotal]) throws {
    for total in totals where units.contains(total.unit) && total.phase != .dismissed {
      commitments = commitments + Fraction(total.fulfilled, of: total.quantity)
    }
  }

  mutating func take(_ row: StoredEntry) throws {
    guard units.contains(row.unit), row.phase != .dismissed else { return }
    switch try row.value().content {
    case .satisfaction(_, let satisfied, let asked): satisfaction = satisfaction + Fraction(satisfied, of: asked)
    case .measure(let plan):
      measures[plan.aim, default: Fraction(0, of: 0)] =
        measures[plan.aim, default: Fraction(0, of: 0)] + Fraction(row.phase == .closed ? 1 : 0, of: 1)
    case .ballot, .survey, .scores, .paper, .problem, .help, .order, .inspection, .finding, .commitment, .comment,
      .record, .honour, .nomination, .task, .permit, .objection, .consequence:
      return
    }
  }

  var result: CommitmentTotals.Result {
    CommitmentTotals.Result(
      made: commitments.base, fulfilled: commitments.part, percent: commitments.percentage?.number,
      satisfied: satisfaction.part, asked: satisfaction.base, satisfaction: satisfaction.percentage?.number,
      conversionMeasures: measures[.conversion]?.base ?? 0, upgradeMeasures: measures[.upgrade]?.base ?? 0,
      conversionClosed: measures[.conversion]?.part ?? 0, upgradeClosed: measures[.upgrade]?.part ?? 0)
  }
}

extension Fraction {
  /// Both counted together.
  fileprivate static func + (left: Fraction, right: Fraction) -> Fraction {
    Fraction(left.part + right.part, of: left.base + right.base)
  }
}
