import OrgAPI
import OrgDomain
import Testing

@testable import OrgService

/// What a body takes back has not begun any more (DESIGN 5, 7).
@Suite struct TakeBackTests {
  private func town() async throws -> SmallTown {
    var files = SmallTown.bundle
    files["rulebook.yaml"] = files["rulebook.yaml"]?.replacing(
      "[{action: decide, body: {superior: affiliation}}, {action: file, body: {unit: HELP1}}]",
      with: "[{action: sign, bodies: [{superior: affiliation}, {unit: LEAD}]}, {action: decide, body: {unit: HELP1}}]")
    return try await SmallTown(files)
  }

  private func waiting(_ item: String, in town: SmallTown) async throws -> [String]? {
    try await town.tenant.getCase(CaseGet.Params(case: item), town.caller("lead")).waiting?.bodies.map(\.body)
  }

  @Test("a begun step stays when its unit moves; taken back, it goes to the new superior")
  func aStepThatIsTakenBackMoves() async throws {
    let town = try await town()
    defer { town.remove() }
    let item = try await town.submitTarget(of: "V2", as: "v2")
    #expect(try await waiting(item, in: town) == ["T1", "LEAD"])
    _ = try await town.tenant.signCase(CaseSign.Params(case: item), town.caller("t1"))
    _ = try await town.tenant.moveUnit(UnitMove.Params(unit: "V2", parent: "T2"), town.caller("admin"))
    #expect(try await waiting(item, in: town) == ["LEAD"])
    _ = try await town.tenant.takeBackAnswer(CaseTakeBack.Params(case: item, reason: "村已划走"), town.caller("t1"))
    #expect(try await waiting(item, in: town) == ["T2", "LEAD"])
    _ = try await town.tenant.signCase(CaseSign.Params(case: item), town.caller("t2"))
    #expect(try await town.verify().problems == [])
  }

  @Test("where nothing moved, it waits again where it waited")
  func nothingElseMoves() async throws {
    let town = try await town()
    defer { town.remove() }
    let item = try await town.submitTarget(of: "V2", as: "v2")
    _ = try await town.tenant.signCase(CaseSign.Params(case: item), town.caller("t1"))
    let before = town.tenant.state.lastEvent.sequence
    _ = try await town.tenant.takeBackAnswer(CaseTakeBack.Params(case: item), town.caller("t1"))
    #expect(try await waiting(item, in: town) == ["T1", "LEAD"])
    #expect(town.tenant.state.lastEvent.sequence == before + 1, "one event, no re-routing")
  }
}
