public import OrgAPI
import OrgDomain

extension TenantRuntime {
  /// `access.check`: whether a user may do something; oneself, or anyone whose grants one administers.
  public func checkAccess(_ params: AccessCheck.Params, _ caller: Caller) async throws -> AccessCheck.Result {
    let answer = try await explain(
      params.user, params.action, params.unit, params.matter, params.asOf, caller, method: AccessCheck.name)
    return AccessCheck.Result(allowed: answer.decision.isAllowed, revision: answer.state.revisionNumber)
  }

  /// `access.explain`: the same with its reason and the user's grants.
  public func explainAccess(_ params: AccessExplain.Params, _ caller: Caller) async throws -> AccessExplain.Result {
    let answer = try await explain(
      params.user, params.action, params.unit, params.matter, params.asOf, caller, method: AccessExplain.name)
    let state = answer.state
    let reason: Notice
    var delegation: Delegation?
    switch answer.decision {
    case .allowed(let number, let through):
      guard let grant = state.access.grant(number) else { throw ServiceFault.internalFault(logger) }
      delegation = through.flatMap { state.access.delegation($0) }
      reason = Notice(
        allowedBy: grant, through: delegation, principal: delegation.flatMap { state.userCode($0.from) },
        in: state.tree)
    case .denied(let denial): reason = state.notice(denial)
    }
    return AccessExplain.Result(
      allowed: answer.decision.isAllowed, reason: caller.render(reason),
      grants: state.access.grants(of: answer.user).map { GrantViewing(state: state).view($0) },
      delegation: delegation.map { DelegationViewing(state: state).view($0) }, revision: state.revisionNumber)
  }

  private struct Explained {
    let state: TenantState
    let user: UserNumber
    let decision: AccessDecision
  }

  private func explain(
    _ code: String?, _ action: String, _ unitCode: String, _ matter: String?, _ asOf: AsOf?,
    _ caller: Caller, method: String
  ) async throws -> Explained {
    let state = state
    let now = clock.now()
    let reader = try reader(caller, method, in: state)
    var subject = reader
    if let code {
      subject = try state.user(code).number
      if subject != reader {
        try authorize(reader, .useEverywhere(.administerUsers), in: state, at: now)
      }
    }
    let asked = try await asked(asOf, of: state, hasGrants: true)
    let (then, at) = (asked.state, asked.at)
    let unit = try then.unit(unitCode)
    let question = try AccessQuestion(
      action: action, matter: matter.map { word throws(ServiceFault) in try RequestWord.matter(word) })
    let day = then.calendar.day(of: at)
    let decision = try question.answer(for: subject, at: unit, in: then.snapshot, on: day, now: at)
    return Explained(state: then, user: subject, decision: decision)
  }
}
