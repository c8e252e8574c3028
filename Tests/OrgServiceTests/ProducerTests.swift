import OrgAPI
import OrgDomain
import Testing

@testable import OrgService

/// What `may` offers of the evidence is what recording takes.
@Suite struct ProducerTests {
  @Test("a part is offered to whoever may do its own action at the body, and to nobody else")
  func onlyItsProducer() async throws {
    var files = SmallTown.year
    files["grants.csv"]? += "\nhelp2,reviewer,T1,unit,,,\n"
    files["rulebook.yaml"] = files["rulebook.yaml"]?.replacing(
      "steps: [{action: decide, body: {superior: affiliation}}, {action: file, body: {unit: HELP1}}]",
      with: "steps: [{action: decide, body: {superior: affiliation}}, {action: guide, body: {superior: affiliation}}]")
    let town = try await SmallTown(files)
    defer { town.remove() }
    let item = try await town.rate("V1", as: "v1")
    func offered(_ user: String) async throws -> Bool {
      try await town.tenant.getCase(CaseGet.Params(case: item), town.caller(user)).may.contains {
        $0.action == .evidence
      }
    }
    #expect(try await offered("t1"))
    #expect(try await offered("help2") == false)
    let refusal = try await town.refusal { try await town.score(item, 50, 30, as: "help2") }
    #expect(refusal.kind == .forbidden)
    _ = try await town.score(item, 50, 30, as: "t1")
  }
}
