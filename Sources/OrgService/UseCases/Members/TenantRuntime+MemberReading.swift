public import OrgAPI
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// How many earlier places of a member `member.get` shows.
  private static let places = 100

  /// `member.list`: a unit's roster, now or as it was; whoever may read it. The reading is noted in the access log.
  public func listMembers(_ params: MemberList.Params, _ caller: Caller) async throws -> MemberList.Result {
    let state = state
    let user = try reader(caller, MemberList.name, in: state)
    let unit = try state.unit(params.unit)
    try authorize(user, .readMember(of: unit), in: state, at: clock.now())
    let filter = RosterFilter(
      unit, status: params.status.map { MemberStatus($0) }, mobileOnly: params.mobile ?? false,
      withGuests: params.guests ?? true)
    let page = Page(limit: params.limit, cursor: params.cursor)
    let after = try page.number().map(MemberNumber.init(rawValue:))
    let now = clock.now()
    let (found, revision, known) = try await reading { tables, known in
      let revision = try params.asOf.map { try PastPoint($0, in: known, tables, now: now).revision }
      return (try tables.roster(filter, asOf: revision, after: after, limit: page.limit + 1), revision, known)
    }
    let shown = found.prefix(page.limit)
    let past = revision.map { " asOf \($0.rawValue)" } ?? ""
    try await note(user, unit, "\(MemberList.name) \(shown.count)\(past)")
    return MemberList.Result(
      unit: params.unit, unitName: known.tree.name(of: unit), roster: RosterView(known.rosters[unit]),
      members: shown.map { MemberView($0, at: unit, in: known.tree) },
      nextCursor: found.count > page.limit ? shown.last.map { String($0.number.rawValue) } : nil)
  }

  /// `member.get`: one member and where he has belonged; whoever may read a roster that shows him. The reading is noted
  /// in the access log.
  public func getMember(_ params: MemberGet.Params, _ caller: Caller) async throws -> MemberGet.Result {
    let state = state
    let user = try reader(caller, MemberGet.name, in: state)
    let code = try RequestWord.code(params.member, field: "member")
    let found = try await reading { tables, known in
      try tables.member(code).map { ($0, try tables.memberships(of: $0.number, limit: TenantRuntime.places), known) }
    }
    guard let (member, places, known) = found else {
      throw ServiceFault(.notFound, .notFound(.member), ["member": params.member])
    }
    let membership = member.membership
    try authorize(
      user, .readMember(of: membership.unit, seenBy: membership.otherUnits), in: known, at: clock.now())
    try await note(user, membership.unit, "\(MemberGet.name) \(params.member)")
    return MemberGet.Result(
      member: MemberView(member, at: membership.unit, in: known.tree),
      places: places.map { MemberPlace($0, in: known.tree) })
  }

  /// Notes in the access log what personal data somebody reads. He gets it only once that is on disk.
  private func note(_ user: UserNumber, _ unit: UnitIndex, _ what: String) async throws {
    _ = try await queue.perform { commit in
      try commit.tables.insertAccess(at: commit.now, user: user, unit: unit, what: what)
      return []
    }
  }
}
