import OrgAPI
import OrgDomain
import OrgStorage
import Testing

@testable import OrgService

/// The tables of who owes what, which are kept while tree, books and plans stand.
@Suite(.timeLimit(.minutes(15))) struct DutyCacheTests {
  private let rating = Matter(rawValue: "rating")

  private func subjects(of body: String, in state: TenantState, at now: Instant) throws -> [String] {
    let campaign = try state.campaign("2012")
    let table = try CampaignDesk(state: state, now: now).duties(rating, in: campaign)
    return table.subjects(of: try state.unit(body)).map { state.tree.code(of: $0).text }
  }

  @Test func aKeptTableIsNotMadeAgain() async throws {
    let town = try await SmallTown.withCampaign()
    defer { town.remove() }
    let state = town.tenant.state
    let now = town.clock.now()
    #expect(try subjects(of: "T1", in: state, at: now) == ["V1", "V2"])
    let key = DutyCache.Key(
      matter: rating, book: state.snapshot.bookVersion, day: state.calendar.day(of: now))
    var isMade = false
    let table = try state.duties.table(key) { () throws(ServiceFault) in
      isMade = true
      return DutyTable(rating, router: try state.router(), on: key.day)
    }
    #expect(!isMade && table.duties.map(\.body).count == 3)
  }

  @Test func anotherTreeHasOthers() async throws {
    let town = try await SmallTown.withCampaign()
    defer { town.remove() }
    let now = town.clock.now()
    #expect(try subjects(of: "T1", in: town.tenant.state, at: now) == ["V1", "V2"])
    _ = try await town.tenant.moveUnit(UnitMove.Params(unit: "V1", parent: "T2"), town.caller("admin"))
    #expect(try subjects(of: "T1", in: town.tenant.state, at: now) == ["V2"])
    #expect(try subjects(of: "T2", in: town.tenant.state, at: now) == ["V1"])
  }

  @Test("what a refused command worked out is never met again")
  func refused() async throws {
    let town = try await SmallTown.withCampaign()
    defer { town.remove() }
    let now = town.clock.now()
    await #expect(throws: ServiceFault.self) {
      try await town.inTurn { commit in
        commit.state.snapshot.tree = OrganizationTree(empty: Vocabulary())
        _ = commit.beginRevision()
        let campaign = try commit.state.campaign("2012")
        let table = try CampaignDesk(state: commit.state, now: commit.now).duties(
          Matter(rawValue: "rating"), in: campaign)
        if table.duties.isEmpty { throw ServiceFault(.conflict, .conflict(.changedMeanwhile)) }
      }
    }
    try await town.inTurn { commit in _ = commit.state.duties }
    #expect(try subjects(of: "T1", in: town.tenant.state, at: now) == ["V1", "V2"])
  }
}
