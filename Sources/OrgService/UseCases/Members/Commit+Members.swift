import OrgAPI
import OrgDomain
import OrgStorage

/// What becomes of one member.
struct MemberChange {
  /// As he stood; nil for a new one.
  let before: StoredMember?
  var after: StoredMember
  /// Whether name or day of joining are other ones.
  let isIdentified: Bool

  init(before: StoredMember?, after: StoredMember) {
    var after = after
    isIdentified = before.map { $0.identity != after.identity } ?? true
    if isIdentified { after.identity.salt = Salt.make() }
    self.before = before
    self.after = after
  }
}

extension Commit {
  /// Writes one member's change as a revision of its own; nothing where it changes nothing.
  mutating func keep(_ change: MemberChange, by actor: UserNumber) throws {
    if change.before == change.after { return }
    let revision = beginRevision()
    try keep([change], in: revision, by: actor)
  }

  /// Writes members' changes as parts of a revision. The log has a salted digest of what names them.
  mutating func keep(_ changes: [MemberChange], in revision: Revision, by actor: UserNumber?) throws {
    for piece in changes.pieces(of: Commit.eventRows) {
      let rows = piece.map { change in
        EventBody.MemberRow(
          change.after.number, change.after.membership, digest: change.isIdentified ? change.after.identity.digest : nil
        )
      }
      try append(.membersSet(rows), by: actor, unit: piece.count == 1 ? piece.first?.after.membership.unit : nil)
    }
    for change in changes {
      let after = change.after
      if let before = change.before {
        if change.isIdentified { try tables.identify(after.number, as: after.identity) }
        if before.membership != after.membership {
          try tables.amend(after.number, to: after.membership, from: revision)
        }
      } else {
        try tables.insert(after, from: revision)
      }
      state.rosters.replace(change.before?.membership, by: after.membership)
    }
  }

  /// The number for a new member.
  mutating func takeMemberNumber() -> MemberNumber {
    defer { state.nextMember += 1 }
    return MemberNumber(rawValue: state.nextMember)
  }

  /// Moves everybody on a unit's roster to another unit, as part of a revision, and has that one host its guests and be
  /// asked in its place; nobody is a guest where he belongs. For units that are merged or dissolved.
  mutating func moveRoster(
    of unit: UnitIndex, to successor: UnitIndex, in revision: Revision, by actor: UserNumber?
  ) throws {
    while true {
      let page = try tables.roster(RosterFilter(unit), asOf: nil, after: nil, limit: 1_000)
      if page.isEmpty { break }
      let changes = try page.map { member in
        var after = member
        after.membership = try member.membership.moved(to: successor, since: today)
        let offered = member.membership.offered
        after.membership.offered = offered == successor ? nil : offered
        if after.membership.host == successor {
          after.membership.host = nil
          after.membership.isMobile = false
        }
        return MemberChange(before: member, after: after)
      }
      try keep(changes, in: revision, by: actor)
    }
    while true {
      let page = try tables.roster(RosterFilter(unit, withGuests: true), asOf: nil, after: nil, limit: 1_000)
      if page.isEmpty { return }
      let changes = page.map { member in
        func replaced(_ other: UnitIndex?) -> UnitIndex? {
          let place = other == unit ? successor : other
          return place == member.membership.unit ? nil : place
        }
        var after = member
        after.membership.host = replaced(member.membership.host)
        // Whom his own unit would host has come home.
        if member.membership.host != nil, after.membership.host == nil { after.membership.isMobile = false }
        after.membership.offered = replaced(member.membership.offered)
        return MemberChange(before: member, after: after)
      }
      try keep(changes, in: revision, by: actor)
    }
  }

  /// Writes the days of elections.
  mutating func record(_ terms: [(unit: UnitIndex, elected: Day)], by actor: UserNumber?) throws {
    for piece in terms.pieces(of: Commit.eventRows) {
      let rows = piece.map { EventBody.TermRow(unit: $0.unit.rawValue, elected: $0.elected.description) }
      try append(.termsRecorded(rows), by: actor, unit: piece.count == 1 ? piece.first?.unit : nil)
    }
    for term in terms { try tables.setElected(term.elected, of: term.unit) }
  }
}
