import OrgAPI
import OrgDomain
import Testing

@testable import OrgService

/// Who was asked to sign beside the rule is among those for whom a case waits.
@Suite struct SignerWaitingTests {
  @Test func anAddedSignerIsWaitedFor() async throws {
    let town = try await SmallTown()
    defer { town.remove() }
    let item = try await town.submitTarget(of: "V1", as: "v1")
    func waiting() async throws -> CaseWaitingView? {
      try await town.tenant.getCase(CaseGet.Params(case: item), town.caller("t1")).waiting
    }
    func progress() async throws -> [String] {
      try await town.progress(by: .matter, matter: "target").rows.flatMap(\.waiting).map(\.body)
    }
    #expect(try await waiting()?.bodies.map(\.body) == ["T1"])
    _ = try await town.tenant.addSigner(CaseAddSigner.Params(case: item, signer: "T2"), town.caller("t1"))
    let asked = try #require(try await waiting())
    #expect(asked.bodies.map(\.body) == ["T1", "T2"] && asked.bodies.last?.users == ["t2"])
    #expect(asked.unassigned == [])
    #expect(try await progress().contains("T2"))
    let listed = try await town.tenant.listCases(CaseList.Params(), town.caller("t1")).cases
    #expect(listed.first?.waiting?.bodies == ["T1", "T2"])
    _ = try await town.tenant.signCase(CaseSign.Params(case: item), town.caller("t2"))
    #expect(try await waiting()?.bodies.map(\.body) == ["T1"])
    #expect(try await progress().contains("T2") == false)
  }
}
