import Testing

@testable import OrgDomain

/// What keeps a set of units from being a tree.
@Suite struct TreeProblemTests {
  private func problems(_ units: [Unit], _ vocabulary: Vocabulary = Vocabulary()) -> [TreeProblem] {
    do {
      _ = try OrganizationTree(units: units, vocabulary: vocabulary)
      return []
    } catch {
      return error.problems
    }
  }

  @Test func theCountyIsATree() throws {
    let tree = try County.tree()
    #expect(tree.count == County.units.count)
    #expect(tree.code(of: tree.root) == "R")
    #expect(tree.indices.allSatisfy { tree[$0] == County.units[$0.position] })
    #expect(tree.codes(tree.ancestors(of: try tree.at("SB"))) == ["SG", "S", "R", "OUT"])
    #expect(tree.codes(tree.children(of: try tree.at("T1"))) == ["T1O", "V1", "T1S"])
    #expect(tree.codes(tree.subtree(of: try tree.at("S"))) == ["S", "SG", "SD", "SH", "SB"])
    #expect(tree.isInside(try tree.at("SB"), subtreeOf: try tree.at("S")))
    #expect(tree.isInside(try tree.at("S"), subtreeOf: try tree.at("S")))
    #expect(!tree.isInside(try tree.at("S"), subtreeOf: try tree.at("SB")))
  }

  @Test func aChildMayStandBeforeItsParent() throws {
    let tree = try OrganizationTree(units: County.units.reversed(), vocabulary: County.vocabulary)
    #expect(tree.code(of: tree.root) == "R")
    #expect(tree.codes(tree.ancestors(of: try tree.at("V1S"))) == ["V1", "T1", "R", "OUT"])
  }

  @Test func aCodeStandsOnce() {
    #expect(problems([unit("R"), unit("A", under: "R"), unit("A", under: "R")]).contains(.duplicateCode("A")))
  }

  @Test func everySuperiorIsThere() {
    let found = problems([
      unit("R"), unit("A", under: "X"), unit("B", under: "R", industry: "Y"), unit("C", under: "R", territory: "Z"),
    ])
    #expect(
      found == [
        .unknownSuperior(unit: "A", line: .affiliation, superior: "X"),
        .unknownSuperior(unit: "B", line: .industry, superior: "Y"),
        .unknownSuperior(unit: "C", line: .territory, superior: "Z"),
      ])
  }

  @Test func everyBodyOfALineTableIsThere() {
    let vocabulary = Vocabulary(lineTable: LineTable(territory: ["town": "Q"], industry: ["school": "P"]))
    #expect(
      problems([unit("R")], vocabulary) == [
        .unknownLineBody(line: .territory, category: "town", body: "Q"),
        .unknownLineBody(line: .industry, category: "school", body: "P"),
      ])
  }

  @Test func thereIsOneRoot() {
    #expect(problems([]) == [.noRoot])
    #expect(problems([unit("O", isOutside: true)]) == [.noRoot])
    #expect(problems([unit("R", status: .dissolved)]) == [.noRoot])
    #expect(problems([unit("A"), unit("B")]) == [.severalRoots(["A", "B"])])
    #expect(
      problems([unit("O", isOutside: true), unit("A"), unit("B", under: "O")]) == [.severalRoots(["A", "B"])])
  }

  @Test(arguments: [
    [["A", "A"]], [["A", "B"], ["B", "A"]], [["A", "B"], ["B", "C"], ["C", "A"]],
  ])
  func aCircleIsNamedUnitByUnit(_ links: [[Code]]) throws {
    let hung = links.map { unit($0[0], under: $0[1]) }
    // A unit that hangs below a circle is no part of it.
    let found = problems([unit("R")] + hung + [unit("Z", under: "A")])
    let circles = found.compactMap { problem in if case .cycle(let codes) = problem { codes } else { nil } }
    #expect(circles.count == 1)
    let circle = try #require(circles.first)
    #expect(Set(circle) == Set(hung.map(\.code)))
    let parents = Dictionary(uniqueKeysWithValues: hung.map { ($0.code, $0.parent) })
    for (position, code) in circle.enumerated() {
      #expect(parents[code] == circle[(position + 1) % circle.count])
    }
  }

  @Test func aCircleIsFoundFromWhatHangsBelowItToo() {
    let units = [unit("Z", under: "Y"), unit("Y", under: "A"), unit("A", under: "B"), unit("B", under: "A"), unit("R")]
    #expect(problems(units) == [.cycle(["A", "B"])])
  }

  @Test func twoCirclesAreNamedEach() {
    let found = problems([
      unit("R"), unit("A", under: "B"), unit("B", under: "A"), unit("C", under: "D"), unit("D", under: "C"),
    ])
    #expect(found == [.cycle(["A", "B"]), .cycle(["C", "D"])])
  }

  @Test func anOutsideBodyDoesNotHangBelowAnInsideOne() {
    #expect(
      problems([unit("R"), unit("O", under: "R", isOutside: true)]) == [.outsideBelowInside(unit: "O", parent: "R")])
    #expect(
      problems([unit("O", isOutside: true), unit("P", under: "O", isOutside: true), unit("R", under: "P")]) == [])
  }

  @Test func wordsAreDeclaredAndAUnitHasOneTraitOfAGroup() {
    let found = problems(
      [
        unit("R", .committee, "teaHouse"), unit("A", traits: ["unheardOf"], under: "R"),
        unit("B", .branch, "palace", traits: ["aboveScale", "belowScale", "student"], under: "R"),
      ], Vocabulary(categories: ["teaHouse"], traitGroups: County.vocabulary.traitGroups))
    #expect(
      found == [
        .undeclaredTrait(unit: "A", trait: "unheardOf"), .undeclaredCategory(unit: "B", category: "palace"),
        .traitsOfOneGroup(unit: "B", group: "scale", traits: ["aboveScale", "belowScale"]),
      ])
  }

  @Test func anActiveUnitDoesNotHangBelowADissolvedOne() {
    let gone = unit("A", under: "R", status: .dissolved)
    #expect(problems([unit("R"), gone, unit("B", under: "A")]) == [.dissolvedSuperior(unit: "B", superior: "A")])
    #expect(problems([unit("R"), gone, unit("B", under: "A", status: .dissolved)]) == [])
  }

  @Test func aProblemNamesTheRowToLookAt() {
    let cases: [(TreeProblem, Code?)] = [
      (.duplicateCode("A"), "A"), (.unknownUnit("A"), "A"),
      (.unknownSuperior(unit: "A", line: .industry, superior: "B"), "A"),
      (.unknownLineBody(line: .industry, category: "town", body: "B"), nil), (.noRoot, nil),
      (.severalRoots(["A", "B"]), "B"), (.cycle(["A", "B"]), "A"), (.outsideBelowInside(unit: "A", parent: "B"), "A"),
      (.undeclaredTrait(unit: "A", trait: "t"), "A"), (.traitsOfOneGroup(unit: "A", group: "g", traits: []), "A"),
      (.undeclaredCategory(unit: "A", category: "c"), "A"), (.dissolvedSuperior(unit: "A", superior: "B"), "A"),
      (.hasActiveChildren(unit: "A", example: "B"), "A"), (.rootStays("A"), "A"),
    ]
    for (problem, unit) in cases { #expect(problem.unit == unit) }
  }
}
