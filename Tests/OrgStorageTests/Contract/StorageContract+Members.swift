import OrgDomain
import OrgStorage
import Testing

extension StorageContract {
  private static let day = Day(daysSinceEpoch: 15_400)

  private static func member(_ number: Int64, _ membership: Membership, name: String? = "党员甲一") -> StoredMember {
    StoredMember(
      number: MemberNumber(rawValue: number),
      identity: MemberIdentity(
        code: Samples.code("M\(number)"), name: name, joined: name == nil ? nil : day, salt: [UInt8(number)]),
      membership: membership)
  }

  private static func at(_ unit: Int, host: Int? = nil, offered: Int? = nil) -> Membership {
    Membership(
      unit: UnitIndex(unit), isMobile: host != nil, host: host.map { UnitIndex($0) },
      offered: offered.map { UnitIndex($0) }, since: day)
  }

  /// Rosters are kept by version, and seen by hosts and by those who are asked.
  func rosters() async throws {
    let tenant = try await tenant()
    let (first, second, third) = (
      Self.member(1, Self.at(1)), Self.member(2, Self.at(1, host: 2)), Self.member(3, Self.at(2, offered: 1))
    )
    try await tenant.write { tables throws in
      #expect(try tables.nextMemberNumber().rawValue == 1)
      try tables.beginRevision(2)
      for member in [first, second, third] { try tables.insert(member, from: Samples.revision(2)) }
      try tables.beginRevision(3)
      try tables.amend(first.number, to: Self.at(2), from: Samples.revision(3))
      let gone = Membership(unit: UnitIndex(1), status: .left, leaving: .died, since: Self.day)
      try tables.amend(second.number, to: Self.at(1), from: Samples.revision(3))
      try tables.amend(second.number, to: gone, from: Samples.revision(3))
      #expect(try tables.nextMemberNumber().rawValue == 4)
    }
    func roster(
      _ filter: RosterFilter, asOf revision: Int64? = nil, after: Int64? = nil, limit: Int = 9
    ) async throws -> [Int64] {
      try await tenant.read { tables throws in
        try tables.roster(
          filter, asOf: revision.map(Samples.revision), after: after.map(MemberNumber.init(rawValue:)), limit: limit
        ).map(\.number.rawValue)
      }
    }
    let (one, two) = (UnitIndex(1), UnitIndex(2))
    #expect(try await roster(RosterFilter(one), asOf: 1) == [])
    #expect(try await roster(RosterFilter(one), asOf: 2) == [1, 2])
    #expect(try await roster(RosterFilter(one, mobileOnly: true), asOf: 2) == [2])
    #expect(try await roster(RosterFilter(one, withGuests: true), asOf: 2) == [1, 2, 3])
    #expect(try await roster(RosterFilter(two, withGuests: true), asOf: 2) == [2, 3])
    #expect(try await roster(RosterFilter(one)) == [])
    #expect(try await roster(RosterFilter(one, status: .left)) == [2])
    #expect(try await roster(RosterFilter(two)) == [1, 3])
    #expect(try await roster(RosterFilter(two), limit: 1) == [1])
    #expect(try await roster(RosterFilter(two), after: 1) == [3])
    try await tenant.read { tables throws in
      let counts = try tables.rosterCounts()
      #expect(counts[one] == RosterCount(isKept: true) && counts[two] == RosterCount(full: 2, isKept: true))
      #expect(try tables.memberships(of: second.number, limit: 9).map(\.membership.status) == [.left, .full])
      #expect(try tables.memberships(of: first.number, limit: 1).map(\.from.rawValue) == [3])
      #expect(try tables.members([first.identity.code, Samples.longCode]).keys.sorted() == [first.identity.code])
      #expect(try tables.member(third.identity.code) == third)
      #expect(try tables.members(after: first.number, limit: 1).map(\.number) == [second.number])
    }
  }

  /// What names a member can be changed and emptied; the schema refuses what cannot be.
  func memberNames() async throws {
    let tenant = try await tenant()
    let member = Self.member(1, Self.at(1))
    var renamed = member.identity
    (renamed.name, renamed.salt) = ("党员乙一", [7])
    try await tenant.write { [renamed] tables throws in
      try tables.beginRevision(2)
      try tables.insert(member, from: Samples.revision(2))
      try tables.identify(member.number, as: renamed)
      #expect(try tables.member(member.identity.code)?.identity == renamed)
      try tables.erase(member.number)
      let erased = try tables.member(member.identity.code)?.identity
      #expect(erased == MemberIdentity(code: renamed.code, name: nil, joined: nil, salt: []))
    }
    await expectStorageError(.missing) { try await tenant.write { try $0.erase(MemberNumber(rawValue: 9)) } }
    let bad = [
      Self.member(1, Self.at(1)), Self.member(2, Self.at(1, host: 1)), Self.member(2, Self.at(1, offered: 1)),
      Self.member(2, Membership(unit: UnitIndex(1), status: .left, since: Self.day)),
      Self.member(2, Membership(unit: UnitIndex(1), host: UnitIndex(2), since: Self.day)),
      Self.member(2, Self.at(1), name: ""),
    ]
    for member in bad {
      await expectStorageError(.constraint) {
        try await tenant.write { try $0.insert(member, from: Samples.revision(2)) }
      }
    }
  }

  /// The day of the last election, and what was counted for units.
  func terms() async throws {
    let tenant = try await tenant()
    try await tenant.write { tables throws in
      try tables.setElected(Day(daysSinceEpoch: 1), of: UnitIndex(1))
      try tables.setElected(Self.day, of: UnitIndex(1))
      try tables.setElected(Self.day, of: UnitIndex(2))
      #expect(try tables.elected([UnitIndex(1), UnitIndex(3)]) == [UnitIndex(1): Self.day])
      #expect(try tables.elected().count == 2)
      #expect(try tables.recordContents([UnitIndex(1)]).isEmpty)
    }
  }
}
