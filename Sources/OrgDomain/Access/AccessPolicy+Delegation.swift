/// What somebody may do for an absent colleague, and who may let him.
extension AccessPolicy {
  /// The decision that a delegation makes where the user's own grants say no; nil where none does.
  func useForAnother(
    _ user: UserNumber, _ permission: Permission, _ unit: UnitIndex, _ now: Instant
  ) -> AccessDecision? {
    guard permission.isDelegable, !snapshot.tree.isOutside(unit) else { return nil }
    for delegation in snapshot.access.delegations(to: user) where delegation.unit == unit {
      if let grant = lent(through: delegation, at: now).first(where: { has(permission, $0) }) {
        return .allowed(by: grant.number, through: delegation.number)
      }
    }
    return nil
  }

  /// In whose place a user uses a permission at a unit: nil where his own right lets him, or nothing does.
  public func principal(
    _ user: UserNumber, _ permission: Permission, at unit: UnitIndex, now: Instant
  ) -> UserNumber? {
    guard case .allowed(_, let through?) = decide(user, .use(permission, at: unit), at: now) else { return nil }
    return snapshot.access.delegation(through)?.from
  }

  /// Reading a case as far as acting for somebody asks for it: what he may read at that very unit himself.
  func readCaseForAnother(
    _ user: UserNumber, _ subject: UnitIndex, _ bodies: Set<UnitIndex>, _ now: Instant
  ) -> AccessDecision? {
    let actions = Set(StepAction.allCases.map(Permission.init))
    for delegation in snapshot.access.delegations(to: user) {
      let grants = lent(through: delegation, at: now)
      let acting = grants.first { grant in
        let held = snapshot.access.permissions(of: grant)
        if bodies.contains(delegation.unit), !held.isDisjoint(with: actions) { return true }
        return subject == delegation.unit && held.contains(.read) && held.contains(where: \.isDelegable)
      }
      if let acting { return .allowed(by: acting.number, through: delegation.number) }
    }
    return nil
  }

  /// The units at which a user holds a permission for others.
  func postsForOthers(of user: UserNumber, _ permission: Permission, at now: Instant) -> [UnitIndex] {
    guard permission.isDelegable else { return [] }
    return snapshot.access.delegations(to: user)
      .filter { lent(through: $0, at: now).contains { has(permission, $0) } }.map(\.unit)
  }

  /// The grants of the principal that a delegation lends now: none where it does not hold, where his account is switched
  /// off, or where the delegate has no grant of his own at the unit any more.
  private func lent(through delegation: Delegation, at now: Instant) -> [Grant] {
    let access = snapshot.access
    guard delegation.holds(at: now), access.user(delegation.from)?.isActive == true,
      isAt(delegation.unit, delegation.to, now)
    else { return [] }
    return access.grants(of: delegation.from).filter { $0.unit == delegation.unit && $0.holds(at: now) }
  }

  private func isAt(_ unit: UnitIndex, _ user: UserNumber, _ now: Instant) -> Bool {
    snapshot.access.grants(of: user).contains { $0.unit == unit && $0.holds(at: now) }
  }

  // MARK: - Making and ending

  /// Whether somebody may let one user act for another at a unit: the absent one himself, or whoever may assign to the
  /// delegate all that is lent.
  func delegate(
    _ user: UserNumber, from principal: UserNumber, to delegate: UserNumber, _ unit: UnitIndex, _ now: Instant
  ) -> AccessDecision {
    if delegate == principal { return .denied(.delegatesToSelf) }
    let lent = duties(of: principal, unit, now)
    if user != principal {
      let right = assignAll(of: lent, user, to: delegate, unit, now)
      guard right.isAllowed else { return right }
    }
    guard let grant = lent.first else { return .denied(.delegatesNothing(principal, unit)) }
    guard snapshot.access.user(delegate)?.isActive == true, isAt(unit, delegate, now) else {
      return .denied(.delegatesElsewhere(delegate, unit))
    }
    return .allowed(by: grant.number)
  }

  /// Whether somebody may end a delegation before its time; the absent one always may.
  func endDelegation(_ user: UserNumber, _ delegation: Delegation, _ now: Instant) -> AccessDecision {
    let duties = duties(of: delegation.from, delegation.unit, now)
    if user == delegation.from, let own = duties.first ?? snapshot.access.grants(of: user).first {
      return .allowed(by: own.number)
    }
    return assignAll(of: duties, user, to: delegation.from, delegation.unit, now)
  }

  /// What a user may do at the very unit by his own grants.
  private func duties(of user: UserNumber, _ unit: UnitIndex, _ now: Instant) -> [Grant] {
    guard snapshot.access.user(user)?.isActive == true, !snapshot.tree.isOutside(unit) else { return [] }
    return snapshot.access.grants(of: user).filter { grant in
      grant.unit == unit && grant.holds(at: now)
        && snapshot.access.permissions(of: grant).contains(where: \.isDelegable)
    }
  }

  /// Whether a user may assign every one of these roles there; of none, whether he may assign there at all.
  private func assignAll(
    of grants: [Grant], _ user: UserNumber, to receiver: UserNumber, _ unit: UnitIndex, _ now: Instant
  ) -> AccessDecision {
    var last = decide(user, .assign(role: nil, passing: .none, at: unit, .unit, to: receiver), at: now)
    for grant in grants where last.isAllowed {
      last = decide(user, .assign(role: grant.role, passing: .none, at: unit, .unit, to: receiver), at: now)
    }
    return last
  }
}
