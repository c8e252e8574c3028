import OrgAPI
import OrgDomain
import Testing

@testable import OrgService

/// Scripted set-up: who may, what changes, what never does.
@Suite struct SetupTests {
  private func commit(
    _ files: [String: String], in town: SmallTown, as user: String
  ) async throws -> SetupCommit.Result {
    let caller = try town.caller(user)
    let setup = try await town.beginSetup(of: files, as: caller)
    return try await town.tenant.commitSetup(SetupCommit.Params(setup: setup), caller).decoded(SetupCommit.Result.self)
  }

  private func changed(_ file: String, _ text: String, to other: String) -> [String: String] {
    var files = SmallTown.bundle
    files[file] = files[file]?.replacing(text, with: other)
    return files
  }

  @Test("the same bundle again changes nothing, not even the log")
  func repeatingChangesNothing() async throws {
    let town = try await SmallTown()
    defer { town.remove() }
    let before = town.tenant.state.lastEvent
    let result = try await commit(SmallTown.bundle, in: town, as: "admin")
    #expect(!result.changed)
    #expect(result.plan.unchanged)
    #expect(town.tenant.state.lastEvent == before)
  }

  @Test("an operator cannot set up a tenant that has users")
  func operatorsStayOut() async throws {
    let town = try await SmallTown()
    defer { town.remove() }
    let fault = await #expect(throws: ServiceFault.self) {
      try await town.beginSetup(of: SmallTown.bundle, as: Caller.operator)
    }
    #expect(fault?.notice.code == .tenant(.hasUsers))
  }

  @Test("nobody assigns to himself by way of a script")
  func scriptsDoNotAssignToTheirAuthor() async throws {
    let town = try await SmallTown()
    defer { town.remove() }
    var files = SmallTown.bundle
    files["grants.csv", default: ""] += "\nadmin,approver,T1,unit,,,"
    let fault = await #expect(throws: ServiceFault.self) { try await commit(files, in: town, as: "admin") }
    #expect(fault?.notice.code == .access(.assignsToSelf))
    #expect(town.tenant.state.access.grants(of: try town.tenant.state.user("admin").number).count == 1)
    let result = try await commit(files, in: town, as: "admin2")
    #expect(result.plan.created.grants == 1)
  }

  @Test("a moved village takes its open case with it")
  func movedUnitsTakeTheirCases() async throws {
    let town = try await SmallTown()
    defer { town.remove() }
    let item = try await town.submitTarget(of: "V2", as: "v2")
    let files = changed("units.csv", "V2,山村党支部,branch,village,T1", to: "V2,山村党支部,branch,village,T2")
    let result = try await commit(files, in: town, as: "admin")
    #expect(result.plan.moved == 1)
    let view = try await town.tenant.getCase(CaseGet.Params(case: item), town.caller("t2"))
    #expect(view.waiting?.bodies.map(\.body) == ["T2"])
    #expect(try await town.verify().problems == [])
  }

  @Test("a set-up with mistakes names them and changes nothing")
  func mistakesChangeNothing() async throws {
    let town = try await SmallTown()
    defer { town.remove() }
    let before = town.tenant.state.lastEvent
    let files = changed("units.csv", "T1,东镇党委,committee,town,CITY", to: "T1,东镇党委,committee,town,V1")
    let fault = await #expect(throws: ServiceFault.self) { try await commit(files, in: town, as: "admin") }
    #expect(fault?.problems.first?.code == .cycle)
    #expect(fault?.problems.first?.file == "units.csv")
    #expect(town.tenant.state.lastEvent == before)
  }

  @Test("leaving a row out removes nothing unless the bundle says that it is complete")
  func leavingOutRemovesNothing() async throws {
    let town = try await SmallTown()
    defer { town.remove() }
    var files = changed("units.csv", "V2,山村党支部,branch,village,T1,,,,30", to: "")
    files["units.csv"] = files["units.csv"]?.replacing("\n\n", with: "\n")
    files["grants.csv"] = files["grants.csv"]?.replacing("v2,secretary,V2,unit,,,\n", with: "")
    #expect(try await commit(files, in: town, as: "admin").changed == false)
    files["tenant.yaml", default: ""] += "\ncomplete: true"
    let result = try await commit(files, in: town, as: "admin")
    #expect(result.plan.dissolved == 1)
    #expect(result.plan.revoked == 1)
    #expect(try await town.verify().problems == [])
  }
}
