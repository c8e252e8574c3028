import OrgAPI
import OrgDomain
import Testing

@testable import OrgService

/// Inspections: all units below a body, or a sample that anyone can draw again.
@Suite struct LedgerInspectionTests {
  private func draw(
    _ town: SmallTown, _ form: Wire.InspectionForm, count: Int? = nil, seed: String? = nil, category: String? = nil,
    as user: String = "t1", body: String? = nil
  ) async throws -> EntryView {
    try await town.tenant.drawInspection(
      InspectionDraw.Params(
        campaign: "2012", form: form, count: count, seed: seed, category: category, body: body),
      town.caller(user)
    ).decoded(EntryView.self)
  }

  @Test("a concentrated inspection takes every active unit below the body, of the category")
  func allUnitsAreTaken() async throws {
    let town = try await SmallTown.withLedger()
    defer { town.remove() }
    let villages = try await draw(town, .concentrated)
    #expect(villages.unit == "T1" && villages.body == "T1" && villages.phase == .open)
    #expect(villages.content == EntryContentView(form: "concentrated", population: 2, sample: ["V1", "V2"]))
    let firms = try await draw(town, .concentrated, category: "privateEnterprise", as: "lead", body: "CITY")
    #expect(firms.content.sample == ["FIRM"])
    let everything = try await draw(town, .concentrated, as: "lead", body: "CITY")
    #expect(everything.content.population == 8)
    let none = try await draw(town, .concentrated, category: "village", as: "t2")
    #expect(none.content.population == 0 && none.content.sample == [])
  }

  @Test("the same seed draws the same sample; without one the server chooses and says which")
  func samplesAreDrawnAgain() async throws {
    let town = try await SmallTown.withLedger()
    defer { town.remove() }
    let first = try await draw(town, .random, count: 3, seed: "18446744073709551615", as: "lead", body: "CITY")
    let second = try await draw(town, .random, count: 3, seed: "18446744073709551615", as: "lead", body: "CITY")
    #expect(first.content == second.content && first.content.seed == "18446744073709551615")
    #expect(first.content.sample?.count == 3 && first.content.population == 8)
    let chosen = try await draw(town, .random, count: 3, as: "lead", body: "CITY")
    let seed = try #require(chosen.content.seed)
    let again = try await draw(town, .random, count: 3, seed: seed, as: "lead", body: "CITY")
    #expect(again.content == chosen.content)
  }

  @Test("what makes no sample is refused")
  func samplesAreSound() async throws {
    let town = try await SmallTown.withLedger()
    defer { town.remove() }
    let tooMany = try await town.refusal { try await draw(town, .random, count: 3) }
    #expect(tooMany.notice.code == .ledger(.sampleTooLarge))
    #expect(tooMany.notice.arguments == ["count": "3", "population": "2"])
    let uncounted = try await town.refusal { try await draw(town, .random) }
    #expect(uncounted.notice.code == .ledger(.fieldNeeded))
    let counted = try await town.refusal { try await draw(town, .concentrated, count: 1) }
    let seeded = try await town.refusal { try await draw(town, .concentrated, seed: "1") }
    #expect([counted, seeded].map(\.notice.code) == [.ledger(.fieldNotUsed), .ledger(.fieldNotUsed)])
    let seed = try await town.refusal { try await draw(town, .random, count: 1, seed: "18446744073709551616") }
    #expect([tooMany, uncounted, counted, seeded, seed].map(\.kind) == Array(repeating: .invalid, count: 5))
    #expect(town.tenant.state.nextEntry == 1)
  }

  @Test("an inspection is drawn by a body that supervises, and named where there are several")
  func inspectorsAreKnown() async throws {
    let town = try await SmallTown.withLedger()
    defer { town.remove() }
    let several = try await town.refusal { try await draw(town, .concentrated, as: "lead") }
    #expect(several.notice.code == .casework(.bodyMustBeNamed))
    for user in ["admin", "auditor"] {
      #expect(try await town.refusal { try await draw(town, .concentrated, as: user) }.kind == .forbidden, "\(user)")
    }
    let elsewhere = try await town.refusal { try await draw(town, .concentrated, body: "T2") }
    #expect(elsewhere.kind == .forbidden)
  }

  @Test("findings are of units of the sample, by the body that drew it, until it is ended")
  func findingsAreReported() async throws {
    let town = try await SmallTown.withLedger()
    defer { town.remove() }
    let inspection = try await draw(town, .concentrated)
    func report(_ unit: String, as user: String = "t1", body: String? = nil) async throws -> EntryView {
      try await town.tenant.reportInspection(
        InspectionReport.Params(
          inspection: inspection.entry, unit: unit, passed: false, text: "台账不全", body: body),
        town.caller(user)
      ).decoded(EntryView.self)
    }
    func end(_ user: String) async throws -> EntryView {
      try await town.tenant.endInspection(
        InspectionEnd.Params(inspection: inspection.entry, text: "总体较好"), town.caller(user)
      ).decoded(EntryView.self)
    }
    let finding = try await report("V1")
    #expect(finding.kind == .finding && finding.unit == "V1" && finding.body == "T1")
    #expect(finding.parent == inspection.entry && finding.phase == .closed)
    #expect(finding.content == EntryContentView(passed: false))
    let outside = try await town.refusal { try await report("FIRM") }
    #expect(outside.kind == .invalid && outside.notice.code == .ledger(.notInSample))
    for user in ["v1", "t1b", "t2", "lead"] {
      #expect(try await town.refusal { try await report("V1", as: user) }.kind == .forbidden, "\(user)")
      #expect(try await town.refusal { try await end(user) }.kind == .forbidden, "\(user)")
    }
    #expect(try await end("t1").phase == .closed)
    #expect(try await town.refusal { try await report("V2") }.kind == .stageClosed)
    #expect(try await town.refusal { try await end("t1") }.kind == .stageClosed)
    let found = try await town.tenant.listEntries(LedgerList.Params(parent: inspection.entry), town.caller("t1"))
    #expect(found.entries.map(\.entry) == [finding.entry])
  }
}
