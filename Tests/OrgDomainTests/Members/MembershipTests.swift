import Testing

@testable import OrgDomain

/// What may become of a membership.
@Suite struct MembershipTests {
  private static let (home, other, third) = (UnitIndex(1), UnitIndex(2), UnitIndex(3))
  private static let (spring, summer) = (Day(daysSinceEpoch: 15_400), Day(daysSinceEpoch: 15_500))
  private static let settled = Membership(unit: home, since: spring)
  private static let mobile = Membership(unit: home, isMobile: true, host: other, since: spring)
  private static let offered = Membership(unit: home, offered: other, since: spring)
  private static let gone = Membership(unit: home, status: .left, leaving: .died, since: summer)

  /// What a change makes of a membership, or why it is refused.
  private static func outcome(
    _ change: () throws(MemberRefusal) -> Membership
  ) -> Result<Membership, MemberRefusal> {
    do { return .success(try change()) } catch { return .failure(error) }
  }

  struct Amending: Sendable {
    let change: Membership.Amendment
    let before: Membership
    let outcome: Result<Membership, MemberRefusal>
  }

  private static let amendings: [Amending] = [
    Amending(
      change: .init(status: .probationary), before: settled,
      outcome: .success(Membership(unit: home, status: .probationary, since: spring))),
    Amending(change: .init(host: .some(other)), before: settled, outcome: .success(mobile)),
    Amending(
      change: .init(isMobile: true), before: settled,
      outcome: .success(Membership(unit: home, isMobile: true, since: spring))),
    Amending(
      change: .init(host: .some(nil)), before: mobile,
      outcome: .success(Membership(unit: home, isMobile: true, since: spring))),
    Amending(change: .init(isMobile: false), before: mobile, outcome: .success(settled)),
    Amending(change: .init(isMobile: false, host: .some(third)), before: mobile, outcome: .failure(.hostOfSettled)),
    Amending(change: .init(host: .some(home)), before: settled, outcome: .failure(.hostIsHome(home))),
    Amending(change: .init(status: .full), before: gone, outcome: .failure(.hasLeft)),
  ]

  @Test(arguments: amendings) func amending(_ row: Amending) {
    let found = Self.outcome { () throws(MemberRefusal) in try row.before.amended(row.change) }
    #expect(found == row.outcome)
  }

  @Test func whoMovesToHisHostIsMobileNoLonger() throws {
    let moved = try Self.mobile.moved(to: Self.other, since: Self.summer)
    #expect(moved == Membership(unit: Self.other, since: Self.summer))
    let elsewhere = try Self.mobile.moved(to: Self.third, since: Self.summer)
    #expect(elsewhere == Membership(unit: Self.third, isMobile: true, host: Self.other, since: Self.summer))
  }

  @Test func anOfferIsAnsweredOnce() throws {
    #expect(try Self.settled.offering(to: Self.other) == Self.offered)
    #expect(
      try Self.offered.answered(accepts: true, since: Self.summer) == Membership(unit: Self.other, since: Self.summer))
    #expect(try Self.offered.answered(accepts: false, since: Self.summer) == Self.settled)
    #expect(Self.offered.otherUnits == [Self.other] && Self.mobile.otherUnits == [Self.other])
    let refusals: [(MemberRefusal, () throws(MemberRefusal) -> Membership)] = [
      (.offered(Self.other), { () throws(MemberRefusal) in try Self.offered.offering(to: Self.third) }),
      (.sameUnit(Self.home), { () throws(MemberRefusal) in try Self.settled.offering(to: Self.home) }),
      (.sameUnit(Self.home), { () throws(MemberRefusal) in try Self.settled.moved(to: Self.home, since: Self.summer) }),
      (.notOffered, { () throws(MemberRefusal) in try Self.settled.answered(accepts: true, since: Self.summer) }),
      (.hasLeft, { () throws(MemberRefusal) in try Self.gone.offering(to: Self.other) }),
      (.hasLeft, { () throws(MemberRefusal) in try Self.gone.left(.died, since: Self.summer) }),
    ]
    for (refusal, change) in refusals {
      let found = Self.outcome(change)
      #expect(found == .failure(refusal))
    }
  }

  @Test func whoLeavesHasNeitherHostNorOffer() throws {
    var member = Self.mobile
    member.offered = Self.third
    #expect(try member.left(.died, since: Self.summer) == Self.gone)
  }

  @Test func rostersCountWhoBelongsNow() {
    var counts = RosterCounts()
    let far = UnitIndex(5_000)
    #expect(counts[Self.home] == .none && counts.members(of: Self.home, recorded: 31) == 31)
    #expect(counts.members(of: Self.home, recorded: 0) == nil)
    counts.replace(nil, by: Self.mobile)
    counts.replace(nil, by: Membership(unit: Self.home, status: .probationary, isMobile: true, since: Self.spring))
    #expect(counts[Self.home] == RosterCount(full: 1, probationary: 1, mobile: 2, unhosted: 1, isKept: true))
    #expect(counts.members(of: Self.home, recorded: 31) == 2)
    counts.replace(Self.mobile, by: Membership(unit: far, since: Self.summer))
    #expect(counts[Self.home] == RosterCount(probationary: 1, mobile: 1, unhosted: 1, isKept: true))
    #expect(counts[far] == RosterCount(full: 1, isKept: true) && counts[UnitIndex(4_999)] == .none)
    counts.replace(
      Membership(unit: far, since: Self.summer),
      by: Membership(
        unit: far, status: .left, leaving: .died, since: Self.summer))
    #expect(counts[far] == RosterCount(isKept: true) && counts.members(of: far, recorded: 9) == 0)
  }
}
