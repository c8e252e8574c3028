import Testing

@testable import OrgDomain

/// Who may vote, by the roster and as stated.
@Suite struct RosterVotersTests {
  struct Row: Sendable {
    let group: SchemeWord?
    let stated: Int?
    let onRoster: Int?
    let voters: RosterVoters?
    let entitled: Result<Int, BallotFault>
  }

  private static let masses = SchemeWord(rawValue: "masses")
  private static let members = SchemeWord(rawValue: "members")

  private static let rows: [Row] = [
    Row(group: nil, stated: nil, onRoster: 26, voters: .all, entitled: .success(26)),
    Row(group: nil, stated: 25, onRoster: 26, voters: .all, entitled: .success(25)),
    Row(
      group: nil, stated: 27, onRoster: 26, voters: .all,
      entitled: .failure(.entitledAboveRoster(group: nil, entitled: 27, members: 26))),
    Row(group: nil, stated: nil, onRoster: nil, voters: .all, entitled: .failure(.entitledMissing(group: nil))),
    Row(group: nil, stated: 99, onRoster: nil, voters: .all, entitled: .success(99)),
    Row(group: nil, stated: nil, onRoster: 26, voters: nil, entitled: .failure(.entitledMissing(group: nil))),
    Row(group: nil, stated: 99, onRoster: 26, voters: nil, entitled: .success(99)),
    Row(group: members, stated: nil, onRoster: 26, voters: .group(members), entitled: .success(26)),
    Row(group: masses, stated: 99, onRoster: 26, voters: .group(members), entitled: .success(99)),
    Row(
      group: masses, stated: nil, onRoster: 26, voters: .group(members),
      entitled: .failure(.entitledMissing(group: masses))),
  ]

  @Test(arguments: rows) func entitled(_ row: Row) {
    let found: Result<Int, BallotFault>
    do {
      found = .success(
        try BallotTally.Group.entitled(row.group, stated: row.stated, onRoster: row.onRoster, voters: row.voters))
    } catch {
      found = .failure(error)
    }
    #expect(found == row.entitled)
  }
}
