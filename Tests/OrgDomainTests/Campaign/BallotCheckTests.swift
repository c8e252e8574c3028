import Testing

@testable import OrgDomain

/// Ballots by their tallies (R-36 to R-41; decisions 20, 21).
@Suite struct BallotCheckTests {
  private typealias Group = BallotTally.Group

  private func check(_ groups: [BallotTally.Group], _ demands: BallotDemands? = nil) -> BallotCheck {
    let tally = BallotTally(part: "opinion", held: today, groups: groups)
    return BallotCheck(tally: tally, part: ballot("opinion", demands), scheme: .sample())
  }

  private func people(
    _ group: SchemeWord? = nil, of entitled: Int, present: Int, _ votes: [SchemeWord: Int] = [:], invalid: Int = 0
  ) -> BallotTally.Group {
    Group(group: group, entitled: entitled, present: present, votes: votes, invalid: invalid)
  }

  private let two: [SchemeWord: Int] = ["members": 60, "masses": 40]

  @Test func aSoundBallotHasNoFaults() {
    let sound = check([people(of: 10, present: 8, ["A": 5, "B": 2], invalid: 1)])
    #expect(sound.faults == [])
    #expect(sound.carries)
    #expect(sound.winner == "A")
    #expect(sound.boundProposal == nil)
  }

  @Test func peopleAndPapersAddUp() {
    #expect(
      check([people(of: 10, present: 11)]).faults == [.presentAboveEntitled(group: nil, present: 11, entitled: 10)])
    #expect(
      check([people(of: 10, present: 8, ["A": 5, "B": 3], invalid: 1)]).faults
        == [.votesAbovePresent(group: nil, votes: 9, present: 8)])
    #expect(check([people(of: 10, present: 8, ["A": 5, "B": 2], invalid: 1)]).faults == [])
  }

  @Test(arguments: [-1, HeadCount.limit + 1, Int.max, Int.min])
  func absurdNumbersAreNamedAndHarmless(number: Int) {
    let groups = [
      people(of: number, present: 1), people(of: 1, present: number), people(of: 1, present: 1, ["A": number]),
      people(of: 1, present: 1, ["A": 1], invalid: number),
    ]
    for group in groups {
      let check = check([group])
      #expect(check.faults == [.outOfRange(group: nil)])
      #expect(check.winner == nil)
      #expect(!check.share(of: ["A"]).isApplicable)
    }
  }

  @Test func optionsAndGroupsAreDeclared() {
    #expect(check([people(of: 9, present: 9, ["E": 1])]).faults == [.unknownOption("E", group: nil)])
    let demands = BallotDemands(options: ["yes", "no"], groups: two)
    #expect(
      check([people("masses", of: 9, present: 9, ["A": 1])], demands).faults
        == [.groupMissing("members"), .unknownOption("A", group: "masses")])
    #expect(
      check([people(of: 9, present: 9)], demands).faults
        == [.unknownGroup(nil), .groupMissing("masses"), .groupMissing("members")])
    #expect(check([people("members", of: 9, present: 9)]).faults == [.unknownGroup("members"), .groupMissing(nil)])
    let twice = [
      people("members", of: 9, present: 9), people("masses", of: 9, present: 9), people("members", of: 1, present: 1),
    ]
    #expect(check(twice, demands).faults == [.groupTwice("members")])
  }

  @Test(arguments: [
    (60, 50, true), (60, 49, false), (51, 50, true), (50, 50, true), (30, 30, true), (30, 29, false), (0, 0, false),
  ])
  func aMinimumIsCappedAtAllEntitled(entitled: Int, present: Int, isEnough: Bool) {
    let faults = check([people(of: entitled, present: present)], BallotDemands(present: 50)).faults
    #expect(faults.isEmpty == isEnough)
    if !isEnough, entitled > 0 {
      #expect(faults == [.belowMinimum(present: present, minimum: min(50, entitled))])
    }
  }

  @Test func minimaOfGroupsAreCappedToo() {
    let demands = BallotDemands(groups: two, presentOf: ["masses": 20])
    func faults(_ entitled: Int, _ present: Int) -> [BallotFault] {
      check(
        [people("members", of: 5, present: 5), people("masses", of: entitled, present: present)], demands
      ).faults
    }
    #expect(faults(100, 20) == [])
    #expect(faults(100, 19) == [.groupBelowMinimum(group: "masses", present: 19, minimum: 20)])
    #expect(faults(12, 12) == [])
    #expect(faults(12, 11) == [.groupBelowMinimum(group: "masses", present: 11, minimum: 12)])
  }

  @Test(arguments: [(10, 5, true), (10, 4, false), (11, 5, false), (11, 6, true), (1, 1, true)])
  func aQuorumIsAShareOfThoseEntitled(entitled: Int, present: Int, isEnough: Bool) {
    let faults = check([people(of: entitled, present: present)], BallotDemands(quorum: .percent(50))).faults
    let short = BallotFault.belowQuorum(group: nil, present: present, entitled: entitled, quorum: .percent(50))
    #expect(faults == (isEnough ? [] : [short]))
  }

  @Test func aGroupThatStaysAwayIsNamed() {
    let demands = BallotDemands(groups: two)
    let away = [people("members", of: 5, present: 5), people("masses", of: 9, present: 0)]
    #expect(check(away, demands).faults == [.nobodyPresent(group: "masses")])
    let none = [people("members", of: 5, present: 5), people("masses", of: 0, present: 0)]
    #expect(check(none, demands).faults == [])
    #expect(check([people(of: 0, present: 0)]).faults == [.nobodyPresent(group: nil)])
  }

  /// 7 : 3 is kept by exactly the splits into a floor and a ceiling of each part.
  @Test func sevenToThree() {
    let split = GroupSplit(ratio: ["members": 7, "masses": 3])
    for total in 1...200 {
      let kept = (0...total).filter { split.misses(in: ["members": $0, "masses": total - $0]).isEmpty }
      let expected = (0...total).filter { abs(10 * $0 - 7 * total) < 10 }
      #expect(kept == expected)
      #expect(kept.count == (total % 10 == 0 ? 1 : 2))
    }
    let misses = split.misses(in: ["members": 60, "masses": 40])
    #expect(misses.map(\.group) == ["masses", "members"])
    #expect(misses.map(\.least) == [30, 70])
  }

  @Test func aRatioIsOfThosePresent() {
    let demands = BallotDemands(groups: two, ratio: ["members": 7, "masses": 3])
    func faults(_ members: Int, _ masses: Int) -> [BallotFault] {
      check([people("members", of: 99, present: members), people("masses", of: 99, present: masses)], demands).faults
    }
    #expect(faults(35, 15) == [])
    #expect(faults(36, 15) == [])
    #expect(
      faults(37, 13)
        == [
          .offRatio(group: "masses", present: 13, least: 15, most: 15),
          .offRatio(group: "members", present: 37, least: 35, most: 35),
        ])
  }

  @Test func sharesAreWeightedExactly() {
    let check = check(
      [people("members", of: 3, present: 3, ["A": 1]), people("masses", of: 7, present: 7, ["A": 3, "B": 4])],
      BallotDemands(groups: two))
    // 60 % of 1/3 and 40 % of 3/7: 20/100 + 120/700 = 26/70.
    #expect(check.share(of: ["A"]) == Fraction(13, of: 35))
    #expect(check.share(of: ["B"]) == Fraction(8, of: 35))
    #expect(check.share(of: ["A", "B"]) == Fraction(3, of: 5))
    #expect(check.share(of: []) == Fraction(0, of: 1))
    #expect(check.winner == nil)
  }

  @Test func weightsMayTurnTheResult() {
    let groups = [
      people("members", of: 10, present: 10, ["A": 6, "B": 4]),
      people("masses", of: 100, present: 100, ["A": 30, "B": 70]),
    ]
    let byMembers = BallotDemands(groups: ["members": 80, "masses": 20], bindsProposal: true)
    #expect(check(groups, byMembers).winner == "A")
    #expect(check(groups, byMembers).boundProposal == "A")
    #expect(check(groups, BallotDemands(groups: ["members": 20, "masses": 80])).winner == "B")
    // 6 + 3 against 4 + 7 tenths at even weights; made even by moving two.
    let even = [groups[0], people("masses", of: 100, present: 100, ["A": 40, "B": 60])]
    #expect(check(even, BallotDemands(groups: ["members": 50, "masses": 50])).winner == nil)
  }

  @Test(
    arguments: [
      ([6, 2, 2], "A"), ([3, 6, 1], "B"), ([1, 3, 6], "C"), ([5, 3, 2], nil), ([5, 5, 0], nil), ([4, 4, 2], nil),
      ([0, 0, 0], nil), ([0, 0, 6], "C"), ([0, 5, 0], nil),
    ] as [([Int], String?)])
  func moreThanHalfOfThosePresentDecide(votes: [Int], expected: String?) {
    let tally: [SchemeWord: Int] = ["A": votes[0], "B": votes[1], "C": votes[2]]
    let winner = check([people(of: 10, present: 10, tally)]).winner
    #expect(winner?.rawValue == expected)
    let binding = check([people(of: 10, present: 10, tally)], BallotDemands(bindsProposal: true))
    #expect(binding.carries == (expected != nil))
    #expect(binding.boundProposal?.rawValue == expected)
  }

  @Test func aBallotCarriesAtItsShare() {
    let demands = BallotDemands(options: ["yes", "no"], carrying: ["yes"], atLeast: .percent(60))
    #expect(check([people(of: 10, present: 10, ["yes": 6, "no": 4])], demands).carries)
    #expect(!check([people(of: 100, present: 100, ["yes": 59, "no": 41])], demands).carries)
    // Those present who do not vote count in the base.
    #expect(!check([people(of: 11, present: 11, ["yes": 6, "no": 4])], demands).carries)
    #expect(!check([people(of: 0, present: 0)], demands).carries)
  }

  @Test func manyLargeGroupsDoNotOverflow() {
    let words = (0..<12).map { SchemeWord(rawValue: "g\($0)") }
    let demands = BallotDemands(groups: Dictionary(uniqueKeysWithValues: words.map { ($0, 1) }))
    let primes = [
      99_999_989, 99_999_971, 99_999_959, 99_999_941, 99_999_931, 99_999_847, 99_999_839, 99_999_827, 99_999_821,
      99_999_787, 99_999_773, 99_999_769,
    ]
    let groups = zip(words, primes).map { word, count in
      people(word, of: count, present: count, ["A": count / 2, "B": count / 2])
    }
    let share = check(groups, demands).share(of: ["A"])
    #expect(share.percentage == .percent(50))
    #expect(!share.reaches(.percent(50)))
    #expect(share.part <= share.base)
  }
}
