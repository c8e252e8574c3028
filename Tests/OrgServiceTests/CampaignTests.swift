import OrgAPI
import OrgDomain
import Testing

@testable import OrgService

/// Campaigns: opened after another, in phases, with leave to be late.
@Suite(.timeLimit(.minutes(15))) struct CampaignTests {
  private func permit(
    _ town: SmallTown, _ unit: String, _ matter: String = "rating", until: String, as user: String = "admin"
  ) async throws -> EntryView {
    try await town.tenant.permitLate(
      CampaignPermitLate.Params(campaign: "2012", unit: unit, matter: matter, until: until, reason: "因公外出"),
      try town.caller(user)
    ).decoded(EntryView.self)
  }

  @Test func aCampaignFollowsAnEarlierOne() async throws {
    let town = try await SmallTown.withCampaign()
    defer { town.remove() }
    #expect(try await town.campaign().previous == "2011")
    await refused(.campaign(.previousNotEarlier)) { _ = try await town.createCampaign("b", 2012, after: "2012") }
    await refused(.notFound(.campaign)) { _ = try await town.createCampaign("b", 2013, after: "2010") }
    try await town.set2011(["V1": "先进"])
    await refused(.campaign(.yearTaken)) { _ = try await town.createCampaign("b", 2012) }
    await refused(.conflict(.codeInUse)) { _ = try await town.createCampaign("2012", 2012) }
    await refused(.access(.noRole)) { _ = try await town.createCampaign("b", 2013, as: "t1") }
    _ = try await town.createCampaign("a", 2013, after: "2012")
    let listed = try await town.tenant.listCampaigns(NoParams(), try town.caller("v1")).campaigns
    #expect(listed.map(\.campaign) == ["2011", "2012", "a"])
    #expect(listed.map(\.previous) == [nil, "2011", "2012"] && listed.map(\.schemeVersion) == [0, 1, 1])
    await refused(.notFound(.campaign)) { _ = try await town.campaign("b") }
    #expect(try await town.verify().problems == [])
  }

  @Test func phasesGoByTheirDates() async throws {
    let town = try await SmallTown.withCampaign()
    defer { town.remove() }
    let view = try await town.campaign()
    let rating = try #require(view.phases.first)
    #expect(rating.from == "2012-04-01T00:00:00.000+08:00" && rating.until == "2012-05-01T00:00:00.000+08:00")
    #expect(rating.due.map(\.matter) == ["rating", "report"])
    #expect(rating.due.map(\.at) == ["2012-05-01T00:00:00.000+08:00", "2012-04-16T00:00:00.000+08:00"])
    #expect(view.snapshots.map(\.at) == ["2012-07-01T00:00:00.000+08:00"])
    var seen: [[Wire.PhaseStatus]] = []
    for time in ["2012-03-31T23:59:59", "2012-04-01T00:00:00", "2012-05-01T00:00:00", "2012-12-01T00:00:00"] {
      try town.set(time)
      seen.append(try await town.campaign().phases.map(\.status))
    }
    #expect(seen == [[.planned, .planned], [.open, .planned], [.over, .planned], [.over, .over]])
  }

  @Test func aPhaseIsOpenedAndClosedByHand() async throws {
    let town = try await SmallTown.withCampaign()
    defer { town.remove() }
    await refused(.campaign(.awaitsOpening)) { _ = try await town.create("V1", "acceptance", as: "v1") }
    let opened = try await town.advance("accept", open: true)
    #expect(opened.phases.map(\.status) == [.open, .open] && opened.phases.map(\.byHand) == [nil, true])
    _ = try await town.create("V1", "acceptance", as: "v1")
    await refused(.campaign(.stageSame)) { _ = try await town.advance("accept", open: true) }
    await refused(.campaign(.stageUnknown)) { _ = try await town.advance("no", open: true) }
    await refused(.access(.noRole)) { _ = try await town.advance("accept", open: false, as: "t1") }
    #expect(try await town.advance("accept", open: false).phases.map(\.status) == [.open, .over])
    await refused(.campaign(.closedByHand)) { _ = try await town.create("V2", "acceptance", as: "v2") }
    #expect(try await town.verify().problems == [])
  }

  @Test func aUnitWithLeaveIsLateUntilItsDayIsOver() async throws {
    let town = try await SmallTown.withCampaign()
    defer { town.remove() }
    await refused(.ledger(.permitNotNeeded)) { _ = try await permit(town, "V1", until: "2012-05-10") }
    try town.set("2012-05-08T09:00:00")
    await refused(.campaign(.over)) { _ = try await town.create("V1", "rating", as: "v1") }
    await refused(.access(.noRole)) { _ = try await permit(town, "V1", until: "2012-05-10", as: "t1") }
    await refused(.field(.refused)) { _ = try await permit(town, "V1", until: "2012-05-07") }
    await refused(.ledger(.permitNotNeeded), "what has yet to begin is not late") {
      _ = try await permit(town, "V1", "acceptance", until: "2012-05-10")
    }
    let entry = try await permit(town, "V1", until: "2012-05-10")
    #expect(
      entry.kind == .permit && entry.body == "CITY" && entry.due == "2012-05-10" && entry.content.matter == "rating")
    #expect(entry.texts?.map(\.text) == ["因公外出"])
    _ = try await town.create("V1", "rating", as: "v1")
    await refused(.campaign(.over)) { _ = try await town.create("V2", "rating", as: "v2") }
    await refused(.campaign(.over)) { _ = try await town.create("V1", "report", as: "v1") }
    _ = try await permit(town, "V2", until: "2012-05-10")
    try town.set("2012-05-11T00:00:00")
    await refused(.campaign(.over)) { _ = try await town.create("V2", "rating", as: "v2") }
    #expect(try await town.verify().problems == [])
  }

  // MARK: - Closing

  @Test func aCampaignIsClosedOnceNothingIsLeft() async throws {
    let town = try await SmallTown.withCampaign()
    defer { town.remove() }
    let rating = try await town.decided("V1", "rating", "一般", as: "v1")
    let target = try await town.decided("V1", "target", "先进", as: "v1")
    let report = try await town.create("V2", "report", as: "v2")
    await refused(.access(.noRole)) { _ = try await town.closeCampaign(as: "t1") }
    let first = try await town.closeCampaign()
    #expect(!first.closed && first.casesClosed == 1 && first.remaining == 2)
    #expect(first.unfinished.map(\.matter) == ["rating", "report"] && first.unfinished.map(\.count) == [1, 1])
    let closed = try await town.tenant.getCase(CaseGet.Params(case: target), try town.caller("v1"))
    #expect(closed.phase == .closed)
    _ = try await town.tenant.withdrawCase(CaseWithdraw.Params(case: report, reason: "不再上报"), try town.caller("v2"))
    _ = try await town.tenant.publishNotice(
      NoticePublish.Params(cases: [rating], channels: ["board"]), try town.caller("t1"))
    #expect(try await town.closeCampaign().remaining == 1, "the days of publicity are not over")
    let objection = try await town.tenant.fileObjection(
      ObjectionFile.Params(case: rating, text: "人数不实"), try town.caller("v1")
    ).decoded(EntryView.self)
    try town.set("2012-05-02T09:00:00")
    #expect(try await town.closeCampaign().unfinished.map(\.count) == [1], "an objection is open")
    _ = try await town.tenant.resolveObjection(
      ObjectionResolve.Params(objection: objection.entry, reopen: false, reason: "查无实据"), try town.caller("t1"))
    #expect(
      try await town.closeCampaign()
        == CampaignClose.Result(closed: true, casesClosed: 1, remaining: 0, unfinished: []))
    #expect(try await town.campaign().closed)
    await refused(.campaign(.closed)) { _ = try await town.closeCampaign() }
    await refused(.campaign(.closed)) { _ = try await town.advance("accept", open: true) }
    await refused(.campaign(.closed)) { _ = try await permit(town, "V1", until: "2012-06-01") }
    #expect(try await town.results().graded == 1, "what was graded stands")
    #expect(try await town.verify().problems == [])
  }

  @Test func rejectedCasesHoldNothingUp() async throws {
    let town = try await SmallTown.withCampaign()
    defer { town.remove() }
    let item = try await town.create("V1", "target", as: "v1")
    try await town.save(item, grade: "先进", as: "v1")
    _ = try await town.submit(item, as: "v1")
    #expect(try await town.closeCampaign().unfinished.map(\.matter) == ["target"])
    _ = try await town.decide(item, as: try town.caller("t1"), .rejected, reason: "目标过高")
    let result = try await town.closeCampaign()
    #expect(result.closed && result.casesClosed == 0)
  }

  // MARK: - A second opening

  @Test func aSecondOpeningShowsTheSame() async throws {
    let town = try await SmallTown.withCampaign()
    defer { town.remove() }
    _ = try await town.decided("V1", "rating", "后进", as: "v1")
    _ = try await town.advance("accept", open: true)
    _ = try await town.settle("backward", of: "V1")
    try town.set("2012-05-08T09:00:00")
    _ = try await permit(town, "V2", until: "2012-05-10")
    let (campaign, results) = (try await town.campaign(), try await town.results())
    let (progress, consequences) = (try await town.progress(), try await town.consequences())
    let caller = try town.caller("auditor")
    let again = try await town.openedAgain()
    #expect(try await again.getCampaign(CampaignGet.Params(campaign: "2012"), caller) == campaign)
    #expect(try await again.figureResults(CampaignResults.Params(campaign: "2012"), caller) == results)
    #expect(try await again.countProgress(CampaignProgress.Params(campaign: "2012", by: .matter), caller) == progress)
    #expect(try await again.listConsequences(ConsequenceList.Params(campaign: "2012"), caller) == consequences)
    #expect(again.state.permits == town.tenant.state.permits)
  }
}
