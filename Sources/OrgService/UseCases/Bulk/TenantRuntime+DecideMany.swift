public import OrgAPI
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// `case.decideMany`: decides the cases named, or those that a filter finds waiting at a body. In mode `atomic` all or
  /// none, with quotas over the whole batch and all that was decided before; in mode `each` one after another (decision
  /// 17).
  public func decideCases(_ params: CaseDecideMany.Params, _ caller: Caller) async throws -> Answer {
    try await actOnMany(params, caller, CaseDecideMany.name) { commit, user in
      if let filter = params.filter { return try commit.decisions(filter, params, by: user) }
      return BulkSelection(acts: (params.items ?? []).map { CaseAct($0, at: params.body) })
    } view: { viewing, outcome in
      viewing.decided(outcome)
    }
  }
}

extension Commit {
  /// The decisions of what a filter finds: with the grade given, else as proposed where the matter sets one.
  fileprivate func decisions(
    _ filter: CaseFilter, _ params: CaseDecideMany.Params, by user: UserNumber
  ) throws(ServiceFault) -> BulkSelection {
    let found = try select(filter, for: .decide, of: .decide, at: params.body, by: user)
    let campaigns = CampaignDesk(state: state, now: now)
    let verdict = params.verdict ?? .approved
    return BulkSelection(
      acts: found.items.map { item in
        let setsGrade = verdict == .approved && campaigns.scheme(of: item.campaign)?.sets(gradeBy: item.matter) == true
        return CaseAct(
          CaseDecision(
            case: String(item.number.rawValue), expectedRevision: nil, verdict: verdict,
            grade: params.grade ?? (setsGrade ? item.proposedGrade : nil), reason: params.reason), at: params.body)
      }, leftOut: found.leftOut)
  }
}

extension CaseAct {
  fileprivate init(_ decision: CaseDecision, at body: String?) {
    self.init(
      decision.case, expectedRevision: decision.expectedRevision, body: body,
      .command(
        .decide(
          decision.verdict == .approved ? .approved : .rejected, CaseGrading(decision.grade, points: decision.points))),
      remark: decision.reason)
  }
}
