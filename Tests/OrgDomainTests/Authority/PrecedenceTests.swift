import Testing

@testable import OrgDomain

/// Which of the rules that apply is the rule: the narrower, or the one that names the other; never by order.
@Suite struct PrecedenceTests {
  private func winner(_ rules: [Rule], _ unit: Code, on day: Day = today) throws -> Code? {
    let tree = try County.tree()
    var winners: Set<Code?> = []
    for order in [rules, rules.reversed(), Array(rules.dropFirst()) + rules.prefix(1)] {
      let router = Router(tree: tree, book: try RuleBook(order, tree))
      winners.insert(router.rule(for: try tree.at(unit), "rating", on: day)?.code)
      let told = router.resolve(try tree.at(unit), "rating", on: day)
      let silent = router.resolve(try tree.at(unit), "rating", on: day, explains: false)
      #expect(told.outcome == silent.outcome, "the explanation changes nothing")
      #expect(silent.explanation.isEmpty)
    }
    #expect(winners.count == 1, "the order of the file changes nothing")
    return winners.first ?? nil
  }

  @Test func theNarrowerRuleWins() throws {
    let rules = [
      rule("general"), rule("school", Subject(categories: ["school"])),
      rule("school-branch", Subject(kinds: [.branch], categories: ["school"])),
      rule("students", Subject(kinds: [.branch], categories: ["school"], traits: ["student"])),
    ]
    #expect(try winner(rules, "V1") == "general")
    #expect(try winner(rules, "S") == "school")
    #expect(try winner(rules, "SD") == "school-branch")
    #expect(try winner(rules, "SB") == "students")
  }

  @Test func theInnerBodyWinsOverTheOuter() throws {
    let rules = [
      rule("town", Subject(within: "T1")), rule("village", Subject(within: "V1")), rule("one", Subject(units: ["V1S"])),
    ]
    #expect(try winner(rules, "T1O") == "town")
    #expect(try winner(rules, "V1") == "village")
    #expect(try winner(rules, "V1S") == "one")
    #expect(try winner(rules, "V2") == nil)
  }

  @Test func anOverrideWinsOverNarrowness() throws {
    let rules = [
      rule("school", Subject(categories: ["school"]), overrides: ["branch"]),
      rule("branch", Subject(kinds: [.branch], categories: ["school"])),
    ]
    #expect(try winner(rules, "SD") == "school")
  }

  @Test func anOverrideSettlesWhatNarrownessCannot() throws {
    let school = rule("school", Subject(categories: ["school"]))
    #expect(try winner([school, rule("branch", Subject(kinds: [.branch]), overrides: ["school"])], "SD") == "branch")
    var winning = school
    winning.overrides = ["branch"]
    #expect(try winner([winning, rule("branch", Subject(kinds: [.branch]))], "SD") == "school")
  }

  @Test func eachCombinationOfARuleStandsByItself() throws {
    // The rule's school branches are narrower than `schools`; its villages meet nobody else.
    let rules = [
      rule("branches", Subject(kinds: [.branch, .site], categories: ["school", "village", "remoteEducation"])),
      rule("schools", Subject(categories: ["school"])),
    ]
    #expect(try winner(rules, "SD") == "branches")
    #expect(try winner(rules, "SG") == "schools")
    #expect(try winner(rules, "V1") == "branches")
    #expect(try winner(rules, "V1S") == "branches")
  }

  @Test func anAmbiguityIsRefusedWithAnExampleThatExists() throws {
    let found = problems(
      of: [rule("branch", Subject(kinds: [.branch])), rule("school", Subject(categories: ["school"]))],
      try County.tree())
    #expect(
      found == [
        .ambiguous(
          "branch", "school",
          RuleBookProblem.Example(
            existing: "T1S", unit: nil, kind: .branch, category: "school", traits: [], within: nil, isBelow: false))
      ])
  }

  @Test func anAmbiguityThatNoUnitHasYetIsRefusedAllTheSame() throws {
    let found = problems(
      of: [
        rule("a", Subject(categories: ["culture"], below: .init(kinds: [.branch]))),
        rule("b", Subject(traits: ["aboveScale"], within: "T1")),
      ], try County.tree())
    #expect(
      found == [
        .ambiguous(
          "a", "b",
          RuleBookProblem.Example(
            existing: nil, unit: nil, kind: nil, category: "culture", traits: ["aboveScale"], within: "T1",
            isBelow: true))
      ])
  }

  @Test func anAmbiguousPairIsNamedOnceHoweverManyCombinationsMeet() throws {
    let found = problems(
      of: [
        rule("a", Subject(kinds: [.branch, .committee, .site])),
        rule("b", Subject(categories: ["school", "health", "town"])),
      ], try County.tree())
    #expect(found.count == 1)
  }

  @Test func rulesOfDifferentMattersNeverMeet() throws {
    #expect(problems(of: [rule("a"), rule("b", matter: "target")], try County.tree()) == [])
  }

  @Test(arguments: [
    ("", "2012-04-20", "", "", true), ("2012-04-20", "", "", "", true), ("2012-04-20", "", "", "2012-04-20", false),
    ("", "2012-04-20", "2012-04-20", "", false), ("", "2012-04-21", "2012-04-20", "", true),
    ("2012-01-01", "2012-02-01", "2012-02-01", "2012-03-01", false),
    ("2012-01-01", "2012-02-02", "2012-02-01", "2012-03-01", true),
  ])
  func rulesThatShareADayAreCompared(
    _ from: String, _ until: String, _ otherFrom: String, _ otherUntil: String, _ share: Bool
  ) throws {
    let one = rule("a", Subject(kinds: [.branch]), from: Day(from), until: Day(until))
    let other = rule("b", Subject(kinds: [.branch]), from: Day(otherFrom), until: Day(otherUntil))
    #expect(one.sharesDays(with: other) == share)
    #expect(other.sharesDays(with: one) == share)
    #expect(problems(of: [one, other], try County.tree()).isEmpty == !share)
  }

  @Test func aRuleHoldsFromItsFirstDayUntilTheDayThatEndsIt() throws {
    let rules = [
      rule("old", Subject(kinds: [.branch]), until: day("2012-03-13")),
      rule("new", Subject(kinds: [.branch]), from: day("2012-03-13"), until: day("2013-03-13")),
      rule("general"),
    ]
    let days: [(String, Code)] = [
      ("0001-01-01", "old"), ("2012-03-12", "old"), ("2012-03-13", "new"), ("2013-03-12", "new"),
      ("2013-03-13", "general"), ("9999-12-31", "general"),
    ]
    for (date, expected) in days { #expect(try winner(rules, "V1", on: day(date)) == expected) }
  }
}
