public import OrgAPI
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// `grant.create`: gives a user a role, or the right to assign roles, at a unit; whoever may assign it there.
  public func createGrant(_ params: GrantCreate.Params, _ caller: Caller) async throws -> Answer {
    try await write(caller, GrantCreate.name, requestKey: params.requestKey, params: params) { commit, actor in
      let actor = try self.requireUser(actor, GrantCreate.name)
      let receiver = try commit.state.user(params.user)
      let unit = try commit.state.unit(params.unit)
      let scope = params.scope.map { Scope($0) } ?? .unit
      let role = params.role.map(RoleName.init(rawValue:))
      let assign = AssignableRoles(texts: params.assign ?? [])
      if role == nil, assign == .none { throw ServiceFault(.invalid, .field(.emptyGrant)) }
      try self.checkRoles(assign, in: commit.state)
      let request = AccessRequest.assign(role: role, passing: assign, at: unit, scope, to: receiver.number)
      try self.authorize(actor, request, in: commit.state, at: commit.now)
      let grant = try commit.give(
        to: receiver.number, role, at: unit, scope, from: try self.start(params.from, "from", commit.state),
        until: try self.start(params.until, "until", commit.state), assign, by: actor)
      return GrantCreate.Result(grant: String(grant.number.rawValue), revision: commit.state.revisionNumber)
    }
  }

  /// `grant.revoke`: takes a grant away at once; whoever may assign it.
  public func revokeGrant(_ params: GrantRevoke.Params, _ caller: Caller) async throws -> Answer {
    try await write(caller, GrantRevoke.name, requestKey: params.requestKey, params: params) { commit, actor in
      let actor = try self.requireUser(actor, GrantRevoke.name)
      let grant = try commit.state.grant(params.grant)
      try self.authorize(actor, .revoke(grant), in: commit.state, at: commit.now)
      let revision = commit.beginRevision()
      try commit.append(.grantsRevoked([grant.number.rawValue]), by: actor, unit: grant.unit)
      try commit.tables.revoke(grant.number, from: revision)
      commit.state.snapshot.access.revoke(grant.number)
      guard commit.hasAdministrator else { throw ServiceFault(.conflict, .setup(.noAdministrator)) }
      return GrantRevoke.Result(grant: params.grant, revision: commit.state.revisionNumber)
    }
  }

  /// `grant.list`: grants by number, of a user or at a unit: one's own, and those at units whose users one administers.
  public func listGrants(_ params: GrantList.Params, _ caller: Caller) async throws -> GrantList.Result {
    let state = state
    let reader = try reader(caller, GrantList.name, in: state)
    let now = clock.now()
    let user = try params.user.map { code throws(ServiceFault) in try state.user(code).number }
    let then = try await asked(params.asOf, of: state, hasGrants: true).state
    let unit = try params.unit.map { code throws(ServiceFault) in try then.unit(code) }
    let policy = AccessPolicy(state.snapshot)
    let visible = then.access.allGrants.filter { grant in
      (user == nil || grant.user == user) && (unit == nil || grant.unit == unit)
        && (grant.user == reader
          || policy.decide(reader, .use(.administerUsers, at: grant.unit), at: now).isAllowed)
    }
    let page = try Page(limit: params.limit, cursor: params.cursor).cut(visible) { $0.number.rawValue }
    return GrantList.Result(
      grants: page.items.map { GrantViewing(state: then).view($0) }, revision: then.revisionNumber,
      nextCursor: page.next)
  }

  private func start(_ text: String?, _ field: String, _ state: TenantState) throws(ServiceFault) -> Instant? {
    guard let text else { return nil }
    guard let day = Day(text) else { throw ServiceFault(.invalid, .field(.badDate), ["path": field, "value": text]) }
    return state.calendar.start(of: day)
  }

  private func checkRoles(_ assign: AssignableRoles, in state: TenantState) throws(ServiceFault) {
    guard case .roles(let roles) = assign else { return }
    for role in roles.sorted() where state.access.roles[role] == nil {
      throw ServiceFault(.notFound, .notFound(.role), ["role": role.rawValue])
    }
  }
}

extension Commit {
  /// Writes one new grant as a revision of its own.
  mutating func give(
    to user: UserNumber, _ role: RoleName?, at unit: UnitIndex, _ scope: Scope, from: Instant?, until: Instant?,
    _ assign: AssignableRoles, by actor: UserNumber?
  ) throws -> Grant {
    if let from, let until, until <= from {
      throw ServiceFault(
        .invalid, .field(.emptyPeriod),
        ["from": state.calendar.text(of: from), "until": state.calendar.text(of: until)])
    }
    let grant = Grant(
      number: GrantNumber(rawValue: state.nextGrant), user: user, role: role, unit: unit, scope: scope, from: from,
      until: until, assign: assign)
    if let same = state.access.grants(of: user).first(where: { $0.isSame(as: grant) }) {
      throw ServiceFault(
        .conflict, .conflict(.grantExists),
        [
          "grant": String(same.number.rawValue), "user": state.userCode(user) ?? "",
          "unit": state.tree.code(of: unit).text, "unitName": state.tree.name(of: unit),
        ])
    }
    let revision = beginRevision()
    try append(.grantsGiven([StoredGrant(grant)]), by: actor, unit: unit)
    state.nextGrant += 1
    try tables.insert(grant, from: revision)
    state.snapshot.access.add(grant)
    return grant
  }
}

extension Grant {
  /// Whether both say the same, whatever their numbers.
  func isSame(as other: Grant) -> Bool {
    user == other.user && role == other.role && unit == other.unit && scope == other.scope && from == other.from
      && until == other.until && assign == other.assign
  }
}

/// Shows grants as the wire has them.
struct GrantViewing {
  let state: TenantState

  func view(_ grant: Grant) -> GrantView {
    GrantView(
      grant: String(grant.number.rawValue), user: state.userCode(grant.user) ?? "", role: grant.role?.rawValue,
      unit: state.tree.code(of: grant.unit).text, unitName: state.tree.name(of: grant.unit),
      scope: Wire.GrantScope(grant.scope), from: grant.from.map { state.calendar.day(of: $0).description },
      until: grant.until.map { state.calendar.day(of: $0).description }, assign: grant.assign.texts)
  }
}
