public import OrgAPI
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// `case.takeBack`: a body takes its own answer back, before anybody acted on it (拿回).
  public func takeBackAnswer(_ params: CaseTakeBack.Params, _ caller: Caller) async throws -> Answer {
    try await act(caller, CaseTakeBack.name, params, body: params.body, remark: params.reason) { _ in .takeBack }
  }

  /// `case.transfer`: a body's answer goes to somebody else of it for good (转办).
  public func transferCase(_ params: CaseTransfer.Params, _ caller: Caller) async throws -> Answer {
    try await act(caller, CaseTransfer.name, params, body: params.body, remark: params.reason) { state throws in
      .transfer(to: try state.user(params.to).number)
    }
  }

  /// `case.delegate`: somebody of the body is to look at it, and it comes back with his opinion (委派).
  public func delegateCase(_ params: CaseDelegate.Params, _ caller: Caller) async throws -> Answer {
    try await act(caller, CaseDelegate.name, params, body: params.body, remark: params.reason) { state throws in
      .delegate(to: try state.user(params.to).number)
    }
  }

  /// `case.handBack`: the delegate gives it back to who sent it.
  public func handBackCase(_ params: CaseHandBack.Params, _ caller: Caller) async throws -> Answer {
    try await act(caller, CaseHandBack.name, params, body: params.body, remark: params.opinion) { _ in .handBack }
  }

  /// `case.addSigner`: a body asks another unit to sign before it answers (加签).
  public func addSigner(_ params: CaseAddSigner.Params, _ caller: Caller) async throws -> Answer {
    try await act(caller, CaseAddSigner.name, params, body: params.body, remark: params.reason) { state throws in
      .addSigner(try state.unit(params.signer))
    }
  }

  /// `case.removeSigner`: the body that asked asks no more (减签).
  public func removeSigner(_ params: CaseRemoveSigner.Params, _ caller: Caller) async throws -> Answer {
    try await act(caller, CaseRemoveSigner.name, params, body: params.body, remark: params.reason) { state throws in
      .removeSigner(try state.unit(params.signer))
    }
  }

  /// `case.proceed`: the lead goes on without concurring bodies whose time is over (decision 6).
  public func proceedWithCase(_ params: CaseProceed.Params, _ caller: Caller) async throws -> Answer {
    try await act(caller, CaseProceed.name, params, body: params.body, remark: params.reason) { _ in .proceed }
  }

  /// Carries out a command whose words are looked up when its turn has come.
  private func act(
    _ caller: Caller, _ method: String, _ params: some CaseWriteParams, body: String?, remark: String?,
    _ command: @escaping @Sendable (TenantState) throws -> CaseCommand
  ) async throws -> Answer {
    try await write(caller, method, requestKey: params.requestKey, params: params) { commit, actor in
      let actor = try self.requireUser(actor, method)
      let state = try commit.carryOut(
        CaseAct(
          params.case, expectedRevision: params.expectedRevision, body: body,
          .command(try command(commit.state)), remark: remark), by: actor)
      return try CaseViewing(commit, user: actor).view(state)
    }
  }
}
