import OrgAPI
import OrgDomain
import Testing

@testable import OrgService

/// Grades, rates and honours of a year, now and as they were (R-74 to R-79, R-98; decisions 15 to 17).
@Suite(.timeLimit(.minutes(15))) struct ResultsTests {
  /// V1 一般 and V2 后进 both years, the firm ungraded.
  private func ratedTown() async throws -> SmallTown {
    let town = try await SmallTown.withCampaign()
    try await town.set2011(["V1": "先进", "V2": "后进"])
    _ = try await town.decided("V1", "rating", "一般", as: "v1")
    _ = try await town.decided("V2", "rating", "后进", as: "v2")
    return town
  }

  private func honour(_ town: SmallTown, _ unit: String) async throws {
    _ = try await town.tenant.recordHonour(
      HonourRecord.Params(unit: unit, campaign: "2012", honour: "national"), try town.caller("t1"))
  }

  @Test func gradesAreCountedBeforeAtTheRatingAndNow() async throws {
    let town = try await ratedTown()
    defer { town.remove() }
    let results = try await town.results()
    #expect(results.units == 3 && results.graded == 2 && results.ungraded == 1)
    #expect(results.grades.map(\.grade) == ["先进", "一般", "后进"] && results.grades[0].name == "先进党组织")
    #expect(results.grades.map(\.before) == [1, 0, 1])
    #expect(results.grades.map(\.rated) == [0, 1, 1] && results.grades.map(\.now) == [0, 1, 1])
    #expect(results.ratio?.map(\.share) == [3, 6, 1] && results.ratio?.map(\.percent) == [0, 50, 50])
    #expect(results.honours.map(\.count) == [0])
    #expect(results.rates.map(\.part) == [0, 0, 0] && results.rates.map(\.base) == [1, 2, 0])
    #expect(results.rates.map(\.percent) == [0, 0, nil] && results.rates.map(\.met) == [false, false, nil])
    #expect(results.rates.map(\.target) == [50, 40, 10])
    #expect(results.rates.map(\.measure) == [.promoted, .standing, .promoted])
  }

  @Test func aReRatingPromotesAndTheSnapshotStandsStill() async throws {
    let town = try await ratedTown()
    defer { town.remove() }
    await refused(.campaign(.snapshotAhead)) { _ = try await town.results(at: "midyear") }
    await refused(.campaign(.snapshotUnknown)) { _ = try await town.results(at: "x") }
    _ = try await town.advance("accept", open: true)
    try town.set("2012-06-30T23:59:59")
    _ = try await town.decided("V1", "acceptance", "先进", as: "v1")
    try town.set("2012-07-01T00:00:00")
    _ = try await town.decided("V2", "acceptance", "一般", as: "v2")
    try await honour(town, "V1")
    let now = try await town.results()
    #expect(now.grades.map(\.rated) == [0, 1, 1] && now.grades.map(\.now) == [1, 1, 0])
    #expect(now.rates.map(\.part) == [1, 1, 0] && now.rates.map(\.percent) == [100, 50, nil])
    #expect(now.rates.map(\.met) == [true, true, nil] && now.honours.map(\.count) == [1])
    let then = try await town.results(at: "midyear")
    #expect(then.grades.map(\.before) == [1, 0, 1] && then.grades.map(\.now) == [1, 0, 1])
    #expect(then.rates.map(\.part) == [0, 1, 0] && then.honours.map(\.count) == [0])
  }

  @Test func aGradeTakenBackAfterTheSnapshotStandsInIt() async throws {
    let town = try await ratedTown()
    defer { town.remove() }
    try town.set("2012-07-02T09:00:00")
    _ = try await town.tenant.reopenCase(CaseReopen.Params(case: "2", reason: "复核"), try town.caller("t1"))
    #expect(try await town.results().graded == 1)
    #expect(try await town.results(at: "midyear").graded == 2)
  }

  @Test func aSnapshotKeepsTheTreeOfItsDay() async throws {
    let town = try await ratedTown()
    defer { town.remove() }
    try town.set("2012-07-02T09:00:00")
    _ = try await town.tenant.updateUnit(UnitUpdate.Params(unit: "V2", category: "school"), try town.caller("admin"))
    #expect(try await town.results(category: "village").units == 1)
    let then = try await town.results(category: "village", at: "midyear")
    #expect(then.units == 2 && then.graded == 2)
  }

  @Test func aSnapshotBeforeTheTenantWasSetUpShowsItAsItBegan() async throws {
    let files = SmallTown.campaignFiles
    let town = try await SmallTown(files)
    defer { town.remove() }
    let scheme = SmallTown.campaignScheme.replacing(#"at: "06-30""#, with: #"at: "01-31""#)
    _ = try await town.publishScheme(scheme)
    _ = try await town.createCampaign("2012", 2012, after: "2011")
    #expect(try await town.results(at: "midyear").units == 3)
  }

  @Test func aClosedCampaignKeepsTheTreeOfItsEnd() async throws {
    let town = try await ratedTown()
    defer { town.remove() }
    for item in ["1", "2"] {
      _ = try await town.tenant.publishNotice(
        NoticePublish.Params(cases: [item], channels: ["board"]), town.caller("t1"))
    }
    try town.set("2012-12-31T09:00:00")
    #expect(try await town.closeCampaign().closed)
    let before = try await town.results()
    try town.set("2013-01-05T09:00:00")
    _ = try await town.tenant.updateUnit(UnitUpdate.Params(unit: "V2", category: "school"), try town.caller("admin"))
    #expect(try await town.results() == before && before.units == 3)
    #expect(try await town.verify().problems == [])
  }

  @Test func onlyUnitsBelowTheBodyOnTheLineAreCounted() async throws {
    let town = try await ratedTown()
    defer { town.remove() }
    #expect(try await town.results(body: "T1", as: "t1").units == 2)
    #expect(try await town.results(body: "LEAD", line: .industry).units == 1)
    #expect(try await town.results(category: "village").units == 2)
    #expect(try await town.results(body: "V1").units == 0)
    await refused(.access(.elsewhere)) { _ = try await town.results(body: "T1", as: "t2") }
    await refused(.campaign(.noScheme)) { _ = try await town.results("2011") }
    await refused(.notFound(.campaign)) { _ = try await town.results("2010") }
  }

  @Test func whatMayNotBeReadIsLeftOutAndCounted() async throws {
    var files = SmallTown.campaignFiles
    files["grants.csv"]? += "\nhelp1,member,CITY,unit,,,\nhelp1,member,V1,unit,,,\n"
    let town = try await SmallTown(files)
    defer { town.remove() }
    _ = try await town.publishScheme(SmallTown.campaignScheme)
    _ = try await town.createCampaign("2012", 2012, after: "2011")
    let results = try await town.results(as: "help1")
    #expect(results.units == 1 && results.hidden == 2)
    let progress = try await town.progress(matter: "rating", as: "help1")
    #expect(progress.rows.map(\.owed) == [1] && progress.hidden == 2)
    #expect(try await town.results().hidden == nil)
  }

  @Test func theNextYearBeginsWhereThisOneEnds() async throws {
    let town = try await ratedTown()
    defer { town.remove() }
    _ = try await town.createCampaign("2014", 2014, after: "2012")
    let next = try await town.results("2014")
    #expect(next.graded == 0 && next.grades.map(\.before) == [0, 1, 1])
  }
}
