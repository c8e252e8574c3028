import Testing

@testable import OrgDomain

/// What a subject stands for, and which units meet it.
@Suite struct SubjectTests {
  @Test func aSubjectStandsForEveryCombination() {
    let subject = Subject(
      units: ["A", "B"], kinds: [.branch, .committee], categories: ["school", "health", "town"], traits: ["student"],
      within: "R", below: .init(kinds: [.committee, .generalBranch], categories: ["school"], trait: "faculty"),
      isTopLevel: false)
    let cases = SubjectCase.expand(subject)
    #expect(cases.count == 24)
    #expect(cases.count == RuleCheck.combinations(of: subject))
    #expect(Set(cases.map { "\($0)" }).count == 24)
    #expect(cases.allSatisfy { $0.traits == ["student"] && $0.within == "R" && $0.isTopLevel == false })
    #expect(cases.allSatisfy { $0.below?.category == "school" && $0.below?.trait == "faculty" })
    #expect(Set(cases.map(\.unit)) == ["A", "B"])
    #expect(Set(cases.map(\.below?.kind)) == [.committee, .generalBranch])
  }

  @Test func aGeneralSentenceStandsForOneCaseWithoutConditions() {
    #expect(SubjectCase.expand(nil) == [SubjectCase()])
    #expect(RuleCheck.combinations(of: nil) == 1)
  }

  @Test func hugeListsAreCountedWithoutBeingMade() {
    let codes = Array(repeating: Code("A"), count: 60_000)
    let kinds = Array(repeating: UnitKind.branch, count: 60_000)
    let categories = Array(repeating: "town" as Category, count: 60_000)
    let below = Subject.Below(kinds: kinds, categories: categories)
    let subject = Subject(units: codes, kinds: kinds, categories: categories, below: below)
    #expect(RuleCheck.combinations(of: subject) == Int.max)
  }

  @Test(arguments: [
    (Subject(), County.units.map(\.code)),
    (Subject(units: ["V1", "S"]), ["V1", "S"]),
    (Subject(kinds: [.site, .generalBranch]), ["V1S", "SG"]),
    (Subject(categories: ["school"]), ["T1S", "S", "SG", "SB", "SD"]),
    (Subject(kinds: [.branch], categories: ["school"]), ["T1S", "SB", "SD"]),
    (Subject(traits: ["student"]), ["SB"]),
    (Subject(traits: ["student", "aboveScale"]), []),
    (Subject(within: "T1"), ["T1", "T1O", "V1", "V1S", "T1S"]),
    (Subject(kinds: [.branch], within: "T1"), ["V1", "T1S"]),
    // Below: the root and outside bodies are no ancestors in this sense.
    (Subject(below: .init(kinds: [.committee])), ["T1O", "V1", "V1S", "T1S", "V2", "SG", "SB", "SD", "SH"]),
    (Subject(below: .init(categories: ["school"])), ["SG", "SB", "SD", "SH"]),
    (Subject(below: .init(kinds: [.generalBranch], categories: ["school"])), ["SB"]),
    (Subject(below: .init(trait: "student")), []),
    (Subject(below: .init(kinds: [.branch])), ["V1S"]),
    (Subject(isTopLevel: true), ["ZZB", "XCB", "JYJ", "CZJ", "T1", "T2", "S", "GONE"]),
    (Subject(isTopLevel: false), ["OUT", "R", "T1O", "V1", "V1S", "T1S", "V2", "SG", "SB", "SD", "SH"]),
    (Subject(categories: ["school"], isTopLevel: true), ["S"]),
  ])
  func theUnitsThatMeetASubject(_ subject: Subject, _ expected: [Code]) throws {
    let tree = try County.tree()
    let cases = SubjectCase.expand(subject)
    let met = tree.indices.filter { unit in cases.contains { $0.matches(unit, in: tree) } }
    #expect(tree.codes(met) == expected)
  }
}
