import OrgAPI
import OrgDomain
import OrgStorage
import Testing

@testable import OrgService

/// What someone with the file in his hands might do to it.
private enum Tampering: String, SQLStatement {
  case approve =
    "UPDATE case_record SET phase = 'decided', verdict = 'approved', current_step = NULL WHERE case_number = ?1"
  case rewriteEvent = "UPDATE event SET body = ?2 WHERE seq = ?1"
  case dropEvent = "DELETE FROM event WHERE seq = ?1"
  case widenGrant = "UPDATE role_grant SET reach = 'subtree' WHERE grant_number = ?1"
  case renameUnit = "UPDATE unit_version SET name = '别名' WHERE unit_id = ?1"
}

/// The log, its chain and its replay (DESIGN 7).
@Suite struct LedgerTests {
  private func workedTown() async throws -> (town: SmallTown, item: String) {
    let town = try await SmallTown()
    let item = try await town.submitTarget(of: "V1", as: "v1")
    _ = try await town.submitTarget(of: "FIRM", as: "firm")
    _ = try await town.tenant.returnCase(
      CaseReturn.Params(case: item, reason: "措施没有完成时限"), town.caller("t1"))
    _ = try await town.tenant.saveCase(CaseSave.Params(case: item, document: SmallTown.document), town.caller("v1"))
    _ = try await town.tenant.submitCase(CaseSubmit.Params(case: item), town.caller("v1"))
    _ = try await town.decide(item, as: town.caller("t1"))
    _ = try await town.tenant.fileCase(CaseFile.Params(case: item, number: "东委〔2012〕3号"), town.caller("help1"))
    _ = try await town.tenant.moveUnit(UnitMove.Params(unit: "V2", parent: "T2"), town.caller("admin"))
    return (town, item)
  }

  @Test("what has been done honestly verifies")
  func honestWorkVerifies() async throws {
    let (town, _) = try await workedTown()
    defer { town.remove() }
    let report = try await town.verify()
    #expect(report.problems == [])
    #expect(report.events == Int(town.tenant.state.lastEvent.sequence))
    #expect(report.lastHash == town.tenant.state.lastEvent.hash)
  }

  @Test(
    "every tampering with the file is found",
    arguments: ["approve", "rewriteEvent", "dropEvent", "widenGrant", "renameUnit"])
  func tamperingIsFound(_ name: String) async throws {
    let (town, _) = try await workedTown()
    defer { town.remove() }
    let firm = try #require(Int64(try await town.firmCase()))
    let tampering = try #require(Tampering.allCases.first { "\($0)" == name })
    let values: [SQLValue]
    switch tampering {
    case .approve: values = [.integer(firm)]
    case .rewriteEvent: values = [.integer(5), .blob(Array(#"{"users":[]}"#.utf8))]
    case .dropEvent: values = [.integer(6)]
    case .widenGrant: values = [.integer(3)]
    case .renameUnit: values = [.integer(4)]
    }
    try await town.tenant.database.write { try $0.execute(tampering, values) }
    #expect(try await town.verify().problems != [])
  }

  @Test("events carry no names and no free text about people")
  func eventsHoldNoPersonalData() async throws {
    let (town, _) = try await workedTown()
    defer { town.remove() }
    let events = try await town.tenant.listEvents(AuditList.Params(limit: 1_000), town.caller("auditor")).events
    let bodies = events.map(\.body).joined()
    for secret in ["河村书记", "措施没有完成时限", "支部书记", "东委〔2012〕3号"] { #expect(!bodies.contains(secret)) }
    #expect(bodies.contains("remarkDigest"))
    #expect(bodies.contains("documentDigest"))
  }

  @Test("what is in memory is what is in the file")
  func memoryEqualsTheFile() async throws {
    let (town, item) = try await workedTown()
    defer { town.remove() }
    let held = town.tenant.state
    let stored = try await town.tenant.database.read { try TenantLoading.load(TenantTables(connection: $0)) }
    #expect(stored.snapshot.revision == held.snapshot.revision)
    #expect(stored.tree.indices.map { stored.tree[$0] } == held.tree.indices.map { held.tree[$0] })
    #expect(stored.access.allGrants == held.access.allGrants)
    #expect(stored.access.allUsers == held.access.allUsers)
    #expect(stored.openCases.all == held.openCases.all)
    #expect(stored.lastEvent == held.lastEvent)
    #expect(stored.bookText == held.bookText)
    #expect([stored.nextUser, stored.nextGrant, stored.nextCase] == [held.nextUser, held.nextGrant, held.nextCase])
    #expect(try await town.tenant.getCase(CaseGet.Params(case: item), town.caller("v1")).verdict == .approved)
  }
}

extension SmallTown {
  func firmCase() async throws -> String {
    try await tenant.listCases(CaseList.Params(unit: "FIRM"), caller("firm")).cases.first?.case ?? ""
  }
}
