import Testing

@testable import OrgDomain

/// Every way of naming a body, evaluated for units of the county.
@Suite struct BodyExpressionTests {
  struct Finding: Sendable, CustomTestStringConvertible {
    let body: BodyExpression
    let unit: Code
    let found: String

    init(_ body: BodyExpression, _ unit: Code, _ found: String) {
      self.body = body
      self.unit = unit
      self.found = found
    }

    var testDescription: String { "\(unit) → \(found)" }
  }

  private static let town = BodyExpression.UnitPattern(kinds: [.committee], categories: ["town"])
  private static let committee = BodyExpression.UnitPattern(kinds: [.committee])

  static let findings: [Finding] = [
    Finding(.unit("ZZB"), "V1", "ZZB"), Finding(.unit("OUT"), "R", "OUT"), Finding(.root, "V1S", "R"),
    Finding(.superior(.affiliation), "V1", "T1"), Finding(.superior(.affiliation), "R", "OUT"),
    Finding(.superior(.industry), "SB", "CZJ"), Finding(.superior(.industry), "V1", "-"),
    Finding(.superior(.territory), "V1", "T2"),
    // Nearest: strictly above the subject, strictly below the limit.
    Finding(.nearest(line: .affiliation, town, upTo: .root), "V1S", "T1"),
    Finding(.nearest(line: .affiliation, town, upTo: .root), "T1", "-"),
    Finding(.nearest(line: .affiliation, committee, upTo: .root), "SB", "S"),
    Finding(.nearest(line: .affiliation, committee, upTo: nil), "T1", "R"),
    Finding(.nearest(line: .affiliation, committee, upTo: .root), "T1", "-"),
    Finding(.nearest(line: .affiliation, committee, upTo: .unit("S")), "SB", "-"),
    Finding(.nearest(line: .affiliation, .init(), upTo: nil), "V1S", "V1"),
    Finding(.nearest(line: .affiliation, .init(kinds: [.generalBranch, .branch]), upTo: .root), "SB", "SG"),
    Finding(.nearest(line: .affiliation, .init(categories: ["village", "town"]), upTo: .root), "V1S", "V1"),
    Finding(.nearest(line: .affiliation, .init(trait: "student"), upTo: .root), "V1S", "-"),
    Finding(.nearest(line: .affiliation, .init(), upTo: .superior(.industry)), "V1S", "-"),
    Finding(.nearest(line: .industry, committee, upTo: .root), "SB", "CZJ"),
    Finding(.nearest(line: .industry, .init(kinds: [.department]), upTo: .root), "SH", "ZZB"),
    // Office: the first ancestor with a direct child of the trait.
    Finding(.office("organizationOffice"), "V1S", "T1O"), Finding(.office("organizationOffice"), "V2", "ZZB"),
    Finding(.office("publicityOffice"), "V1", "XCB"), Finding(.office("organizationOffice"), "T1", "ZZB"),
    Finding(.office("organizationOffice"), "R", "-"), Finding(.office("student"), "V1", "-"),
    // Affiliated: the nearest ancestor among these, in whatever order they stand.
    Finding(.affiliatedTo(["R", "T1", "T2"]), "V1S", "T1"), Finding(.affiliatedTo(["V1", "R"]), "V1S", "V1"),
    Finding(.affiliatedTo(["T1", "T2"]), "SB", "-"), Finding(.affiliatedTo(["T1"]), "T1", "-"),
    Finding(.affiliatedTo(["OUT"]), "V1", "OUT"), Finding(.affiliatedTo([]), "V1", "-"),
    // The first that is found, and is neither the subject nor below it.
    Finding(.firstOf([.superior(.industry), .superior(.affiliation)]), "V1", "T1"),
    Finding(.firstOf([.superior(.industry), .superior(.affiliation)]), "SD", "CZJ"),
    Finding(.firstOf([.unit("V1"), .unit("V1S"), .root]), "V1", "R"), Finding(.firstOf([.unit("V1")]), "V1", "-"),
    Finding(.firstOf([]), "V1", "-"), Finding(.firstOf([.firstOf([.superior(.industry)]), .root]), "V1", "R"),
  ]

  @Test(arguments: findings)
  func aBodyIsFoundFromTheSubject(_ finding: Finding) throws {
    let route = try County.tree().route([rule("a", nil, [step(.file, finding.body)])], finding.unit)
    #expect(finding.found == "-" ? route.hasPrefix("none: bodyAbsent") : route == "file:\(finding.found)")
  }

  @Test(arguments: [
    ("SB", BodyExpression.root, "review:SG review:S review:R"), ("SB", .unit("S"), "review:SG review:S"),
    ("SB", .superior(.affiliation), "review:SG"), ("V1", .unit("OUT"), "review:T1 review:R review:OUT"),
    ("SB", .nearest(line: .affiliation, committee, upTo: .root), "review:SG review:S"),
  ])
  func aChainAsksLevelByLevelUpToTheLast(_ unit: Code, _ upTo: BodyExpression, _ expected: String) throws {
    let rules = [rule("a", nil, [step(.review, .chain(line: .affiliation, upTo: upTo))])]
    #expect(try County.tree().route(rules, unit) == expected)
  }

  @Test func aChainThatDoesNotGetThereIsAbsent() throws {
    for upTo in [BodyExpression.unit("T2"), .unit("V1"), .unit("ZZB"), .superior(.industry)] {
      let rules = [rule("a", nil, [step(.review, .chain(line: .affiliation, upTo: upTo))])]
      #expect(try County.tree().reason(rules, "V1") == .bodyAbsent(rule: "a", step: 1, .notFound))
    }
  }

  @Test func aChainAlongTheIndustryGoesFromBodyToBody() throws {
    let tree = try OrganizationTree(
      units: [
        unit("R"), unit("A", .branch, "school", under: "R", industry: "B"),
        unit("B", .committee, "school", under: "R", industry: "C"), unit("C", .committee, under: "R"),
      ], vocabulary: Vocabulary())
    let chain = rule("a", nil, [step(.sign, .chain(line: .industry, upTo: .unit("C")))])
    #expect(try tree.route([chain], "A") == "sign:B sign:C")
  }

  @Test func aLineThatTurnsInACircleEndsTheWalk() throws {
    let tree = try OrganizationTree(
      units: [
        unit("R"), unit("A", under: "R", industry: "B"), unit("B", under: "R", industry: "C"),
        unit("C", under: "R", industry: "B"), unit("D", under: "R", industry: "D"),
      ], vocabulary: Vocabulary())
    let chain = rule("a", nil, [step(.sign, .chain(line: .industry, upTo: .root))])
    let nearest = rule("a", nil, [step(.sign, .nearest(line: .industry, .init(kinds: [.site]), upTo: nil))])
    for unit: Code in ["A", "B", "C", "D"] {
      #expect(try tree.reason([chain], unit) == .bodyAbsent(rule: "a", step: 1, .notFound))
      #expect(try tree.reason([nearest], unit) == .bodyAbsent(rule: "a", step: 1, .notFound))
    }
    let superior = rule("a", nil, [step(.sign, .superior(.industry))])
    #expect(try tree.reason([superior], "D") == .bodyAbsent(rule: "a", step: 1, .isSubject(try tree.at("D"))))
  }

  @Test func twoOfficesBelowOneAncestorAreNoGuess() throws {
    var units = County.units
    units.append(unit("T1P", .department, traits: ["organizationOffice"], under: "T1"))
    let tree = try OrganizationTree(units: units, vocabulary: County.vocabulary)
    let rules = [
      rule(
        "a", nil,
        [StepTemplate(action: .guide, bodies: [.office("organizationOffice")], absence: .drop), step(.decide, .root)])
    ]
    let offices = [try tree.at("T1O"), try tree.at("T1P")]
    #expect(try tree.reason(rules, "V1") == .severalOffices(rule: "a", step: 1, "organizationOffice", offices))
    #expect(try tree.route(rules, "V2") == "guide:ZZB decide:R")
  }

  @Test func aDissolvedOfficeIsNone() throws {
    var units = County.units
    units.append(unit("T1P", .department, traits: ["organizationOffice"], under: "T1", status: .dissolved))
    let tree = try OrganizationTree(units: units, vocabulary: County.vocabulary)
    #expect(try tree.route([rule("a", nil, [step(.guide, .office("organizationOffice"))])], "V1") == "guide:T1O")
  }

  @Test func theCodesOfAnExpressionAreThoseThatStandInIt() {
    let expression = BodyExpression.firstOf([
      .unit("A"), .affiliatedTo(["B", "C"]), .nearest(line: .industry, .init(), upTo: .unit("D")),
      .chain(line: .affiliation, upTo: .firstOf([.unit("E"), .root])), .office("x"), .superior(.industry), .subject,
    ])
    #expect(expression.codes == ["A", "B", "C", "D", "E"])
    #expect(expression.mentionsChain && expression.mentionsSubject && !expression.isChain)
  }
}
