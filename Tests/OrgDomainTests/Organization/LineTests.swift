import Testing

@testable import OrgDomain

/// The superior on each line (DESIGN 4; decision 25).
@Suite struct LineTests {
  @Test(arguments: [
    // Affiliation is the parent and nothing else.
    ("V1", Line.affiliation, "T1", "own"), ("R", .affiliation, "OUT", "own"), ("OUT", .affiliation, "-", "-"),
    // Industry: own, then the nearest ancestor of the same category, then the table.
    ("S", .industry, "CZJ", "own"), ("SG", .industry, "CZJ", "from S"), ("SB", .industry, "CZJ", "from S"),
    ("T1S", .industry, "JYJ", "table school"), ("SH", .industry, "ZZB", "table health"),
    ("V1", .industry, "-", "-"), ("ZZB", .industry, "-", "-"),
    // Territory: the table of villages; a town has none.
    ("V1", .territory, "T2", "table village"), ("V2", .territory, "T2", "table village"), ("T1", .territory, "-", "-"),
    ("S", .territory, "-", "-"),
  ])
  func theSuperiorAndWhereItIsWritten(_ code: Code, _ line: Line, _ body: String, _ source: String) throws {
    let tree = try County.tree()
    let superior = tree.superior(of: try tree.at(code), on: line)
    #expect((superior.map { tree.code(of: $0.body).text } ?? "-") == body)
    let written: String =
      switch superior?.source {
      case nil: "-"
      case .own: "own"
      case .inherited(let ancestor): "from \(tree.code(of: ancestor))"
      case .table(let category): "table \(category)"
      }
    #expect(written == source)
  }

  @Test func aNearerAncestorWithoutAValueDoesNotHideAFartherOne() throws {
    let tree = try OrganizationTree(
      units: [
        unit("R"), unit("B", under: "R"), unit("A1", .branch, "school", under: "R", industry: "B"),
        unit("A2", .branch, "health", under: "A1", industry: "R"), unit("A3", .branch, "school", under: "A2"),
        unit("A4", .branch, "school", under: "A3"),
      ], vocabulary: Vocabulary())
    let superior = tree.superior(of: try tree.at("A4"), on: .industry)
    #expect(superior == LineSuperior(body: try tree.at("B"), source: .inherited(from: try tree.at("A1"))))
  }

  @Test func aUnitWithoutCategoryInheritsNothing() throws {
    let tree = try OrganizationTree(
      units: [unit("R", industry: "B"), unit("B", under: "R"), unit("A", under: "R")], vocabulary: Vocabulary())
    #expect(tree.superior(of: try tree.at("A"), on: .industry) == nil)
  }

  @Test func theTableNeverMakesABodyItsOwnSuperior() throws {
    let vocabulary = Vocabulary(lineTable: LineTable(industry: ["school": "A"]))
    let tree = try OrganizationTree(
      units: [unit("R"), unit("A", .branch, "school", under: "R"), unit("B", .branch, "school", under: "R")],
      vocabulary: vocabulary)
    #expect(tree.superior(of: try tree.at("A"), on: .industry) == nil)
    #expect(tree.superior(of: try tree.at("B"), on: .industry)?.body == (try tree.at("A")))
  }

  @Test func affiliationHasNoTable() {
    for line in Line.allCases {
      let table = LineTable(territory: ["town": "A"], industry: ["town": "B"])
      #expect(table.body(of: "town", on: line) == [.territory: Code("A"), .industry: Code("B")][line])
    }
  }

  @Test func aLineRunsThroughItsUnitsAndWhatIsBelowThem() throws {
    let tree = try County.tree()
    func onLine(_ line: Line, of body: Code) throws -> [Code] {
      let index = try tree.at(body)
      return tree.codes(tree.indices.filter { tree.isOnLine(line, of: index, unit: $0) })
    }
    #expect(try onLine(.industry, of: "CZJ") == ["S", "SG", "SB", "SD", "SH"])
    #expect(try onLine(.industry, of: "JYJ") == ["T1S"])
    #expect(try onLine(.territory, of: "T2") == ["V1", "V1S", "V2", "GONE"])
    #expect(try onLine(.affiliation, of: "T1") == ["T1O", "V1", "V1S", "T1S"])
    #expect(try onLine(.industry, of: "XCB") == [])
  }
}
