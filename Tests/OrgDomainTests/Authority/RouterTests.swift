import Testing

@testable import OrgDomain

/// Routes as a whole: `as`, circles, every reason for none, and the explanation.
@Suite struct RouterTests {
  private static let village = Subject(categories: ["village"])
  private static let site = Subject(categories: ["remoteEducation"])

  // MARK: - As another matter, as the superior

  @Test func aMatterMayGoAsAnother() throws {
    let rules = [
      rule("survey", matter: "survey", nil, [step(.conduct, .superior(.affiliation))]),
      rule("target", matter: "target", sameAs: .sameAs("survey")),
    ]
    let tree = try County.tree()
    let answer = try tree.answer(rules, "V1", "target")
    #expect(try tree.route(rules, "V1", "target") == "conduct:T1")
    #expect(answer.route?.matter == "target")
    #expect(answer.route?.rule == "survey")
    #expect(answer.route?.firstRule == "target")
    #expect(answer.firstRule == "target")
  }

  @Test func theRuleOfTheOtherMatterIsChosenForTheUnitAnew() throws {
    let rules = [
      rule("survey", matter: "survey", nil, [step(.conduct, .root)]),
      rule("survey-village", matter: "survey", RouterTests.village, [step(.conduct, .unit("ZZB"))]),
      rule("target", matter: "target", sameAs: .sameAs("survey")),
    ]
    #expect(try County.tree().route(rules, "V1", "target") == "conduct:ZZB")
    #expect(try County.tree().route(rules, "SD", "target") == "conduct:R")
  }

  @Test func aSiteGoesAsItsOrganisation() throws {
    let rules = [
      rule("village", RouterTests.village), rule("site", RouterTests.site, sameAs: .sameAsSuperior(.affiliation)),
    ]
    let tree = try County.tree()
    #expect(try tree.route(rules, "V1S") == "decide:T1")
    #expect(try tree.answer(rules, "V1S").unit == (try tree.at("V1S")))
  }

  @Test func selfIsTheSuperiorThatIsAskedFor() throws {
    let rules = [
      rule("village", RouterTests.village, [step(.conduct, .subject)]),
      rule("site", RouterTests.site, sameAs: .sameAsSuperior(.affiliation)),
    ]
    #expect(try County.tree().route(rules, "V1S") == "conduct:V1")
  }

  @Test func aBodyBelowTheSubjectStaysAbsentWhomeverIsAsked() throws {
    // Through the industry the superior is no ancestor, so that its bodies may be the subject or below it.
    let tree = try OrganizationTree(
      units: [
        unit("R", .committee), unit("A", .committee, under: "R", industry: "B"), unit("A1", .site, under: "A"),
        unit("B", .department, under: "R"),
      ], vocabulary: Vocabulary())
    let subject = Subject(kinds: [.committee])
    func rules(_ body: BodyExpression) -> [Rule] {
      [
        rule("a", subject, sameAs: .sameAsSuperior(.industry)),
        rule("b", Subject(kinds: [.department]), [step(.decide, body)]),
      ]
    }
    #expect(try tree.reason(rules(.unit("A")), "A") == .bodyAbsent(rule: "b", step: 1, .isSubject(try tree.at("A"))))
    #expect(
      try tree.reason(rules(.unit("A1")), "A") == .bodyAbsent(rule: "b", step: 1, .insideSubject(try tree.at("A1"))))
    #expect(try tree.route(rules(.root), "A") == "decide:R")
    #expect(
      try tree.route(rules(.firstOf([.unit("A1"), .root])), "A") == "decide:R",
      "firstOf passes over what is below the subject, not only over what is below the superior")
  }

  @Test func aLineThatTurnsInACircleGivesNoRoute() throws {
    let tree = try OrganizationTree(
      units: [unit("R"), unit("A", under: "R", industry: "B"), unit("B", under: "R", industry: "A")],
      vocabulary: Vocabulary())
    let rules = [rule("a", nil, sameAs: .sameAsSuperior(.industry))]
    #expect(try tree.reason(rules, "A") == .circle(["rating", "rating", "rating"]))
    #expect(try tree.reason(rules, "R") == .noSuperior(rule: "a", of: try tree.at("R"), .industry))
  }

  @Test func askingUpwardsEndsAtTheTop() throws {
    let tree = try County.tree()
    let rules = [rule("a", nil, sameAs: .sameAsSuperior(.affiliation))]
    #expect(try tree.reason(rules, "V1") == .noSuperior(rule: "a", of: try tree.at("OUT"), .affiliation))
  }

  @Test func aDissolvedSuperiorIsNotAskedInstead() throws {
    let tree = try OrganizationTree(
      units: [
        unit("R", .committee), unit("A", .site, "remoteEducation", under: "R", industry: "B"),
        unit("B", .department, under: "R", status: .dissolved),
      ], vocabulary: Vocabulary())
    let rules = [
      rule("a", Subject(kinds: [.site]), sameAs: .sameAsSuperior(.industry)),
      rule("b", Subject(kinds: [.department]), [step(.decide, .root)]),
    ]
    #expect(try tree.reason(rules, "A") != nil, "a unit that is dissolved gives no route, always")
  }

  // MARK: - No route

  @Test func noRuleIsNoRoute() throws {
    let tree = try County.tree()
    #expect(try tree.reason([rule("a", RouterTests.village)], "S") == .noRule)
    #expect(try tree.reason([rule("a")], "S", "target") == .noRule)
    #expect(try tree.reason([], "S") == .noRule)
    #expect(try tree.reason([rule("a", from: day("2013-01-01"))], "S") == .noRule)
    #expect(try tree.answer([], "S").firstRule == nil)
  }

  @Test func whatIsGoneOrOutsideHasNoRoute() throws {
    let tree = try County.tree()
    #expect(try tree.reason([rule("a")], "GONE") == .unitDissolved)
    #expect(try tree.reason([rule("a")], "OUT") == .unitOutside)
  }

  @Test func aBodyThatIsGoneSinceTheBookWasCheckedIsNoRoute() throws {
    let old = try County.tree()
    let rules = [rule("a", nil, [step(.guide, .unit("XCB"), absence: .drop), step(.decide, .root)])]
    let book = try RuleBook(rules, old)
    var gone = old[try old.at("XCB")]
    gone.status = .dissolved
    let new = try old.applying([.amend(gone)])
    let answer = Router(tree: new, book: book).resolve(try new.at("V1"), "rating", on: today)
    #expect(answer.outcome == .noRoute(.bodyDissolved(rule: "a", step: 1, try new.at("XCB"))), "drop does not help")
    let smaller = try OrganizationTree(
      units: County.units.filter { $0.code != "XCB" }, vocabulary: County.vocabulary)
    let without = Router(tree: smaller, book: book).resolve(try smaller.at("V1"), "rating", on: today)
    #expect(without.outcome == .noRoute(.bodyUnknown(rule: "a", step: 1, "XCB")))
  }

  @Test func aLineThatLeadsToADissolvedBodyIsNoRoute() throws {
    let tree = try OrganizationTree(
      units: [
        unit("R"), unit("A", under: "R", industry: "B"), unit("B", under: "R", status: .dissolved),
      ], vocabulary: Vocabulary())
    #expect(
      try tree.reason([rule("a", nil, [step(.decide, .superior(.industry))])], "A")
        == .bodyDissolved(rule: "a", step: 1, try tree.at("B")))
  }

  // MARK: - The explanation

  @Test func theExplanationTellsEachHop() throws {
    let tree = try County.tree()
    let between = BodyExpression.nearest(line: .affiliation, .init(kinds: [.committee]), upTo: .root)
    let answer = try tree.answer([rule("a", nil, [step(.decide, between)], note: "silent")], "SB")
    let sb = try tree.at("SB")
    let sg = try tree.at("SG")
    let s = try tree.at("S")
    #expect(
      answer.explanation == [
        .ruleApplied("a", Basis(document: "doc", clause: "1"), isGeneral: true, note: "silent"),
        .hop(step: 1, line: .affiliation, from: sb, to: sg, .own),
        .hop(step: 1, line: .affiliation, from: sg, to: s, .own), .bodyFound(step: 1, .decide, s),
      ])
  }

  @Test func theExplanationTellsWhereALineIsWritten() throws {
    let tree = try County.tree()
    let rules = [rule("a", nil, [step(.decide, .superior(.industry))])]
    #expect(
      try tree.answer(rules, "SB").explanation.contains(
        .hop(
          step: 1, line: .industry, from: try tree.at("SB"), to: try tree.at("CZJ"), .inherited(from: try tree.at("S")))
      ))
    #expect(
      try tree.answer(rules, "T1S").explanation.contains(
        .hop(step: 1, line: .industry, from: try tree.at("T1S"), to: try tree.at("JYJ"), .table("school"))))
  }

  @Test func theExplanationTellsWhichRulesLostAndWhy() throws {
    let rules = [
      rule("general"), rule("village", RouterTests.village, overrides: ["branch"]),
      rule("branch", Subject(kinds: [.branch])), rule("later", RouterTests.village, from: day("2013-01-01")),
      rule("school", Subject(categories: ["school"]), overrides: ["branch"]),
    ]
    // `later` shares no day with `village`, which ends where it begins.
    var ending = rules
    ending[1].validUntil = day("2013-01-01")
    ending[3].overrides = ["branch"]
    let explanation = try County.tree().answer(ending, "V1").explanation
    #expect(explanation.contains(.ruleLost("branch", to: "village", .overridden)))
    #expect(explanation.contains(.ruleLost("general", to: "village", .broader)))
    #expect(explanation.contains(.ruleNotInForce("later", from: day("2013-01-01"), until: nil)))
    #expect(!explanation.contains { if case .ruleLost("school", _, _) = $0 { true } else { false } })
    let applied = explanation.filter { if case .ruleApplied = $0 { true } else { false } }
    #expect(applied == [.ruleApplied("village", Basis(document: "doc", clause: "1"), isGeneral: false, note: nil)])
  }

  @Test func theExplanationTellsTheOfficeAndWhoWasAskedInstead() throws {
    let tree = try County.tree()
    let rules = [
      rule("site", RouterTests.site, sameAs: .sameAsSuperior(.affiliation)),
      rule("village", RouterTests.village, [step(.guide, .office("organizationOffice"))]),
    ]
    let explanation = try tree.answer(rules, "V1S").explanation
    let v1s = try tree.at("V1S")
    let v1 = try tree.at("V1")
    let t1 = try tree.at("T1")
    let office = try tree.at("T1O")
    #expect(
      explanation == [
        .ruleApplied("site", Basis(document: "doc", clause: "1"), isGeneral: false, note: nil),
        .hop(step: 0, line: .affiliation, from: v1s, to: v1, .own), .askedInstead(unit: v1, "rating"),
        .ruleApplied("village", Basis(document: "doc", clause: "1"), isGeneral: false, note: nil),
        .officeFound(step: 1, below: t1, "organizationOffice", office: office), .bodyFound(step: 1, .guide, office),
      ])
  }

  @Test func theExplanationStaysWhereThereIsNoRoute() throws {
    let answer = try County.tree().answer([rule("a", nil, [step(.decide, .unit("T1"))])], "T1")
    #expect(answer.route == nil)
    #expect(answer.explanation.contains(.bodyDropped(step: 1, .decide, .isSubject(answer.unit))))
  }
}
