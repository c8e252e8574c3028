import OrgBundle
import OrgDomain
import OrgStorage

extension Commit {
  /// Writes the rosters of a set-up as parts of its revision, page by page.
  mutating func setUpMembers(_ setup: MemberSetup?, in revision: Revision, by actor: UserNumber?) throws {
    guard let setup else { return }
    var leaving: [MemberChange] = []
    try setup.forEachLeaving(tables) { member in
      var after = member
      after.membership = try member.membership.left(.unlisted, since: today)
      leaving.append(MemberChange(before: member, after: after))
    }
    try keep(leaving, in: revision, by: actor)
    let tables = tables
    try setup.forEachPage(tables) { rows, present in
      let changes = try rows.compactMap { try change(of: $0, present[$0.code]) }
      try keep(changes, in: revision, by: actor)
    }
  }

  /// What a row makes of a member; nil where it says nothing else.
  private mutating func change(of row: BundleMember, _ before: StoredMember?) throws -> MemberChange? {
    let unit = try state.unit(row.unit.text)
    let stays = before.map { $0.membership.unit == unit && $0.membership.isPresent } ?? false
    let after = StoredMember(
      number: before?.number ?? takeMemberNumber(),
      identity: MemberIdentity(
        code: row.code, name: row.name, joined: row.joined ?? before?.identity.joined,
        salt: before?.identity.salt ?? []),
      membership: Membership(
        unit: unit, status: MemberStatus(row.status), isMobile: row.isMobile,
        host: try row.host.map { try state.unit($0.text) }, offered: stays ? before?.membership.offered : nil,
        since: stays ? before?.membership.since ?? today : today))
    return before == after ? nil : MemberChange(before: before, after: after)
  }

  /// Takes units that closed out of the records of other units' members: as their host, and as asked to take them over.
  /// Nobody takes their place, so a guest is a mobile member without a host.
  mutating func releaseGuests(of closed: [UnitIndex], in revision: Revision, by actor: UserNumber?) throws {
    let gone = Set(closed)
    for units in closed.pieces(of: 1_000) {
      let changes = try tables.guests(of: units).map { member in
        var after = member
        after.membership.host = member.membership.host.flatMap { gone.contains($0) ? nil : $0 }
        after.membership.offered = member.membership.offered.flatMap { gone.contains($0) ? nil : $0 }
        return MemberChange(before: member, after: after)
      }
      try keep(changes, in: revision, by: actor)
    }
  }

  /// Writes the days of elections of a set-up.
  mutating func setUpTerms(_ elected: [(unit: UnitCode, day: Day)], by actor: UserNumber?) throws {
    try record(try elected.map { (try state.unit($0.unit.text), $0.day) }, by: actor)
  }
}
