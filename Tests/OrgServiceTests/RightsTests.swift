import OrgAPI
import OrgDomain
import Testing

@testable import OrgService

/// Rights over a tenant as a whole, and what a script may not do to its author's.
@Suite struct RightsTests {
  private func town(with rows: [String], roles: String = "") async throws -> SmallTown {
    var files = SmallTown.bundle
    files["tenant.yaml", default: ""] += roles
    files["grants.csv", default: ""] += "\n" + rows.joined(separator: "\n")
    return try await SmallTown(files)
  }

  private func refusal(_ call: () async throws -> some Sendable) async throws -> ServiceFault {
    try #require(await #expect(throws: ServiceFault.self) { _ = try await call() })
  }

  @Test("an administrator of the root alone is none of the tenant")
  func theRootAloneIsNotTheTenant() async throws {
    let town = try await town(with: ["auditor,administrator,CITY,unit,,,"])
    defer { town.remove() }
    let caller = try town.caller("auditor")
    let renewed = try await refusal { try await town.tenant.renewToken(UserRenewToken.Params(user: "t1"), caller) }
    let began = try await refusal { try await town.beginSetup(of: SmallTown.bundle, as: caller) }
    #expect([renewed.kind, began.kind] == [.forbidden, .forbidden])
  }

  @Test("a script does not widen a role that its author holds")
  func scriptsDoNotWidenTheirAuthorsRole() async throws {
    let roles = "\nroles: {observer: [read]}"
    let town = try await town(with: ["admin,observer,T1,unit,,,"], roles: roles)
    defer { town.remove() }
    var files = SmallTown.bundle
    files["tenant.yaml", default: ""] += "\nroles: {observer: [read, decide]}"
    files["grants.csv", default: ""] += "\nadmin,observer,T1,unit,,,"
    let caller = try town.caller("admin")
    let setup = try await town.beginSetup(of: files, as: caller)
    let fault = try await refusal { try await town.tenant.commitSetup(SetupCommit.Params(setup: setup), caller) }
    #expect(fault.notice.code == .access(.assignsToSelf))
  }

  @Test("the last administrator who has a token stays")
  func theLastAdministratorStays() async throws {
    let town = try await SmallTown()
    defer { town.remove() }
    let admin = try town.caller("admin")
    func grant(of user: String) async throws -> String {
      let grants = try await town.tenant.listGrants(GrantList.Params(user: user), admin).grants
      return try #require(grants.first { $0.role == "administrator" }).grant
    }
    _ = try await town.tenant.revokeGrant(GrantRevoke.Params(grant: try await grant(of: "admin2")), admin)
    let own = try await grant(of: "admin")
    let fault = try await refusal { try await town.tenant.revokeGrant(GrantRevoke.Params(grant: own), admin) }
    #expect(fault.notice.code == .setup(.noAdministrator))
  }

  @Test("a piece that would begin beyond any file is refused, whatever its offset")
  func farOffsetsAreRefused() async throws {
    let town = try await SmallTown()
    defer { town.remove() }
    let admin = try town.caller("admin")
    let setup = try await town.beginSetup(of: SmallTown.bundle, as: admin)
    let fault = try await refusal {
      try await town.tenant.addRows(
        SetupRows.Params(setup: setup, file: "units.csv", offset: Int.max, text: "V9,九村"), admin)
    }
    #expect(fault.notice.code == .setup(.offsetMismatch))
  }

  @Test("renaming users alone makes a revision that is still there after a restart")
  func renamingIsARevision() async throws {
    let town = try await SmallTown()
    defer { town.remove() }
    var files = SmallTown.bundle
    files["users.csv"] = files["users.csv"]?.replacing("河村书记", with: "河村新书记")
    let admin = try town.caller("admin")
    let setup = try await town.beginSetup(of: files, as: admin)
    _ = try await town.tenant.commitSetup(SetupCommit.Params(setup: setup), admin)
    let stored = try await town.stored()
    #expect(stored.snapshot.revision == town.tenant.state.snapshot.revision)
    #expect(stored.userNames == town.tenant.state.userNames)
    #expect(try await town.verify().problems == [])
  }
}
