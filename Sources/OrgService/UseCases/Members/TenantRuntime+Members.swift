public import OrgAPI
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// `member.add`: takes a member into a roster, or takes one in again who had left; whoever keeps the unit's roster, and
  /// for one who had left also that of the unit he left.
  public func addMember(_ params: MemberAdd.Params, _ caller: Caller) async throws -> Answer {
    try await write(caller, MemberAdd.name, requestKey: params.requestKey, params: params) { commit, actor in
      let actor = try self.requireUser(actor, MemberAdd.name)
      let unit = try commit.rosterUnit(params.unit)
      try self.authorize(actor, .use(.manageMembers, at: unit), in: commit.state, at: commit.now)
      let code = try RequestWord.code(params.member, field: "member")
      let start = Membership(unit: unit, status: MemberStatus(params.status), since: try commit.since(params.since))
      let host = try params.host.map { try commit.rosterUnit($0) }
      let membership = try commit.deciding(code) { () throws(MemberRefusal) in
        try start.amended(Membership.Amendment(isMobile: params.mobile, host: host.map { .some($0) }))
      }
      let before = try commit.tables.member(code)
      if let before {
        try commit.checkReturn(of: before)
        try self.authorize(actor, .use(.manageMembers, at: before.membership.unit), in: commit.state, at: commit.now)
      }
      let joined = try commit.joined(params.joined) ?? before?.identity.joined
      let identity = MemberIdentity(code: code, name: params.name, joined: joined, salt: before?.identity.salt ?? [])
      let number = before?.number ?? commit.takeMemberNumber()
      let after = StoredMember(number: number, identity: identity, membership: membership)
      try commit.keep(MemberChange(before: before, after: after), by: actor)
      return MemberAdd.Result(member: params.member, revision: commit.state.revisionNumber)
    }
  }

  /// `member.update`: another name, status or host; whoever keeps the unit's roster.
  public func updateMember(_ params: MemberUpdate.Params, _ caller: Caller) async throws -> Answer {
    try await change(params.member, MemberUpdate.name, params.requestKey, params, caller) { commit, member in
      let host: UnitIndex?? = try params.host.map { $0.isEmpty ? nil : try commit.rosterUnit($0) }
      let change = Membership.Amendment(
        status: params.status.map { MemberStatus($0) }, isMobile: params.mobile, host: host)
      member.membership = try commit.deciding(member.identity.code) {
        [present = member.membership] () throws(MemberRefusal) in
        try present.amended(change)
      }
      if let name = params.name { member.identity.name = name }
      if let joined = try commit.joined(params.joined) { member.identity.joined = joined }
    }
  }

  /// `member.leave`: takes a member out of his roster; whoever keeps it.
  public func takeOutMember(_ params: MemberLeave.Params, _ caller: Caller) async throws -> Answer {
    try await change(params.member, MemberLeave.name, params.requestKey, params, caller) { commit, member in
      let since = try commit.since(params.since)
      let reason = LeavingReason(params.reason)
      member.membership = try commit.deciding(member.identity.code) {
        [present = member.membership] () throws(MemberRefusal) in
        try present.left(reason, since: since)
      }
    }
  }

  /// `member.erase`: empties the name of one who has left; whoever administers the tenant's users.
  public func eraseMember(_ params: MemberErase.Params, _ caller: Caller) async throws -> Answer {
    try await write(caller, MemberErase.name, requestKey: params.requestKey, params: params) { commit, actor in
      let actor = try self.requireUser(actor, MemberErase.name)
      try self.authorize(actor, .useEverywhere(.administerUsers), in: commit.state, at: commit.now)
      let member = try commit.member(params.member)
      if member.membership.isPresent { throw commit.state.fault(.stillPresent, of: member.identity.code) }
      if member.identity.name != nil {
        try commit.append(.memberErased(member.number.rawValue), by: actor, unit: member.membership.unit)
        try commit.tables.erase(member.number)
      }
      return MemberErase.Result(member: params.member, revision: commit.state.revisionNumber)
    }
  }

  /// Changes a member of a roster that the user keeps.
  private func change<Params: Encodable & Sendable>(
    _ code: String, _ method: String, _ requestKey: String?, _ params: Params, _ caller: Caller,
    _ body: @escaping @Sendable (Commit, inout StoredMember) throws -> Void
  ) async throws -> Answer {
    try await write(caller, method, requestKey: requestKey, params: params) { commit, actor in
      let actor = try self.requireUser(actor, method)
      let before = try commit.member(code)
      try self.authorize(
        actor, .use(.manageMembers, at: before.membership.unit), in: commit.state, at: commit.now)
      var after = before
      try body(commit, &after)
      try commit.keep(MemberChange(before: before, after: after), by: actor)
      return MemberUpdate.Result(member: code, revision: commit.state.revisionNumber)
    }
  }
}

extension Commit {
  /// Decides a change of a member, or says why it is refused.
  func deciding(
    _ code: MemberCode, _ change: () throws(MemberRefusal) -> Membership
  ) throws(ServiceFault) -> Membership {
    do { return try change() } catch { throw state.fault(error, of: code) }
  }

  /// Refuses to take in anew somebody who belongs to a unit, or whose name was erased.
  fileprivate func checkReturn(of member: StoredMember) throws(ServiceFault) {
    let arguments = ["member": member.identity.code.text]
    if member.membership.isPresent { throw ServiceFault(.conflict, .member(.exists), arguments) }
    if member.identity.name == nil { throw ServiceFault(.conflict, .member(.erased), arguments) }
  }

  fileprivate func joined(_ text: String?) throws(ServiceFault) -> Day? {
    guard let text else { return nil }
    return try state.pastDay(text, field: "joined", now: now)
  }
}
