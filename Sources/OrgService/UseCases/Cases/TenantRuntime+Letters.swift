public import OrgAPI
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// `letter.issue`: makes, writes and submits a unit's responsibility letter in one.
  public func issueLetter(_ params: LetterIssue.Params, _ caller: Caller) async throws -> Answer {
    try await write(caller, LetterIssue.name, requestKey: params.requestKey, params: params) { commit, actor in
      let actor = try self.requireUser(actor, LetterIssue.name)
      let opened = try commit.openCase(
        unit: params.unit, matter: .letter, campaign: params.campaign, by: actor)
      let id = String(opened.number.rawValue)
      let document = CaseDocument(
        targetGrade: params.targetGrade, targets: params.goals, measures: [], problems: params.problems,
        superiorDuties: params.superiorDuties, subordinateDuties: params.subordinateDuties)
      _ = try commit.carryOut(CaseAct(id, expectedRevision: nil, .save(document)), by: actor)
      let submitted = try commit.carryOut(CaseAct(id, expectedRevision: nil, .submit), by: actor)
      return try CaseViewing(commit, user: actor).view(submitted)
    }
  }

  /// `letter.sign`: a body signs a responsibility letter; the same as `case.sign` of one.
  public func signLetter(_ params: LetterSign.Params, _ caller: Caller) async throws -> Answer {
    try await write(caller, LetterSign.name, requestKey: params.requestKey, params: params) { commit, actor in
      let actor = try self.requireUser(actor, LetterSign.name)
      guard try commit.findCase(params.case).matter == .letter else {
        throw ServiceFault(.notFound, .notFound(.case), ["case": params.case])
      }
      let state = try commit.carryOut(
        CaseAct(
          params.case, expectedRevision: params.expectedRevision, body: params.body,
          .command(.answer(.sign, .agreed))), by: actor)
      return try CaseViewing(commit, user: actor).view(state)
    }
  }
}
