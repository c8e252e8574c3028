import Testing

@testable import OrgDomain

/// Changes to a tree: all of them or none, and the old tree stays (R-7).
@Suite struct TreeChangeTests {
  private func amended(_ code: Code, _ change: (inout Unit) -> Void) throws -> TreeChange {
    let tree = try County.tree()
    var record = tree[try tree.at(code)]
    change(&record)
    return .amend(record)
  }

  private func problems(_ changes: [TreeChange]) throws -> [TreeProblem] {
    let tree = try County.tree()
    do {
      _ = try tree.applying(changes)
      return []
    } catch {
      return error.problems
    }
  }

  @Test func aMoveTakesTheSubtreeAlongAndLeavesTheOldTreeAsItWas() throws {
    let old = try County.tree()
    let new = try old.applying([try amended("V1") { $0.parent = "T2" }])
    #expect(new.codes(new.ancestors(of: try new.at("V1S"))) == ["V1", "T2", "R", "OUT"])
    #expect(old.codes(old.ancestors(of: try old.at("V1S"))) == ["V1", "T1", "R", "OUT"])
    #expect(try new.at("V1") == (try old.at("V1")))
    #expect(!new.children(of: try new.at("T1")).contains(try new.at("V1")))
  }

  @Test func aMoveIntoItsOwnSubtreeIsRefused() throws {
    let found = try problems([amended("S") { $0.parent = "SB" }])
    #expect(found.contains { if case .cycle(let codes) = $0 { Set(codes) == ["S", "SG", "SB"] } else { false } })
  }

  @Test func aMoveBelowNothingIsRefused() throws {
    #expect(
      try problems([amended("V1") { $0.parent = "NOWHERE" }]) == [
        .unknownSuperior(unit: "V1", line: .affiliation, superior: "NOWHERE")
      ])
    #expect(try problems([amended("V1") { $0.parent = nil }]) == [.severalRoots(["R", "V1"])])
    #expect(
      try problems([amended("V1") { $0.parent = "GONE" }]) == [.dissolvedSuperior(unit: "V1", superior: "GONE")])
    #expect(
      try problems([amended("V1") { $0.territory = "GONE" }]) == [
        .dissolvedSuperior(unit: "V1", line: .territory, superior: "GONE")
      ])
  }

  @Test func aUnitWithActiveChildrenIsNotDissolved() throws {
    let dissolve = try amended("SG") { $0.status = .dissolved }
    #expect(try problems([dissolve]) == [.dissolvedSuperior(unit: "SB", superior: "SG")])
    #expect(try problems([dissolve, amended("SB") { $0.parent = "S" }]) == [])
  }

  @Test func aNewUnitStandsBehindAllOthers() throws {
    let old = try County.tree()
    let new = try old.applying([.found(unit("V3", .branch, "village", under: "T3")), .found(unit("T3", under: "R"))])
    #expect(try new.at("V3").position == old.count)
    #expect(new.indices.dropLast(2).allSatisfy { new.code(of: $0) == old.code(of: $0) })
    #expect(old.index(of: "V3") == nil)
  }

  @Test func oneBadChangeRefusesAll() throws {
    #expect(
      try problems([.found(unit("T3", under: "R")), .amend(unit("NOBODY", under: "R"))]) == [.unknownUnit("NOBODY")])
    #expect(try problems([.found(unit("V1", under: "R"))]) == [.duplicateCode("V1")])
  }

  @Test func aUnitFoundedInTheSameStrokeMayBeAmendedInIt() throws {
    let tree = try County.tree().applying([
      .found(unit("T3", under: "R")), .amend(unit("T3", under: "T1")),
    ])
    #expect(tree.codes(tree.ancestors(of: try tree.at("T3"))) == ["T1", "R", "OUT"])
  }

  @Test func anEmptyTreeIsFilledInOneStroke() throws {
    let empty = OrganizationTree(empty: County.vocabulary)
    #expect(empty.isEmpty && empty.count == 0 && empty.indices.isEmpty)
    #expect(empty.index(of: "R") == nil)
    let full = try empty.applying(County.units.map { .found($0) })
    #expect(full.code(of: full.root) == "R")
    #expect(full.count == County.units.count)
    #expect(try empty.applying([]).isEmpty)
    let bare = OrganizationTree(empty: Vocabulary())
    #expect(throws: TreeProblems(problems: [.noRoot])) { try bare.applying([.found(unit("O", isOutside: true))]) }
  }

  @Test func anotherVocabularyIsCheckedAgainstTheUnits() throws {
    let tree = try County.tree()
    var vocabulary = County.vocabulary
    vocabulary.lineTable.industry["school"] = "XCB"
    let changed = try tree.with(vocabulary, applying: [])
    #expect(changed.superior(of: try tree.at("T1S"), on: .industry)?.body == (try tree.at("XCB")))
    #expect(throws: TreeProblems.self) { try tree.with(Vocabulary(), applying: []) }
  }

  @Test func movingWhatAnAncestorOwnsChangesWhatItsUnitsInherit() throws {
    let tree = try County.tree().applying([try amended("SG") { (unit: inout Unit) in unit.industry = "XCB" }])
    #expect(tree.superior(of: try tree.at("SB"), on: .industry)?.body == (try tree.at("XCB")))
    #expect(tree.superior(of: try tree.at("SD"), on: .industry)?.body == (try tree.at("CZJ")))
  }
}
