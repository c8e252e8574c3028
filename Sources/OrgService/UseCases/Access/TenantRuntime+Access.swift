public import OrgAPI
import OrgDomain

extension TenantRuntime {
  /// `access.check`: whether a user may do something; oneself, or anyone whose grants one administers.
  public func checkAccess(_ params: AccessCheck.Params, _ caller: Caller) async throws -> AccessCheck.Result {
    let question = Question(params)
    let (subject, state) = try self.subject(of: question, caller)
    let answer = try decision(question, subject, try await asked(params.asOf, of: state, hasGrants: true))
    return AccessCheck.Result(allowed: answer.decision.isAllowed, revision: answer.state.revisionNumber)
  }

  /// The same of the present, from memory; nil where the past is asked about.
  public func checkAccessAtOnce(_ params: AccessCheck.Params, _ caller: Caller) throws -> AccessCheck.Result? {
    guard params.asOf == nil else { return nil }
    let question = Question(params)
    let (subject, state) = try self.subject(of: question, caller)
    let answer = try decision(question, subject, AskedState(state: state, at: clock.now()))
    return AccessCheck.Result(allowed: answer.decision.isAllowed, revision: answer.state.revisionNumber)
  }

  /// `access.explain`: the same with its reason and the user's grants.
  public func explainAccess(_ params: AccessExplain.Params, _ caller: Caller) async throws -> AccessExplain.Result {
    let question = Question(params)
    let (subject, present) = try self.subject(of: question, caller)
    let answer = try decision(question, subject, try await asked(params.asOf, of: present, hasGrants: true))
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

  /// What both methods ask.
  private struct Question {
    let method: String
    let user: String?
    let action: String
    let unit: String
    let matter: String?

    init(_ params: AccessCheck.Params) {
      method = AccessCheck.name
      (user, action, unit, matter) = (params.user, params.action, params.unit, params.matter)
    }

    init(_ params: AccessExplain.Params) {
      method = AccessExplain.name
      (user, action, unit, matter) = (params.user, params.action, params.unit, params.matter)
    }
  }

  /// The user that is asked about, and the present state, by which the asking is allowed.
  private func subject(
    of question: Question, _ caller: Caller
  ) throws(ServiceFault) -> (user: UserNumber, state: TenantState) {
    let state = state
    let reader = try reader(caller, question.method, in: state)
    guard let code = question.user else { return (reader, state) }
    let subject = try state.user(code).number
    if subject != reader {
      try authorize(reader, .useEverywhere(.administerUsers), in: state, at: clock.now())
    }
    return (subject, state)
  }

  private func decision(_ question: Question, _ user: UserNumber, _ asked: AskedState) throws -> Explained {
    let (then, at) = (asked.state, asked.at)
    let unit = try then.unit(question.unit)
    let access = try AccessQuestion(
      action: question.action,
      matter: question.matter.map { word throws(ServiceFault) in try RequestWord.matter(word) })
    let day = then.calendar.day(of: at)
    let decision = try access.answer(for: user, at: unit, in: then.snapshot, on: day, now: at)
    return Explained(state: then, user: user, decision: decision)
  }
}
