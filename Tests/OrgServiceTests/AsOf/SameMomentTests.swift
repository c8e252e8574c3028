import OrgAPI
import OrgDomain
import OrgStorage
import Testing

@testable import OrgService

/// What is recorded within one millisecond is told apart by its order.
@Suite struct SameMomentTests {
  @Test("a revision has the plan of its time, though the next came within its millisecond")
  func plans() async throws {
    let town = try await SmallTown.finding()
    defer { town.remove() }
    let admin = try town.caller("admin")
    func publish(_ body: String) async throws {
      let text = "name: 方案\nsteps:\n  target: [{action: guide, body: {unit: \(body)}}]\n"
      _ = try await town.tenant.publishPlan(PlanPublish.Params(unit: "T1", text: text), admin)
    }
    func rename(_ name: String) async throws -> Int {
      try await town.tenant.updateUnit(UnitUpdate.Params(unit: "ORG", name: name), admin)
        .decoded(UnitUpdate.Result.self).revision
    }
    func bodies(_ revision: Int) async throws -> [String?] {
      try await town.tenant.resolveRoute(
        RouteResolve.Params(unit: "V1", matter: "target", asOf: AsOf(revision: revision)), admin
      ).steps.filter { $0.action == .guide }.map(\.body)
    }
    let before = try await rename("甲")
    try await publish("ORG")
    let first = try await rename("乙")
    let second = try await rename("丙")
    try await publish("HELP2")
    let third = try await rename("丁")
    try await publish("LEAD")
    #expect(try await bodies(before) == ["ORG"], "published before the next revision")
    #expect(try await bodies(before - 1) == [])
    #expect(try await bodies(first) == ["ORG"])
    #expect(try await bodies(second) == ["HELP2"])
    #expect(try await bodies(third) == ["LEAD"])
  }

  @Test("a campaign that is closed keeps the tree of its closing, though units moved within that millisecond")
  func closing() async throws {
    let town = try await SmallTown.finding()
    defer { town.remove() }
    let admin = try town.caller("admin")
    func move(to parent: String) async throws -> Int {
      try await town.tenant.moveUnit(UnitMove.Params(unit: "V1", parent: parent), admin)
        .decoded(UnitMove.Result.self).revision
    }
    _ = try await move(to: "CITY")
    let standing = try await move(to: "T2")
    try await town.inTurn { commit in
      try commit.close(try commit.state.campaign("2012").code, by: UserNumber(rawValue: 1))
    }
    _ = try await move(to: "T1")
    let past = try #require(try await town.tenant.time(of: "2012"))
    #expect(past.point.revision.rawValue == Int64(standing))
    let tree = past.organization.tree
    let unit = try town.tenant.state.unit("V1")
    #expect(tree[unit].parent?.text == "T2")
  }
}
