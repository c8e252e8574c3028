import Testing

@testable import OrgDomain

/// Every reason for which a rule book is refused, each from the smallest book that has it.
@Suite struct RuleBookProblemTests {
  struct Refusal: Sendable, CustomTestStringConvertible {
    let name: String
    let rules: [Rule]
    let problems: [RuleBookProblem]

    init(_ name: String, _ rules: [Rule], _ problems: [RuleBookProblem]) {
      self.name = name
      self.rules = rules
      self.problems = problems
    }

    var testDescription: String { name }
  }

  private static let school = Subject(categories: ["school"])

  private static func without(basis: Basis?) -> Rule {
    var general = rule("a")
    general.basis = basis
    return general
  }

  private static func vote(_ weights: [Int], _ threshold: Int, _ bodies: [BodyExpression]) -> Rule {
    rule(
      "a", school,
      [StepTemplate(action: .sign, bodies: bodies, mode: .vote(weights: weights, threshold: threshold))])
  }

  static let refusals: [Refusal] = [
    Refusal("a rule twice", [rule("a"), rule("a", matter: "target")], [.duplicateRule("a")]),
    Refusal("a general sentence without basis", [without(basis: nil)], [.generalWithoutClause("a")]),
    Refusal(
      "a general sentence without clause", [without(basis: Basis(document: "doc"))], [.generalWithoutClause("a")]),
    Refusal("no steps", [rule("a", school, [])], [.noSteps("a")]),
    Refusal("a step without bodies", [rule("a", school, [step(.decide)])], [.noSteps("a")]),
    Refusal(
      "a basis in no document", [without(basis: Basis(document: "other", clause: "1"))],
      [.unknownDocument("a", "other")]),
    Refusal("an override of nothing", [rule("a", overrides: ["b"])], [.unknownOverride("a", "b")]),
    Refusal(
      "each overrides the other", [rule("a", school, overrides: ["b"]), rule("b", school, overrides: ["a"])],
      [.circle(["a", "b"])]),
    Refusal(
      "three override each other in a circle",
      [
        rule("a", school, overrides: ["b"]), rule("b", school, overrides: ["c"]), rule("c", school, overrides: ["a"]),
      ], [.circle(["a", "b", "c"])]),
    Refusal(
      "an override against narrowness closes a circle",
      [
        rule("a", overrides: ["c"]), rule("b", school),
        rule("c", Subject(kinds: [.branch], categories: ["school"])),
      ], [.circle(["a", "b", "c"])]),
    Refusal(
      "a matter like itself", [rule("a", school, sameAs: .sameAs("rating"))],
      [.matterCircle("a", ["rating", "rating"])]),
    Refusal(
      "two matters like each other",
      [rule("a", school, sameAs: .sameAs("target")), rule("b", matter: "target", school, sameAs: .sameAs("rating"))],
      [.matterCircle("a", ["rating", "target", "rating"]), .matterCircle("b", ["target", "rating", "target"])]),
    Refusal("no unit can be both", [rule("a", Subject(traits: ["student", "faculty"]))], [.impossible("a")]),
    Refusal(
      "no day lies in it", [rule("a", school, from: day("2012-03-13"), until: day("2012-03-13"))],
      [.emptyValidity("a")]),
    Refusal(
      "a subject that is not there", [rule("a", Subject(units: ["NOBODY"]))], [.unknownUnit("a", "NOBODY")]),
    Refusal(
      "within a body that is not there", [rule("a", Subject(within: "NOBODY"))], [.unknownUnit("a", "NOBODY")]),
    Refusal(
      "a body that is not there", [rule("a", school, [step(.decide, .unit("NOBODY"))])],
      [.unknownUnit("a", "NOBODY")]),
    Refusal(
      "a body that is not there, deep inside",
      [
        rule(
          "a", school,
          [step(.decide, .firstOf([.nearest(line: .affiliation, .init(), upTo: .unit("X")), .affiliatedTo(["Y"])]))])
      ], [.unknownUnit("a", "X"), .unknownUnit("a", "Y")]),
    Refusal("a dissolved subject", [rule("a", Subject(units: ["GONE"]))], [.dissolvedUnit("a", "GONE")]),
    Refusal(
      "a dissolved body", [rule("a", school, [step(.decide, .unit("GONE"))])], [.dissolvedUnit("a", "GONE")]),
    Refusal(
      "a category that nobody declared", [rule("a", Subject(categories: ["palace"]))],
      [.undeclaredCategory("a", "palace")]),
    Refusal(
      "below a category that nobody declared", [rule("a", Subject(below: .init(categories: ["palace"])))],
      [.undeclaredCategory("a", "palace")]),
    Refusal(
      "the nearest of a category that nobody declared",
      [rule("a", school, [step(.decide, .nearest(line: .industry, .init(categories: ["palace"]), upTo: nil))])],
      [.undeclaredCategory("a", "palace")]),
    Refusal(
      "traits that nobody declared", [rule("a", Subject(traits: ["royal"], below: .init(trait: "noble")))],
      [.undeclaredTrait("a", "royal"), .undeclaredTrait("a", "noble")]),
    Refusal(
      "the office of a trait that nobody declared", [rule("a", school, [step(.decide, .office("royal"))])],
      [.undeclaredTrait("a", "royal")]),
    Refusal(
      "the nearest with a trait that nobody declared, inside a chain",
      [
        rule(
          "a", school,
          [
            step(
              .review, .chain(line: .affiliation, upTo: .nearest(line: .affiliation, .init(trait: "royal"), upTo: nil)))
          ])
      ], [.undeclaredTrait("a", "royal")]),
    Refusal(
      "the subject decides", [rule("a", school, [step(.conduct, .subject), step(.decide, .subject)])],
      [.subjectOutsideConduct("a", step: 2)]),
    Refusal(
      "the subject decides, inside another expression",
      [rule("a", school, [step(.decide, .firstOf([.root, .subject]))])],
      [.subjectOutsideConduct("a", step: 1)]),
    Refusal(
      "a chain beside another body",
      [
        rule("a", school, [step(.review, .chain(line: .affiliation, upTo: .root), .unit("ZZB")), step(.decide, .root)])
      ],
      [.chainNotAlone("a", step: 1)]),
    Refusal(
      "a chain inside another expression",
      [rule("a", school, [step(.review, .firstOf([.chain(line: .affiliation, upTo: .root)]))])],
      [.chainNotAlone("a", step: 1)]),
    Refusal("a vote of one body", [vote([1], 50, [.root])], [.modeNeedsBodies("a", step: 1)]),
    Refusal("a weight too few", [vote([1], 50, [.root, .unit("ZZB")])], [.badWeights("a", step: 1)]),
    Refusal("a weight of nothing", [vote([1, 0], 50, [.root, .unit("ZZB")])], [.badWeights("a", step: 1)]),
    Refusal("a weight below nothing", [vote([1, -1], 50, [.root, .unit("ZZB")])], [.badWeights("a", step: 1)]),
    Refusal("a threshold of nothing", [vote([1, 1], 0, [.root, .unit("ZZB")])], [.badWeights("a", step: 1)]),
    Refusal("more than all", [vote([1, 1], 101, [.root, .unit("ZZB")])], [.badWeights("a", step: 1)]),
    Refusal(
      "concurrence that nobody decides after",
      [rule("a", school, [step(.decide, .root), step(.concur, .unit("ZZB"))])], [.concurWithoutDecision("a", step: 2)]),
    Refusal(
      "too many rules", (0...RuleBook.ruleLimit).map { rule("r\($0)", matter: "m\($0)") },
      [.tooManyRules(count: 1_001, limit: 1_000)]),
    Refusal(
      "too many combinations",
      [rule("a", Subject(units: Array(repeating: "V1", count: 5_000), kinds: [.branch, .site, .committee]))],
      [.tooManyCases(count: 15_000, limit: 10_000)]),
  ]

  @Test(arguments: refusals)
  func aBookIsRefusedAndSaysWhy(_ refusal: Refusal) throws {
    #expect(problems(of: refusal.rules, try County.tree()) == refusal.problems)
  }

  @Test func everyReasonIsCovered() {
    let names = Set(RuleBookProblemTests.refusals.flatMap(\.problems).map { String("\($0)".prefix { $0 != "(" }) })
    #expect(
      names == [
        "duplicateRule", "generalWithoutClause", "noSteps", "unknownDocument", "unknownOverride", "circle",
        "matterCircle", "impossible", "emptyValidity", "unknownUnit", "dissolvedUnit", "undeclaredCategory",
        "undeclaredTrait", "subjectOutsideConduct", "chainNotAlone", "modeNeedsBodies", "badWeights",
        "concurWithoutDecision", "tooManyRules", "tooManyCases",
      ], "all but `ambiguous`, which PrecedenceTests covers")
  }

  @Test(arguments: refusals)
  func aProblemNamesTheRuleToLookAt(_ refusal: Refusal) {
    for problem in refusal.problems {
      switch problem {
      case .tooManyRules, .tooManyCases: #expect(problem.rule == nil)
      default: #expect(refusal.rules.contains { $0.code == problem.rule })
      }
    }
  }

  @Test func everyProblemIsFoundAtOnce() throws {
    let found = problems(
      of: [
        rule("a", Subject(units: ["NOBODY"]), [step(.decide, .subject)]), rule("b", Subject(kinds: [.branch])),
        rule("c", Subject(categories: ["school"]), overrides: ["z"]),
      ], try County.tree())
    #expect(found.contains(.unknownUnit("a", "NOBODY")))
    #expect(found.contains(.subjectOutsideConduct("a", step: 1)))
    #expect(found.contains(.unknownOverride("c", "z")))
    #expect(found.contains { if case .ambiguous("b", "c", _) = $0 { true } else { false } })
  }

  /// A rule that merely loses to the members of a circle is no member of it.
  @Test func aCircleNamesItsMembersOnly() throws {
    let school = RuleBookProblemTests.school
    let found = problems(
      of: [
        rule("a", school, overrides: ["b"]), rule("b", school, overrides: ["c"]), rule("c", school, overrides: ["a"]),
        rule("innocent"),
      ], try County.tree())
    #expect(found == [.circle(["a", "b", "c"])])
  }

  /// The general sentence of target never meets a village there, so no unit can go round.
  @Test func rulesThatNoUnitCanGoRoundAreNoCircle() throws {
    let village = Subject(categories: ["village"])
    let found = problems(
      of: [
        rule("target-general", matter: "target", sameAs: .sameAs("survey")),
        rule("target-village", matter: "target", village),
        rule("survey-general", matter: "survey"),
        rule("survey-village", matter: "survey", village, sameAs: .sameAs("target")),
      ], try County.tree())
    #expect(found == [])
  }

  @Test func aBookKnowsItsRulesAndMatters() throws {
    let book = try RuleBook([rule("b", matter: "target"), rule("a", matter: "rating")], try County.tree())
    #expect(book.matters == ["rating", "target"])
    #expect(book.rule("b")?.matter == "target")
    #expect(book.rule("c") == nil)
  }
}
