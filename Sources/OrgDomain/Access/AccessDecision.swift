/// Something a user may or may not do.
public enum AccessRequest: Equatable, Sendable {
  /// A permission at a unit: within scope, or at the very unit, as the permission demands.
  case use(Permission, at: UnitIndex)
  /// A permission over the whole tenant: at the root, with its subtree.
  case useEverywhere(Permission)
  /// To give someone a role, or the right to assign roles, at a unit with a scope.
  case assign(role: RoleName?, passing: AssignableRoles, at: UnitIndex, Scope, to: UserNumber)
  /// To take a grant away.
  case revoke(Grant)
  /// To read a case: of one's own scope, or in which one's body has, had or will have a step, or copied to one's unit.
  case readCase(subject: UnitIndex, bodies: Set<UnitIndex>, copies: Set<UnitIndex> = [])
  /// To attach a document to a unit, or to its case in which these bodies have a place.
  case attach(to: UnitIndex, bodies: Set<UnitIndex>)
  /// To enter a unit's documents as a clerk of a body above it.
  case enterOnBehalf(of: UnitIndex, at: UnitIndex)
  /// To let one user act for another, who is away, at a unit.
  case delegate(from: UserNumber, to: UserNumber, at: UnitIndex)
  /// To end that before its time.
  case endDelegation(Delegation)
}

/// The answer of the one decision function. Default: denied.
public enum AccessDecision: Equatable, Sendable {
  /// The grant that allows it: the user's own, or through a delegation that of the colleague for whom he acts.
  case allowed(by: GrantNumber, through: DelegationNumber? = nil)
  case denied(AccessDenial)

  public var isAllowed: Bool {
    if case .allowed = self { true } else { false }
  }
}

/// Why something is denied; the nearest miss, so that it can be put right.
public enum AccessDenial: Error, Equatable, Sendable {
  case unknownUser
  case inactiveUser
  /// No grant of the user has the permission anywhere.
  case noRole(Permission)
  /// A grant has it, but not for this unit.
  case elsewhere(Permission, held: [UnitIndex])
  case notYet(Permission, from: Instant)
  case ended(Permission, until: Instant)
  /// The unit is a body outside the tenant.
  case outsideBody(UnitIndex)
  case assignsToSelf
  case assignsUnknownRole(RoleName)
  case assignsBeyondRight(RoleName)
  case assignsBeyondScope
  case passesOnTooMuch
  /// The first does not stand above the second by affiliation.
  case notAbove(UnitIndex, UnitIndex)
  case delegatesToSelf
  /// The one who is away may do nothing at the unit that somebody could do for him.
  case delegatesNothing(UserNumber, UnitIndex)
  /// Only who holds a grant at the very unit acts for a colleague there.
  case delegatesElsewhere(UserNumber, UnitIndex)
}

/// The one decision function (DESIGN 6).
public struct AccessPolicy: Sendable {
  public let snapshot: TenantSnapshot

  public init(_ snapshot: TenantSnapshot) { self.snapshot = snapshot }

  /// Whether a user may do something now, by the snapshot alone.
  ///
  /// - Parameter now: grants are compared with it.
  public func decide(_ user: UserNumber, _ request: AccessRequest, at now: Instant) -> AccessDecision {
    guard let account = snapshot.access.user(user), !snapshot.tree.isEmpty else { return .denied(.unknownUser) }
    guard account.isActive else { return .denied(.inactiveUser) }
    switch request {
    case .use(let permission, let unit):
      let own = use(user, permission, unit, now)
      return own.isAllowed ? own : useForAnother(user, permission, unit, now) ?? own
    case .useEverywhere(let permission): return useEverywhere(user, permission, now)
    case .assign(let role, let passing, let unit, let scope, let receiver):
      if receiver == user { return .denied(.assignsToSelf) }
      return assign(user, role, passing, unit, scope, now)
    case .revoke(let grant):
      return assign(user, grant.role, grant.assign, grant.unit, grant.scope, now, isRevoking: true)
    case .readCase(let subject, let bodies, let copies): return readCase(user, subject, bodies, copies, now)
    case .attach(let unit, let bodies): return attach(user, unit, bodies, now)
    case .enterOnBehalf(let unit, let superior): return enterOnBehalf(user, of: unit, at: superior, now)
    case .delegate(let principal, let delegate, let unit):
      return self.delegate(user, from: principal, to: delegate, unit, now)
    case .endDelegation(let delegation): return endDelegation(user, delegation, now)
    }
  }

  /// The units at which a user holds a permission by a grant's very unit, his own or that of a colleague for whom he
  /// acts, in order of the tree's indices.
  public func posts(of user: UserNumber, _ permission: Permission, at now: Instant) -> [UnitIndex] {
    guard snapshot.access.user(user)?.isActive == true else { return [] }
    let units = snapshot.access.grants(of: user).filter { $0.holds(at: now) && has(permission, $0) }.map(\.unit)
    return Set(units + postsForOthers(of: user, permission, at: now)).filter {
      !snapshot.tree.isOutside($0) || permission == .recordOutside
    }.sorted()
  }

  // MARK: - Using a permission

  func use(
    _ user: UserNumber, _ permission: Permission, _ unit: UnitIndex, _ now: Instant
  ) -> AccessDecision {
    let holding = snapshot.access.grants(of: user).filter { has(permission, $0) }
    guard !holding.isEmpty else { return .denied(.noRole(permission)) }
    if snapshot.tree.isOutside(unit), !permission.followsScope, permission != .recordOutside {
      return .denied(.outsideBody(unit))
    }
    let fitting = holding.filter { reaches($0, permission, unit) }
    if let grant = fitting.first(where: { $0.holds(at: now) }) { return .allowed(by: grant.number) }
    if let from = fitting.compactMap(\.from).filter({ $0 > now }).min() {
      return .denied(.notYet(permission, from: from))
    }
    if let until = fitting.compactMap(\.until).max() { return .denied(.ended(permission, until: until)) }
    return .denied(.elsewhere(permission, held: Set(holding.map(\.unit)).sorted()))
  }

  private func useEverywhere(_ user: UserNumber, _ permission: Permission, _ now: Instant) -> AccessDecision {
    let holding = snapshot.access.grants(of: user).filter { has(permission, $0) }
    guard !holding.isEmpty else { return .denied(.noRole(permission)) }
    let whole = holding.first { $0.holds(at: now) && $0.unit == snapshot.tree.root && $0.scope == .subtree }
    return whole.map { .allowed(by: $0.number) }
      ?? .denied(.elsewhere(permission, held: Set(holding.map(\.unit)).sorted()))
  }

  func has(_ permission: Permission, _ grant: Grant) -> Bool {
    snapshot.access.permissions(of: grant).contains(permission)
  }

  private func reaches(_ grant: Grant, _ permission: Permission, _ unit: UnitIndex) -> Bool {
    if permission.followsScope { return covers(grant, unit) }
    if permission == .recordOutside {
      return grant.unit == unit || snapshot.tree.isOutside(unit)
    }
    return grant.unit == unit
  }

  /// Whether a unit lies in a grant's scope.
  private func covers(_ grant: Grant, _ unit: UnitIndex) -> Bool {
    if grant.unit == unit { return true }
    switch grant.scope {
    case .unit: return false
    case .subtree: return snapshot.tree.isInside(unit, subtreeOf: grant.unit)
    case .line(let line): return snapshot.tree.isOnLine(line, of: grant.unit, unit: unit)
    }
  }

  // MARK: - Reading a case

  private func readCase(
    _ user: UserNumber, _ subject: UnitIndex, _ bodies: Set<UnitIndex>, _ copies: Set<UnitIndex>, _ now: Instant
  ) -> AccessDecision {
    let own = use(user, .read, subject, now)
    if own.isAllowed { return own }
    let acting = snapshot.access.grants(of: user).first { grant in
      grant.holds(at: now) && bodies.contains(grant.unit)
        && !snapshot.access.permissions(of: grant).isDisjoint(with: StepAction.allCases.map(Permission.init))
    }
    let copied = snapshot.access.grants(of: user).first { grant in
      grant.holds(at: now) && copies.contains(grant.unit) && has(.read, grant)
    }
    if let grant = acting ?? copied { return .allowed(by: grant.number) }
    return readCaseForAnother(user, subject, bodies, now) ?? own
  }

  // MARK: - Assigning

  private func assign(
    _ user: UserNumber, _ role: RoleName?, _ passing: AssignableRoles, _ unit: UnitIndex, _ scope: Scope,
    _ now: Instant, isRevoking: Bool = false
  ) -> AccessDecision {
    if let role, !isRevoking, snapshot.access.roles[role] == nil { return .denied(.assignsUnknownRole(role)) }
    let entitled = snapshot.access.grants(of: user).filter { $0.holds(at: now) && assignable($0) != .none }
    guard !entitled.isEmpty else { return .denied(.noRole(.administerUsers)) }
    let inScope = entitled.filter { covers($0, unit, scope) }
    guard !inScope.isEmpty else { return .denied(.assignsBeyondScope) }
    let forRole = inScope.filter { grant in role.map(assignable(grant).allows) ?? true }
    guard !forRole.isEmpty else { return .denied(role.map(AccessDenial.assignsBeyondRight) ?? .assignsBeyondScope) }
    let passesOn =
      role.map(givesEverything) == true ? AssignableRoles.all : passing
    guard let grant = forRole.first(where: { assignable($0).covers(passesOn) && assignable($0).covers(passing) })
    else { return .denied(.passesOnTooMuch) }
    return .allowed(by: grant.number)
  }

  /// Whether whoever holds the role may assign every role.
  private func givesEverything(_ role: RoleName) -> Bool {
    snapshot.access.roles[role]?.permissions.contains(.administerUsers) ?? false
  }

  /// What a grant lets its holder assign: what it says, and every role for an administrator.
  private func assignable(_ grant: Grant) -> AssignableRoles {
    has(.administerUsers, grant) ? .all : grant.assign
  }

  /// Whether a new grant's whole reach lies inside the reach of the assigner's.
  private func covers(_ grant: Grant, _ unit: UnitIndex, _ scope: Scope) -> Bool {
    switch scope {
    case .unit: covers(grant, unit)
    case .subtree: grant.scope == .subtree && snapshot.tree.isInside(unit, subtreeOf: grant.unit)
    case .line:
      (grant.scope == scope && grant.unit == unit)
        || (grant.scope == .subtree && grant.unit == snapshot.tree.root && covers(grant, unit))
    }
  }
}

extension AccessRequest {
  /// The unit that is asked about; nil for the whole tenant.
  public var unit: UnitIndex? {
    switch self {
    case .use(_, let unit): unit
    case .useEverywhere: nil
    case .assign(_, _, let unit, _, _): unit
    case .revoke(let grant): grant.unit
    case .readCase(let subject, _, _): subject
    case .attach(let unit, _): unit
    case .enterOnBehalf(_, let superior): superior
    case .delegate(_, _, let unit): unit
    case .endDelegation(let delegation): delegation.unit
    }
  }
}
