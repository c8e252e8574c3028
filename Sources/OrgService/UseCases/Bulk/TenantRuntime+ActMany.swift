public import OrgAPI
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// `case.reviewMany`: a reviewing body passes many cases on.
  public func reviewCases(_ params: CaseReviewMany.Params, _ caller: Caller) async throws -> Answer {
    try await actOnMany(params, caller, CaseReviewMany.name) { commit, user in
      let command = CaseCommand.answer(.review, .agreed)
      if let filter = params.filter {
        return try commit.acts(filter, command, .review, at: params.body, params.opinion, by: user)
      }
      return BulkSelection(
        acts: (params.items ?? []).map {
          CaseAct(
            $0.case, expectedRevision: $0.expectedRevision, body: params.body, .command(command), remark: $0.opinion)
        })
    } view: { viewing, outcome in
      viewing.acted(outcome)
    }
  }

  /// `case.signMany`: a body signs many cases.
  public func signCases(_ params: CaseSignMany.Params, _ caller: Caller) async throws -> Answer {
    try await actOnMany(params, caller, CaseSignMany.name) { commit, user in
      let command = CaseCommand.answer(.sign, .agreed)
      if let filter = params.filter {
        return try commit.acts(filter, command, .sign, at: params.body, nil, by: user)
      }
      return BulkSelection(
        acts: (params.items ?? []).map {
          CaseAct($0.case, expectedRevision: $0.expectedRevision, body: params.body, .command(command))
        })
    } view: { viewing, outcome in
      viewing.acted(outcome)
    }
  }

  /// `case.fileMany`: a body takes many cases into its files.
  public func fileCases(_ params: CaseFileMany.Params, _ caller: Caller) async throws -> Answer {
    try await actOnMany(params, caller, CaseFileMany.name) { commit, user in
      if let filter = params.filter {
        return try commit.acts(filter, .file, .file, at: params.body, params.number, by: user)
      }
      return BulkSelection(
        acts: (params.items ?? []).map {
          CaseAct($0.case, expectedRevision: $0.expectedRevision, body: params.body, .command(.file), remark: $0.number)
        })
    } view: { viewing, outcome in
      viewing.acted(outcome)
    }
  }

  /// `case.returnMany`: the body that the cases wait for sends them back, each with a reason.
  public func returnCases(_ params: CaseReturnMany.Params, _ caller: Caller) async throws -> Answer {
    try await actOnMany(params, caller, CaseReturnMany.name) { _, _ in
      BulkSelection(
        acts: params.items.map {
          CaseAct(
            $0.case, expectedRevision: $0.expectedRevision, body: params.body, .command(.giveBack()), remark: $0.reason)
        })
    } view: { viewing, outcome in
      viewing.acted(outcome)
    }
  }

  /// `case.submitMany`: pins the routes of many cases and sends each to its first body.
  public func submitCases(_ params: CaseSubmitMany.Params, _ caller: Caller) async throws -> Answer {
    try await actOnMany(params, caller, CaseSubmitMany.name) { _, _ in
      BulkSelection(
        acts: params.items.map { CaseAct($0.case, expectedRevision: $0.expectedRevision, .submit) })
    } view: { viewing, outcome in
      viewing.acted(outcome)
    }
  }
}

extension Commit {
  /// The same act on every case that a filter finds at a body.
  fileprivate func acts(
    _ filter: CaseFilter, _ command: CaseCommand, _ permission: Permission, at body: String?, _ remark: String?,
    by user: UserNumber
  ) throws(ServiceFault) -> BulkSelection {
    let found = try select(filter, for: command.kind, of: permission, at: body, by: user)
    return BulkSelection(
      acts: found.items.map { item in
        CaseAct(String(item.number.rawValue), expectedRevision: nil, body: body, .command(command), remark: remark)
      }, leftOut: found.leftOut)
  }
}
