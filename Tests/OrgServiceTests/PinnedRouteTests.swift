import OrgAPI
import OrgDomain
import OrgStorage
import Testing

@testable import OrgService

/// A route is pinned with its book and its day (DESIGN 5).
@Suite struct PinnedRouteTests {
  private static let otherBook = """
    rules:
      - id: target-village
        matter: target
        subject: {category: village}
        steps: [{action: decide, body: {unit: LEAD}}]
        basis: {document: notice, clause: 四}
    """

  @Test("neither a new book nor an unrelated change of the tree moves an open case")
  func newBooksLeaveOpenCasesAlone() async throws {
    let town = try await SmallTown()
    defer { town.remove() }
    let item = try await town.submitTarget(of: "V1", as: "v1")
    let admin = try town.caller("admin")
    _ = try await town.tenant.publishRulebook(RulebookPublish.Params(text: Self.otherBook), admin)
    _ = try await town.tenant.updateUnit(UnitUpdate.Params(unit: "FIRM", kind: .generalBranch), admin)
    _ = try await town.tenant.updateUnit(UnitUpdate.Params(unit: "V1", name: "河村新支部"), admin)
    let view = try await town.tenant.getCase(CaseGet.Params(case: item), town.caller("v1"))
    #expect(view.waiting?.bodies.map(\.body) == ["T1"])
    #expect(view.rulebookVersion == 1)
  }

  @Test("a moved unit's case follows by the book it was submitted under")
  func movedCasesFollowTheirOwnBook() async throws {
    let town = try await SmallTown()
    defer { town.remove() }
    let item = try await town.submitTarget(of: "V1", as: "v1")
    let admin = try town.caller("admin")
    _ = try await town.tenant.publishRulebook(RulebookPublish.Params(text: Self.otherBook), admin)
    let moved = try await town.tenant.moveUnit(UnitMove.Params(unit: "V1", parent: "T2"), admin)
      .decoded(UnitMove.Result.self)
    #expect(moved.rerouted == [item])
    let view = try await town.tenant.getCase(CaseGet.Params(case: item), town.caller("t2"))
    #expect(view.waiting?.bodies.map(\.body) == ["T2"])
    let former = try await town.tenant.getCase(CaseGet.Params(case: item), town.caller("t1b"))
    #expect(former.may.isEmpty, "the body that had the step may still read it, and no more")
    #expect(try await town.verify().problems == [])
    #expect(try await town.stored().openCases.all == town.tenant.state.openCases.all)
  }

  @Test("an earlier book goes on for its open cases when a body that only it names is dissolved")
  func earlierBooksOutliveTheirBodies() async throws {
    let town = try await SmallTown()
    defer { town.remove() }
    let item = try await town.submitTarget(of: "V1", as: "v1")
    var files = SmallTown.bundle
    files["tenant.yaml", default: ""] += "\ncomplete: true"
    files["rulebook.yaml"] = Self.otherBook
    files["units.csv"] = files["units.csv"]?.replacing("HELP2,工商联,department,,CITY,,,,5\n", with: "")
    files["grants.csv"] = files["grants.csv"]?.replacing("help2,secretary,HELP2,unit,,,\n", with: "")
    let admin = try town.caller("admin")
    let setup = try await town.beginSetup(of: files, as: admin)
    let done = try await town.tenant.commitSetup(SetupCommit.Params(setup: setup), admin)
      .decoded(SetupCommit.Result.self)
    #expect(done.plan.dissolved == 1)
    #expect(try await town.stored().books.keys.sorted() == [1, 2])
    _ = try await town.tenant.moveUnit(UnitMove.Params(unit: "V1", parent: "T2"), admin)
    let view = try await town.tenant.getCase(CaseGet.Params(case: item), town.caller("t2"))
    #expect(view.waiting?.bodies.map(\.body) == ["T2"])
  }

  @Test("checking a book tells the kinds it leaves out, once each, and the posts that nobody holds")
  func checkingTellsTheGaps() async throws {
    let town = try await SmallTown()
    defer { town.remove() }
    let admin = try town.caller("admin")
    let answer = try await town.tenant.checkRulebook(RulebookCheck.Params(text: Self.otherBook), admin)
    #expect(answer.valid)
    let gaps = answer.warnings.filter { $0.code == .audit(.gap) }.compactMap { $0.arguments["unit"] }
    // The two towns are one kind and category; so are the departments.
    #expect(gaps == ["CITY", "T1", "LEAD", "HELP1", "FIRM"])
    let whole = try await town.tenant.checkRulebook(
      RulebookCheck.Params(text: Self.otherBook.replacing("unit: LEAD", with: "unit: FIRM")), admin)
    #expect(!whole.warnings.contains { $0.code == .audit(.vacancy) }, "the firm's secretary holds the post")
  }

  @Test("readers joining rows with the tree never meet a unit they do not know")
  func readersSeeWholeStates() async throws {
    let town = try await SmallTown()
    defer { town.remove() }
    let (admin, auditor) = (try town.caller("admin"), try town.caller("auditor"))
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        for number in 1...60 {
          let code = "N\(number)"
          _ = try await town.tenant.createUnit(
            UnitCreate.Params(code: code, name: "新村", kind: .branch, category: "village", parent: "T1"), admin)
          _ = try await town.tenant.createGrant(
            GrantCreate.Params(user: "v1", role: "secretary", unit: code), admin)
          _ = try await town.tenant.createCase(
            CaseCreate.Params(unit: code, matter: "target", campaign: "2012"), town.caller("v1"))
        }
      }
      for _ in 0..<3 {
        group.addTask {
          for _ in 1...60 {
            let cases = try await town.tenant.listCases(CaseList.Params(), auditor).cases
            for item in cases.suffix(1) {
              _ = try await town.tenant.getCase(CaseGet.Params(case: item.case), auditor)
              _ = try await town.tenant.listHistory(CaseHistory.Params(case: item.case), auditor)
            }
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try await town.tenant.listCases(CaseList.Params(), auditor).cases.count == 60)
  }
}

extension SmallTown {
  /// The state as a fresh start would read it.
  func stored() async throws -> TenantState {
    try await tenant.database.read { try TenantLoading.load(TenantTables(connection: $0)) }
  }
}
