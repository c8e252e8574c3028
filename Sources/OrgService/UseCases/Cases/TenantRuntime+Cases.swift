public import OrgAPI
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// `case.create`: opens a case of a unit; whoever may prepare for the unit.
  public func createCase(_ params: CaseCreate.Params, _ caller: Caller) async throws -> Answer {
    try await write(caller, CaseCreate.name, requestKey: params.requestKey, params: params) { commit, actor in
      let actor = try self.requireUser(actor, CaseCreate.name)
      let state = try commit.openCase(
        unit: params.unit, matter: try RequestWord.matter(params.matter), campaign: params.campaign, by: actor,
        onBehalfOf: params.onBehalfOf)
      return try CaseViewing(commit, user: actor).view(state)
    }
  }

  /// `case.save`: writes the document of a draft or returned case.
  public func saveCase(_ params: CaseSave.Params, _ caller: Caller) async throws -> Answer {
    try await act(
      caller, CaseSave.name, requestKey: params.requestKey, params: params,
      CaseAct(
        params.case, expectedRevision: params.expectedRevision, .save(params.document), onBehalfOf: params.onBehalfOf))
  }

  /// `case.submit`: pins the route and sends the case to its first body.
  public func submitCase(_ params: CaseSubmit.Params, _ caller: Caller) async throws -> Answer {
    try await act(
      caller, CaseSubmit.name, requestKey: params.requestKey, params: params,
      CaseAct(params.case, expectedRevision: params.expectedRevision, .submit, onBehalfOf: params.onBehalfOf))
  }

  /// `case.withdraw`: takes a case back to the subject.
  public func withdrawCase(_ params: CaseWithdraw.Params, _ caller: Caller) async throws -> Answer {
    try await act(
      caller, CaseWithdraw.name, requestKey: params.requestKey, params: params,
      CaseAct(
        params.case, expectedRevision: params.expectedRevision, .command(.withdraw), remark: params.reason,
        onBehalfOf: params.onBehalfOf))
  }

  /// `case.conduct`: the body that carries out a survey reports it done.
  public func conductCase(_ params: CaseConduct.Params, _ caller: Caller) async throws -> Answer {
    try await act(
      caller, CaseConduct.name, requestKey: params.requestKey, params: params,
      CaseAct(
        params.case, expectedRevision: params.expectedRevision, body: params.body,
        .command(.answer(.conduct, .agreed)), remark: params.opinion))
  }

  /// `case.review`: a reviewing body passes the case on.
  public func reviewCase(_ params: CaseReview.Params, _ caller: Caller) async throws -> Answer {
    try await act(
      caller, CaseReview.name, requestKey: params.requestKey, params: params,
      CaseAct(
        params.case, expectedRevision: params.expectedRevision, body: params.body,
        .command(.answer(.review, .agreed)), remark: params.opinion))
  }

  /// `case.concur`: a concurring body agrees or refuses, the latter with a reason.
  public func concurCase(_ params: CaseConcur.Params, _ caller: Caller) async throws -> Answer {
    try await act(
      caller, CaseConcur.name, requestKey: params.requestKey, params: params,
      CaseAct(
        params.case, expectedRevision: params.expectedRevision, body: params.body,
        .command(.answer(.concur, params.agree ? .agreed : .refused)), remark: params.reason))
  }

  /// `case.sign`: a body signs.
  public func signCase(_ params: CaseSign.Params, _ caller: Caller) async throws -> Answer {
    try await act(
      caller, CaseSign.name, requestKey: params.requestKey, params: params,
      CaseAct(
        params.case, expectedRevision: params.expectedRevision, body: params.body,
        .command(.answer(.sign, params.agree == false ? .refused : .agreed)), remark: params.reason))
  }

  /// `case.return`: the body that the case waits for sends it back, to the subject or an earlier step, with a reason.
  public func returnCase(_ params: CaseReturn.Params, _ caller: Caller) async throws -> Answer {
    try await act(
      caller, CaseReturn.name, requestKey: params.requestKey, params: params,
      CaseAct(
        params.case, expectedRevision: params.expectedRevision, body: params.body,
        .command(.giveBack(ReturnOrder(step: params.to.map { $0 - 1 }, isStraight: params.wayBack == .straight))),
        remark: params.reason))
  }

  /// `case.guide`: a guiding body records its advice; it never blocks.
  public func guideCase(_ params: CaseGuide.Params, _ caller: Caller) async throws -> Answer {
    try await act(
      caller, CaseGuide.name, requestKey: params.requestKey, params: params,
      CaseAct(
        params.case, expectedRevision: params.expectedRevision, body: params.body, .command(.guide),
        remark: params.opinion))
  }

  /// `case.file`: a body takes the decided case into its files.
  public func fileCase(_ params: CaseFile.Params, _ caller: Caller) async throws -> Answer {
    try await act(
      caller, CaseFile.name, requestKey: params.requestKey, params: params,
      CaseAct(
        params.case, expectedRevision: params.expectedRevision, body: params.body, .command(.file),
        remark: params.number))
  }

  func act(
    _ caller: Caller, _ method: String, requestKey: String?, params: some Encodable & Sendable, _ act: CaseAct
  ) async throws -> Answer {
    try await write(caller, method, requestKey: requestKey, params: params) { commit, actor in
      let actor = try self.requireUser(actor, method)
      let state = try commit.carryOut(act, by: actor)
      return try CaseViewing(commit, user: actor).view(state)
    }
  }

  /// Operators do not act inside a tenant.
  func requireUser(_ actor: UserNumber?, _ method: String) throws(ServiceFault) -> UserNumber {
    guard let actor else { throw ServiceFault(.forbidden, .session(.notForOperators), ["method": method]) }
    return actor
  }
}
