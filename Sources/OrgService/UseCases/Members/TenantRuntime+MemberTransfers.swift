public import OrgAPI
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// `member.transfer`: moves a member, or asks the other unit to take him over; whoever keeps the roster he is on. Who
  /// keeps both moves him at once.
  public func transferMember(_ params: MemberTransfer.Params, _ caller: Caller) async throws -> Answer {
    try await write(caller, MemberTransfer.name, requestKey: params.requestKey, params: params) { commit, actor in
      let actor = try self.requireUser(actor, MemberTransfer.name)
      let before = try commit.member(params.member)
      let present = before.membership
      try self.authorize(actor, .use(.manageMembers, at: present.unit), in: commit.state, at: commit.now)
      let unit = try commit.rosterUnit(params.to)
      let since = try commit.since(params.since)
      let keepsBoth = commit.policy.decide(actor, .use(.manageMembers, at: unit), at: commit.now).isAllowed
      var after = before
      after.membership = try commit.deciding(before.identity.code) { () throws(MemberRefusal) in
        try keepsBoth ? present.moved(to: unit, since: since) : present.offering(to: unit)
      }
      try commit.keep(MemberChange(before: before, after: after), by: actor)
      return MemberTransfer.Result(member: params.member, moved: keepsBoth, revision: commit.state.revisionNumber)
    }
  }

  /// `member.receive`: takes over a member who was offered, or lets him stay; whoever keeps the roster of the unit that
  /// is asked, and to let him stay whoever keeps the one he is on.
  public func receiveMember(_ params: MemberReceive.Params, _ caller: Caller) async throws -> Answer {
    try await write(caller, MemberReceive.name, requestKey: params.requestKey, params: params) { commit, actor in
      let actor = try self.requireUser(actor, MemberReceive.name)
      let before = try commit.member(params.member)
      let present = before.membership
      let asked = present.offered ?? present.unit
      let isOwn = commit.policy.decide(actor, .use(.manageMembers, at: present.unit), at: commit.now).isAllowed
      if params.accept || !isOwn {
        try self.authorize(actor, .use(.manageMembers, at: asked), in: commit.state, at: commit.now)
      }
      if params.accept { try commit.checkRoster(of: asked) }
      let since = try commit.since(params.since)
      var after = before
      after.membership = try commit.deciding(before.identity.code) { () throws(MemberRefusal) in
        try present.answered(accepts: params.accept, since: since)
      }
      try commit.keep(MemberChange(before: before, after: after), by: actor)
      return MemberReceive.Result(
        member: params.member, unit: commit.state.tree.code(of: after.membership.unit).text,
        revision: commit.state.revisionNumber)
    }
  }
}
