public import OrgAPI
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// `case.decide`: the deciding body approves, with a grade where the matter sets one, or rejects with a reason.
  public func decideCase(_ params: CaseDecide.Params, _ caller: Caller) async throws -> Answer {
    let grading = CaseGrading(params.grade, points: params.points)
    let act = CaseAct(
      params.case, expectedRevision: params.expectedRevision, body: params.body,
      .command(.decide(params.verdict == .approved ? .approved : .rejected, grading)), remark: params.reason)
    return try await write(caller, CaseDecide.name, requestKey: params.requestKey, params: params) { commit, actor in
      let actor = try self.requireUser(actor, CaseDecide.name)
      let carried = try commit.carry(act, by: actor)
      var view = try CaseViewing(commit, user: actor).view(carried.state)
      view.advisories = carried.advisories.isEmpty ? nil : carried.advisories.map(caller.render)
      return view
    }
  }

  /// `case.recordOutside`: the answer of a body outside the tenant, by its document (decision 27).
  public func recordOutside(_ params: CaseRecordOutside.Params, _ caller: Caller) async throws -> Answer {
    let day = try state.pastDay(params.document.date, field: "document.date", now: clock.now())
    let document = OutsideDocument(
      number: params.document.number, day: day, scanDigest: params.document.scan)
    return try await act(
      caller, CaseRecordOutside.name, requestKey: params.requestKey, params: params,
      CaseAct(
        params.case, expectedRevision: params.expectedRevision, body: params.body,
        .command(
          .recordOutside(
            params.agree ? .agreed : .refused, CaseGrading(params.grade, points: params.points), document)),
        remark: params.reason))
  }
}

extension CaseGrading {
  /// What a request says of a grade; nil where it says nothing.
  init?(_ grade: String?, points: Double?) {
    guard grade != nil || points != nil else { return nil }
    self.init(grade: grade.map(Grade.init(rawValue:)), points: points.map { Points($0) })
  }
}
