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

  /// `case.decideMany`: a batch of decisions, all or none of them; quotas are counted over the whole batch and all that
  /// was decided before (decision 17).
  public func decideCases(_ params: CaseDecideMany.Params, _ caller: Caller) async throws -> Answer {
    try await write(caller, CaseDecideMany.name, requestKey: params.requestKey, params: params) { commit, actor in
      let actor = try self.requireUser(actor, CaseDecideMany.name)
      let quotas = try commit.quotas(of: params)
      var decided: [CaseDecided] = []
      var advisories: [Notice] = []
      for item in params.items {
        let verdict: CasePhase.Verdict = item.verdict == .approved ? .approved : .rejected
        let act = CaseAct(
          item.case, expectedRevision: item.expectedRevision, body: params.body,
          .command(.decide(verdict, CaseGrading(item.grade, points: item.points))), remark: item.reason)
        let carried = try commit.naming(item.case) { commit throws in
          let judged = try commit.judge(act, by: actor, quotas: quotas[item.case])
          return (state: try commit.record(judged, by: actor), advisories: judged.breaches.map { Notice($0) })
        }
        decided.append(
          CaseDecided(
            case: item.case, unit: commit.state.tree.code(of: carried.state.unit).text, verdict: item.verdict,
            grade: carried.state.standingGrading?.grade?.rawValue, revision: Int(carried.state.revision)))
        advisories += carried.advisories.filter { !advisories.contains($0) }
      }
      return CaseDecideMany.Result(cases: decided, advisories: advisories.map(caller.render))
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

extension Commit {
  /// The quotas that each case of a batch is judged by: those of its campaign, matter and deciding body, over all of the
  /// batch.
  fileprivate func quotas(of params: CaseDecideMany.Params) throws -> [String: QuotaCount] {
    let campaigns = CampaignDesk(state: state, now: now)
    let judgement = CaseJudgement(campaigns: campaigns, tables: tables)
    var circles: [Circle: [(id: String, item: CaseState, grade: UnitGrade)]] = [:]
    var seen: Set<String> = []
    for decision in params.items {
      guard seen.insert(decision.case).inserted else {
        throw ServiceFault(.invalid, .grading(.duplicate), ["case": decision.case])
      }
      let item = try findCase(decision.case)
      guard decision.verdict == .approved, let body = item.gradingBody else { continue }
      let grade = UnitGrade(unit: item.unit, grade: decision.grade.map(Grade.init(rawValue:)))
      circles[
        Circle(campaign: item.campaign, matter: item.matter, body: body, book: item.bookVersion), default: []
      ]
      .append((decision.case, item, grade))
    }
    var counts: [String: QuotaCount] = [:]
    for (circle, decisions) in circles {
      guard let scheme = campaigns.scheme(of: circle.campaign), let first = decisions.first else { continue }
      let count = try judgement.quotaCount(of: decisions.map(\.grade), first.item, scheme)
      for decision in decisions { counts[decision.id] = count }
    }
    return counts
  }

  /// What is counted together.
  private struct Circle: Hashable {
    let campaign: CampaignCode
    let matter: Matter
    let body: UnitIndex
    let book: Int
  }

  /// Carries out one part of a batch; a refusal says of which case it is.
  fileprivate mutating func naming<Result>(
    _ id: String, _ body: (inout Commit) throws -> Result
  ) throws -> Result {
    do {
      return try body(&self)
    } catch let fault as ServiceFault {
      guard let number = Int64(id).map(CaseNumber.init(rawValue:)), let unit = state.openCases.state(number)?.unit
      else { throw fault }
      let item = Notice(
        code: .grading(.item),
        arguments: ["case": id, "unit": state.tree.code(of: unit).text, "unitName": state.tree.name(of: unit)])
      var named = fault
      named.explanation = [item] + (fault.explanation.isEmpty ? [fault.notice] : fault.explanation)
      throw named
    }
  }
}
