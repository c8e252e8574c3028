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
}
