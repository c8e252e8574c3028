import OrgAPI
import OrgDomain
import OrgStorage
import Testing

@testable import OrgService

/// An export is of one moment.
@Suite struct ExportTests {
  private func text(_ file: String, of export: String, _ town: SmallTown, _ caller: Caller) async throws -> String {
    var text = ""
    var cursor: String?
    repeat {
      let piece = try await town.tenant.exportRows(
        ExportRows.Params(export: export, file: file, cursor: cursor), caller)
      text += piece.text
      cursor = piece.nextCursor
    } while cursor != nil
    return text
  }

  @Test("what is written meanwhile is not in it")
  func anExportIsOfOneMoment() async throws {
    let town = try await SmallTown()
    defer { town.remove() }
    let admin = try town.caller("admin")
    let begun = try await town.tenant.beginExport(NoParams(), admin)
    #expect(begun.revision == town.tenant.state.revisionNumber)
    _ = try await town.tenant.createUser(UserCreate.Params(user: "late", name: "后来者"), admin)
    let users = try await text("users.csv", of: begun.export, town, admin)
    #expect(!users.contains("late"))
    let next = try await town.tenant.beginExport(NoParams(), admin)
    #expect(try await text("users.csv", of: next.export, town, admin) == users + "late,后来者\n")
    let fault = await #expect(throws: ServiceFault.self) { try await text("users.csv", of: begun.export, town, admin) }
    #expect(fault?.kind == .notFound)
  }

  @Test("nobody reads another's export, and the access log has each")
  func anExportBelongsToItsUser() async throws {
    let town = try await SmallTown()
    defer { town.remove() }
    let admin = try town.caller("admin")
    let begun = try await town.tenant.beginExport(NoParams(), admin)
    let other = try town.caller("admin2")
    let fault = await #expect(throws: ServiceFault.self) { try await text("units.csv", of: begun.export, town, other) }
    #expect(fault?.kind == .notFound)
    let log = try await town.tenant.reading { tables, _ in try tables.accesses(after: 0, limit: 100) }
    #expect(log.map(\.what).contains(ExportBegin.name))
  }

  @Test("a cursor that is none is refused")
  func cursorsAreChecked() async throws {
    let town = try await SmallTown()
    defer { town.remove() }
    let admin = try town.caller("admin")
    let begun = try await town.tenant.beginExport(NoParams(), admin)
    for cursor in ["-1", "x", "99999999"] {
      let params = ExportRows.Params(export: begun.export, file: "units.csv", cursor: cursor)
      let fault = await #expect(throws: ServiceFault.self) { try await town.tenant.exportRows(params, admin) }
      #expect(fault?.kind == .invalid)
    }
  }

  @Test("grants of one post whose terms overlap come back as they are")
  func overlappingGrants() async throws {
    let town = try await SmallTown()
    defer { town.remove() }
    let admin = try town.caller("admin")
    for (from, until) in [("2012-01-01", "2013-01-01"), ("2012-06-01", "2014-01-01")] {
      _ = try await town.tenant.createGrant(
        GrantCreate.Params(user: "v1", role: "clerk", unit: "V1", from: from, until: until), admin)
    }
    let begun = try await town.tenant.beginExport(NoParams(), admin)
    var files: [String: String] = [:]
    for file in begun.files { files[file.file] = try await text(file.file, of: begun.export, town, admin) }
    let setup = try await town.beginSetup(of: files, as: admin)
    let plan = try await town.tenant.planSetup(SetupPlan.Params(setup: setup), admin)
    #expect(plan.problems == [] && plan.unchanged && files["grants.csv"]?.contains("2014-01-01") == true)
  }

  /// The town with a roster, and a user who may set it up but not read members unless he is given that too.
  private static let rosterFiles: [String: String] = {
    var files = SmallTown.bundle
    files["tenant.yaml", default: ""] +=
      "\nroles:\n  setter: [read, administerUnits, administerUsers, publishRulebook]\n  reader: [readMembers]\n"
    files["grants.csv", default: ""] += "\nauditor,setter,CITY,subtree,,,\nauditor,reader,CITY,subtree,,,\n"
    files["members.csv"] = "code,name,unit\nM1,党员甲一,V1\nM2,党员甲二,V1\nM3,党员乙一,V2\n"
    return files
  }()

  private func revokeReader(_ town: SmallTown) async throws {
    let admin = try town.caller("admin")
    let grants = try await town.tenant.listGrants(GrantList.Params(user: "auditor"), admin).grants
    for grant in grants where grant.role == "reader" || grant.role == "auditor" {
      _ = try await town.tenant.revokeGrant(GrantRevoke.Params(grant: grant.grant), admin)
    }
  }

  @Test("the access log says how many rosters and members were read, and the answer how many were left out")
  func membersOfAnExport() async throws {
    let town = try await SmallTown(Self.rosterFiles)
    defer { town.remove() }
    let setter = try town.caller("auditor")
    let whole = try await town.tenant.beginExport(NoParams(), setter)
    #expect(whole.membersLeftOut == nil && whole.files.map(\.file).contains("members.csv"))
    try await revokeReader(town)
    let part = try await town.tenant.beginExport(NoParams(), setter)
    #expect(part.membersLeftOut == 3 && !part.files.map(\.file).contains("members.csv"))
    let log = try await town.tenant.reading { tables, _ in try tables.accesses(after: 0, limit: 100).map(\.what) }
    #expect(log == ["export.begin rosters 2 members 3", "export.begin"])
  }

  @Test("who may no longer read members gets none of them, though his export has begun")
  func rightsOfMembersAreJudgedAnew() async throws {
    let town = try await SmallTown(Self.rosterFiles)
    defer { town.remove() }
    let setter = try town.caller("auditor")
    let begun = try await town.tenant.beginExport(NoParams(), setter)
    #expect(try await text("members.csv", of: begun.export, town, setter).contains("党员乙一"))
    try await revokeReader(town)
    let fault = await #expect(throws: ServiceFault.self) {
      try await text("members.csv", of: begun.export, town, setter)
    }
    #expect(fault?.kind == .forbidden)
    #expect(try await text("units.csv", of: begun.export, town, setter).contains("V1"))
  }
}
