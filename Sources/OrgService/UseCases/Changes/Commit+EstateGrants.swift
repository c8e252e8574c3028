import OrgAPI
import OrgDomain
import OrgStorage

extension Commit {
  /// Takes away the grants at units that go and gives them anew at the successor, by whoever may do both; or lets them
  /// end. Those whose time is over stay in the records as they are.
  mutating func settleGrants(
    _ order: RestructuringOrder, _ succession: Succession, in revision: Revision, by actor: UserNumber
  ) throws {
    var taken: [Grant] = []
    var given: [Grant] = []
    let present = succession.units.flatMap { state.access.grants(at: $0) }
    let known = Set(present.map(\.number))
    if let other = order.grants.keys.sorted().first(where: { !known.contains($0) }) {
      throw ServiceFault(.notFound, .notFound(.grant), ["grant": String(other.rawValue)])
    }
    for grant in present where grant.until.map({ $0 > now }) ?? true {
      let named = succession.index(of: order.grants[grant.number])
      guard let heir = named ?? (order.choices.grants == .carry ? succession.heirs[grant.unit] : nil) else {
        if succession.heirs[grant.unit] == nil { continue }
        try allow(.revoke(grant), to: actor)
        taken.append(grant)
        note(grant, to: nil)
        continue
      }
      guard heir != grant.unit else { continue }
      try allow(.revoke(grant), to: actor)
      let fresh = grant.at(heir, number: GrantNumber(rawValue: state.nextGrant))
      taken.append(grant)
      note(grant, to: heir)
      let isHeld = (state.access.grants(of: grant.user) + given).contains { $0.isSame(as: fresh) }
      guard !isHeld else { continue }
      try allow(
        .assign(role: fresh.role, passing: fresh.assign, at: heir, fresh.scope, to: fresh.user), to: actor, at: heir)
      given.append(fresh)
      state.nextGrant += 1
    }
    guard taken.count <= Estate.entryLimit else {
      throw ServiceFault(.limit, .limit(.changes), ["count": String(taken.count), "limit": String(Estate.entryLimit)])
    }
    try write(taken: taken, given: given, in: revision, by: actor)
  }

  private mutating func write(
    taken: [Grant], given: [Grant], in revision: Revision, by actor: UserNumber
  ) throws {
    if !taken.isEmpty {
      try append(
        .grantsRevoked(taken.map(\.number.rawValue)), by: actor, unit: taken.count == 1 ? taken.first?.unit : nil)
    }
    for grant in taken {
      try tables.revoke(grant.number, from: revision)
      state.snapshot.access.revoke(grant.number)
    }
    if !given.isEmpty {
      try append(.grantsGiven(given.map(StoredGrant.init)), by: actor, unit: given.count == 1 ? given.first?.unit : nil)
    }
    for grant in given {
      try tables.insert(grant, from: revision)
      state.snapshot.access.add(grant)
    }
    if !taken.isEmpty, !hasAdministrator { throw ServiceFault(.conflict, .setup(.noAdministrator)) }
  }

  private mutating func note(_ grant: Grant, to heir: UnitIndex?) {
    report.note(
      HandedOver(
        what: .grant, id: String(grant.number.rawValue), unit: state.tree.code(of: grant.unit).text,
        outcome: heir == nil ? .closed : .carried, to: heir.map { state.tree.code(of: $0).text },
        user: state.userCode(grant.user), role: grant.role?.rawValue))
  }

  // MARK: - Delegations

  /// Delegations at units that go follow the grants: they end, and where the grants are carried begin anew at the
  /// successor, as far as nobody acts for the same person there already, and as they lend no more there than they did.
  ///
  /// - Parameter before: who held what, before the grants were carried.
  mutating func settleDelegations(
    _ order: RestructuringOrder, _ succession: Succession, before: AccessDirectory, in revision: Revision,
    by actor: UserNumber
  ) throws {
    guard !succession.heirs.isEmpty else { return }
    let ending = state.access.allDelegations.filter { succession.heirs[$0.unit] != nil && $0.end > now }
    let reasons = try tables.delegationReasons(ending.map(\.number))
    for delegation in ending {
      var ended = delegation
      ended.end = now
      try bringForward(ended, by: actor, in: revision)
      guard order.choices.grants == .carry, let heir = succession.heirs[delegation.unit] else {
        note(delegation, to: nil)
        continue
      }
      let fresh = Delegation(
        number: DelegationNumber(rawValue: state.nextDelegation), unit: heir, from: delegation.from, to: delegation.to,
        start: max(now, delegation.start), end: delegation.end)
      if let reason = obstacle(to: fresh, of: delegation, before) {
        note(delegation, to: nil, because: reason)
        continue
      }
      note(delegation, to: heir)
      try make(fresh, reason: reasons[delegation.number], by: actor, in: revision)
    }
  }

  /// Why a delegation cannot go on at a successor; nil where it can.
  private func obstacle(to fresh: Delegation, of delegation: Delegation, _ before: AccessDirectory) -> Notice? {
    let arguments = NoticeArguments(state.tree).with("user", state.userCode(fresh.from)).with("unit", unit: fresh.unit)
    if let other = state.access.allDelegations.first(where: { $0.overlaps(fresh) }) {
      return Notice(.change(.alreadyLent), arguments.with("delegation", other.number.rawValue))
    }
    return state.access.lends(fresh, noMoreThan: delegation, by: before)
      ? nil : Notice(.change(.lendsMore), arguments)
  }

  private mutating func note(_ delegation: Delegation, to heir: UnitIndex?, because reason: Notice? = nil) {
    report.note(
      HandedOver(
        what: .delegation, id: String(delegation.number.rawValue), unit: state.tree.code(of: delegation.unit).text,
        outcome: heir == nil ? .closed : .carried, to: heir.map { state.tree.code(of: $0).text },
        user: state.userCode(delegation.from), reason: reason))
  }
}

extension Grant {
  /// The same grant at another unit.
  fileprivate func at(_ unit: UnitIndex, number: GrantNumber) -> Grant {
    Grant(
      number: number, user: user, role: role, unit: unit, scope: scope, from: from, until: until, assign: assign)
  }
}
