import OrgAPI
import OrgBundle
import OrgDomain
import Testing

/// Every element of the rule book's language, read to the exact value of the domain.
@Suite struct RuleLanguageTests {
  private static func code(_ text: String) -> Code { Code(text)! }

  private func rule(_ lines: String...) throws -> Rule {
    let text = "rules:\n  - id: a\n    matter: x\n" + lines.map { "    " + $0 + "\n" }.joined()
    let reading = RuleBookText.read(text)
    #expect(reading.problems == [])
    return try #require(reading.rules.first)
  }

  private func step(_ text: String) throws -> StepTemplate {
    guard case .steps(let steps) = try rule("steps: [\(text)]").prescription else { throw UnexpectedPrescription() }
    return try #require(steps.first)
  }

  private struct UnexpectedPrescription: Error {}

  // MARK: - Bodies

  static let bodies: [(String, BodyExpression)] = [
    ("root", .root), ("self", .subject), ("{unit: ZZB}", .unit(code("ZZB"))),
    ("{superior: affiliation}", .superior(.affiliation)), ("{superior: industry}", .superior(.industry)),
    ("{superior: territory}", .superior(.territory)),
    ("{office: organisation}", .office(Trait(rawValue: "organisation"))),
    ("{affiliatedTo: A}", .affiliatedTo([code("A")])),
    ("{affiliatedTo: [A, B]}", .affiliatedTo([code("A"), code("B")])),
    ("{firstOf: [root, {unit: A}]}", .firstOf([.root, .unit(code("A"))])), ("{firstOf: root}", .firstOf([.root])),
    ("{chain: {line: industry, upTo: root}}", .chain(line: .industry, upTo: .root)),
    (
      "{nearest: {line: affiliation}}",
      .nearest(line: .affiliation, BodyExpression.UnitPattern(), upTo: nil)
    ),
    (
      "{nearest: {line: territory, kind: [committee, branch], category: town, trait: t, upTo: {unit: A}}}",
      .nearest(
        line: .territory,
        BodyExpression.UnitPattern(
          kinds: [.committee, .branch], categories: [Category(rawValue: "town")], trait: Trait(rawValue: "t")),
        upTo: .unit(code("A")))
    ),
    (
      "{chain: {line: affiliation, upTo: {firstOf: [{office: t}, root]}}}",
      .chain(line: .affiliation, upTo: .firstOf([.office(Trait(rawValue: "t")), .root]))
    ),
  ]

  @Test(arguments: bodies)
  func body(_ text: String, _ expected: BodyExpression) throws {
    #expect(try step("{action: conduct, body: \(text)}").bodies == [expected])
    #expect(try step("{action: conduct, bodies: [\(text)]}").bodies == [expected])
  }

  // MARK: - Steps

  static let steps: [(String, StepTemplate)] =
    StepAction.allCases.map { ("{action: \($0), body: root}", StepTemplate(action: $0, bodies: [.root])) } + [
      (
        "{action: sign, bodies: [root, {unit: A}], mode: all, order: sequence}",
        StepTemplate(action: .sign, bodies: [.root, .unit(code("A"))], mode: .all(.sequence))
      ),
      (
        "{action: sign, bodies: [root, {unit: A}], order: parallel}",
        StepTemplate(action: .sign, bodies: [.root, .unit(code("A"))], mode: .all(.parallel))
      ),
      ("{action: sign, body: root, mode: any}", StepTemplate(action: .sign, bodies: [.root], mode: .any)),
      (
        "{action: sign, bodies: [root, {unit: A}], mode: vote, weights: [2, 2], threshold: 51}",
        StepTemplate(
          action: .sign, bodies: [.root, .unit(code("A"))], mode: .vote(weights: [2, 2], threshold: 51))
      ),
      (
        "{action: file, body: root, due: {workingDays: 10}, absent: drop}",
        StepTemplate(action: .file, bodies: [.root], due: .workingDays(10), absence: .drop)
      ),
      (
        "{action: file, body: root, due: {days: 3}, absent: noRoute}",
        StepTemplate(action: .file, bodies: [.root], due: .days(3))
      ),
      (
        "{action: concur, body: root, refusal: advisory, silence: wait}",
        StepTemplate(action: .concur, bodies: [.root], refusal: .advisory, silence: .wait)
      ),
      (
        "{action: concur, body: root, refusal: binding, silence: escalate}",
        StepTemplate(action: .concur, bodies: [.root])
      ),
      (
        "{action: decide, body: root, when: {proposedGrade: 先进, scoreAtLeast: 80, scoreBelow: 90, evidence: [a, b]}}",
        StepTemplate(
          action: .decide, bodies: [.root],
          condition: CaseCondition(
            proposedGrades: ["先进"], scoreAtLeast: 80, scoreBelow: 90, evidence: ["a", "b"]))
      ),
    ]

  @Test(arguments: steps)
  func step(_ text: String, _ expected: StepTemplate) throws {
    #expect(try step(text) == expected)
  }

  // MARK: - Subjects

  static let subjects: [(String, Subject)] = [
    ("{unit: A}", Subject(units: [code("A")])), ("{unit: [A, B]}", Subject(units: [code("A"), code("B")])),
    ("{kind: [branch, site]}", Subject(kinds: [.branch, .site])),
    ("{category: village}", Subject(categories: [Category(rawValue: "village")])),
    ("{traits: [s, t]}", Subject(traits: [Trait(rawValue: "s"), Trait(rawValue: "t")])),
    ("{within: A}", Subject(within: code("A"))), ("{topLevel: true}", Subject(isTopLevel: true)),
    ("{topLevel: no}", Subject(isTopLevel: false)),
    (
      "{below: {kind: [committee, generalBranch], category: school, trait: t}}",
      Subject(
        below: Subject.Below(
          kinds: [.committee, .generalBranch], categories: [Category(rawValue: "school")], trait: Trait(rawValue: "t")))
    ),
    (
      "{unit: A, kind: branch, category: village, traits: t, within: B, topLevel: true}",
      Subject(
        units: [code("A")], kinds: [.branch], categories: [Category(rawValue: "village")],
        traits: [Trait(rawValue: "t")], within: code("B"), isTopLevel: true)
    ),
  ]

  @Test(arguments: subjects)
  func subject(_ text: String, _ expected: Subject) throws {
    #expect(try rule("subject: \(text)", "as: {matter: y}").subject == expected)
  }

  // MARK: - Rules

  @Test func sameAsAnother() throws {
    #expect(try rule("as: {matter: rating}").prescription == .sameAs(Matter(rawValue: "rating")))
    #expect(try rule("as: {superior: industry}").prescription == .sameAsSuperior(.industry))
  }

  @Test func wholeRule() throws {
    let read = try rule(
      "steps: [{action: decide, body: root}]", "overrides: [b, c]",
      "basis: {document: notice-1, clause: \"四（四）\"}", "validFrom: 2012-03-13", "validUntil: 2013-03-13",
      "note: |", "  text is silent", "  here")
    let expected = Rule(
      code: Self.code("a"), matter: Matter(rawValue: "x"),
      prescription: .steps([StepTemplate(action: .decide, bodies: [.root])]),
      overrides: [Self.code("b"), Self.code("c")],
      basis: Basis(document: Self.code("notice-1"), clause: "四（四）"), validFrom: Day("2012-03-13"),
      validUntil: Day("2013-03-13"), note: "text is silent\nhere\n")
    #expect(read == expected)
  }

  @Test func positionsNameRulesStepsAndWords() throws {
    let reading = RuleBookText.read(SampleBundle.rules, file: "book.yaml")
    let position = try #require(reading.positions.first)
    #expect(position.place == BundlePlace(file: "book.yaml", line: 2, column: 5))
    #expect(position.steps.map(\.line) == [6, 7])
    #expect(position.words["notice-1"] == BundlePlace(file: "book.yaml", line: 8, column: 23))
  }

  @Test func textOfAWireIsCheckedLikeAFile() {
    #expect(RuleBookText.read("").problems.map(\.code) == [.emptyFile])
    #expect(RuleBookText.read("rules: [\0]").problems.map(\.code) == [.nulCharacter])
    #expect(RuleBookText.read("rules: [").problems.map(\.code) == [.yamlSyntax])
    let large = String(repeating: " ", count: BundleSource.textByteLimit + 1)
    #expect(RuleBookText.read(large).problems.map(\.code) == [.fileTooLarge])
  }
}
