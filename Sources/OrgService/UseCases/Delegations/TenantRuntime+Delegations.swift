public import OrgAPI
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// `delegation.create`: lets a colleague act at a unit for somebody who is away: he himself, or whoever may assign what
  /// he holds there.
  public func createDelegation(_ params: DelegationCreate.Params, _ caller: Caller) async throws -> Answer {
    try await write(caller, DelegationCreate.name, requestKey: params.requestKey, params: params) { commit, actor in
      let actor = try self.requireUser(actor, DelegationCreate.name)
      let principal = try params.from.map { code throws(ServiceFault) in try commit.state.user(code).number } ?? actor
      let delegate = try commit.state.user(params.to).number
      let unit = try commit.state.unit(params.unit)
      try self.authorize(
        actor, .delegate(from: principal, to: delegate, at: unit), in: commit.state, at: commit.now)
      let delegation = Delegation(
        number: DelegationNumber(rawValue: commit.state.nextDelegation), unit: unit, from: principal, to: delegate,
        start: try commit.state.start(of: params.start, field: "start", now: commit.now),
        end: try commit.state.start(of: params.end, field: "end", now: commit.now))
      try commit.checkPeriod(of: delegation)
      try commit.make(delegation, reason: params.reason, by: actor)
      return DelegationCreate.Result(
        delegation: String(delegation.number.rawValue), revision: commit.state.revisionNumber)
    }
  }

  /// `delegation.end`: ends a delegation now, or on a day before its end; the one who was away, or whoever may assign
  /// what he holds there.
  public func endDelegation(_ params: DelegationEnd.Params, _ caller: Caller) async throws -> Answer {
    try await write(caller, DelegationEnd.name, requestKey: params.requestKey, params: params) { commit, actor in
      let actor = try self.requireUser(actor, DelegationEnd.name)
      var delegation = try commit.state.delegation(params.delegation)
      try self.authorize(actor, .endDelegation(delegation), in: commit.state, at: commit.now)
      let end =
        try params.end.map { day throws(ServiceFault) in
          try commit.state.start(of: day, field: "end", now: commit.now)
        } ?? commit.now
      try commit.checkEnd(end, of: delegation)
      delegation.end = end
      try commit.bringForward(delegation, by: actor)
      return DelegationEnd.Result(delegation: params.delegation, revision: commit.state.revisionNumber)
    }
  }

  /// `delegation.list`: delegations by number, at a unit or of a user: one's own, and those at units whose users one
  /// administers.
  public func listDelegations(
    _ params: DelegationList.Params, _ caller: Caller
  ) async throws -> DelegationList.Result {
    let state = state
    let reader = try reader(caller, DelegationList.name, in: state)
    let now = clock.now()
    let user = try params.user.map { code throws(ServiceFault) in try state.user(code).number }
    let then = try await asked(params.asOf, of: state, hasGrants: true).state
    let unit = try params.unit.map { code throws(ServiceFault) in try then.unit(code) }
    let policy = AccessPolicy(state.snapshot)
    let visible = then.access.allDelegations.filter { delegation in
      (user == nil || delegation.from == user || delegation.to == user) && (unit == nil || delegation.unit == unit)
        && (delegation.from == reader || delegation.to == reader
          || policy.decide(reader, .use(.administerUsers, at: delegation.unit), at: now).isAllowed)
    }
    let page = try Page(limit: params.limit, cursor: params.cursor).cut(visible) { $0.number.rawValue }
    let reasons = try await database.read { [numbers = page.items.map(\.number)] in
      try TenantTables(connection: $0).delegationReasons(numbers)
    }
    let viewing = DelegationViewing(state: then)
    return DelegationList.Result(
      delegations: page.items.map { viewing.view($0, reason: reasons[$0.number]) }, revision: then.revisionNumber,
      nextCursor: page.next)
  }
}

extension TenantState {
  /// The first instant of a day.
  fileprivate func start(of text: String, field: String, now: Instant) throws(ServiceFault) -> Instant {
    calendar.start(of: try day(text, field: field, now: now))
  }
}
