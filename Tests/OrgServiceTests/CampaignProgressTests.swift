import OrgAPI
import OrgDomain
import Testing

@testable import OrgService

/// How far the work of a campaign has come.
@Suite(.timeLimit(.minutes(15))) struct CampaignProgressTests {
  /// V1 is rated, V2 has begun and saved, the firm has done nothing.
  private func workedTown() async throws -> SmallTown {
    let town = try await SmallTown.withCampaign()
    _ = try await town.decided("V1", "rating", "一般", as: "v1")
    let draft = try await town.create("V2", "rating", as: "v2")
    try await town.save(draft, grade: "后进", as: "v2")
    return town
  }

  @Test func everyMatterOfAPhaseIsCounted() async throws {
    let town = try await workedTown()
    defer { town.remove() }
    let rows = try await town.progress().rows
    #expect(rows.map(\.key) == ["acceptance", "rating", "report"])
    #expect(rows.map(\.owed) == [2, 3, 2] && rows.map(\.done) == [0, 1, 0] && rows.map(\.open) == [0, 1, 0])
    #expect(rows.map(\.late) == [0, 0, 2], "reports were due on the fifteenth")
    #expect(rows[1].dueAt == "2012-05-01T00:00:00.000+08:00" && rows[1].keyName == nil)
    #expect(rows[1].waiting.map(\.body) == ["V2", "FIRM"] && rows[1].waiting.map(\.count) == [1, 1])
    #expect(rows[1].moreWaiting == nil)
    #expect(try await town.progress(matter: "target").rows.map(\.owed) == [2], "asked for, though no phase names it")
    #expect(try await town.progress(matter: "nothing").rows == [])
  }

  @Test func aCaseWaitsForTheBodyAndIsLateFromTheDueMoment() async throws {
    let town = try await workedTown()
    defer { town.remove() }
    _ = try await town.submit("2", as: "v2")
    try town.set("2012-04-30T23:59:59")
    #expect(try await town.progress(matter: "rating").rows.map(\.late) == [0])
    try town.set("2012-05-01T00:00:00")
    let row = try #require(try await town.progress(matter: "rating").rows.first)
    #expect(row.late == 2 && row.open == 1 && row.waiting.map(\.body) == ["T1", "FIRM"])
    _ = try await town.decide("2", as: try town.caller("t1"), .rejected, reason: "材料不全")
    let rejected = try #require(try await town.progress(matter: "rating").rows.first)
    #expect(rejected.open == 1 && rejected.done == 1 && rejected.waiting.map(\.body) == ["V2", "FIRM"])
  }

  @Test func whoHasLeaveToBeLateIsLateOnlyAfterIt() async throws {
    let town = try await workedTown()
    defer { town.remove() }
    func late() async throws -> [Int] { try await town.progress(matter: "rating").rows.map(\.late) }
    try town.set("2012-05-01T00:00:00")
    try await town.permitLate("V2", "rating", until: "2012-06-15")
    #expect(try await late() == [1], "the firm has none")
    try await town.permitLate("FIRM", "rating", until: "2012-06-15")
    #expect(try await late() == [0], "begun or not")
    #expect(try await town.progress(matter: "report").rows.map(\.late) == [2], "leave is for one matter")
    try town.set("2012-06-15T23:59:59")
    #expect(try await late() == [0])
    try town.set("2012-06-16T00:00:00")
    #expect(try await late() == [2])
  }

  @Test func rowsGoByBodyAndCategory() async throws {
    let town = try await workedTown()
    defer { town.remove() }
    let bodies = try await town.progress(by: .body, matter: "rating").rows
    #expect(bodies.map(\.key) == ["LEAD", "T1"] && bodies.map(\.keyName) == ["两新工委", "东镇党委"])
    #expect(bodies.map(\.owed) == [1, 2] && bodies.map(\.done) == [0, 1])
    let categories = try await town.progress(by: .category, matter: "rating").rows
    #expect(categories.map(\.key) == ["privateEnterprise", "village"] && categories.map(\.owed) == [1, 2])
    let villages = try await town.progress(category: "village", matter: "rating").rows
    #expect(villages.map(\.owed) == [2])
  }

  @Test func onlyUnitsBelowTheBodyOnTheLineAreCounted() async throws {
    let town = try await workedTown()
    defer { town.remove() }
    #expect(try await town.progress(body: "T1", matter: "rating").rows.map(\.owed) == [2])
    #expect(try await town.progress(body: "V1", matter: "rating").rows == [], "a unit is not below itself")
    #expect(try await town.progress(body: "LEAD", line: .industry, matter: "rating").rows.map(\.owed) == [1])
    #expect(try await town.progress(body: "LEAD", matter: "rating").rows == [])
    #expect(try await town.progress(body: "T1", matter: "rating", as: "t1").rows.map(\.owed) == [2])
    await refused(.access(.elsewhere)) { _ = try await town.progress(body: "T1", as: "t2") }
    await refused(.access(.elsewhere), "not the whole city") { _ = try await town.progress(as: "t1") }
    await refused(.notFound(.unit)) { _ = try await town.progress(body: "T9") }
  }

  @Test func whatTheRootOwesIsCountedInTheWhole() async throws {
    var files = SmallTown.campaignFiles
    files["rulebook.yaml"]? +=
      "  - {id: plan, matter: plan, subject: {kind: committee}, steps: [{action: conduct, body: self}]}\n"
    let town = try await SmallTown(files)
    defer { town.remove() }
    _ = try await town.publishScheme(SmallTown.campaignScheme)
    _ = try await town.createCampaign("2012", 2012, after: "2011")
    #expect(try await town.progress(matter: "plan").rows.map(\.owed) == [3])
    #expect(try await town.progress(body: "CITY", matter: "plan").rows.map(\.owed) == [2], "the towns below it")
  }

  @Test func pagesTogetherAreTheWhole() async throws {
    let town = try await workedTown()
    defer { town.remove() }
    let whole = try await town.progress(by: .body).rows
    var rows: [CampaignProgressRow] = []
    var cursor: String?
    repeat {
      let page = try await town.progress(by: .body, limit: 1, cursor: cursor)
      rows += page.rows
      cursor = page.nextCursor
    } while cursor != nil && rows.count <= whole.count
    #expect(rows == whole && whole.count == 4)
    await refused(.field(.badCursor)) { _ = try await town.progress(cursor: "x") }
  }
}
