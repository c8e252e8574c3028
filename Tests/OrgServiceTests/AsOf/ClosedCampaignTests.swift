import OrgAPI
import OrgDomain
import Testing

@testable import OrgService

/// A campaign's figures stay those of its own tree; those of an open one follow the present (decision 15).
@Suite(.timeLimit(.minutes(15))) struct ClosedCampaignTests {
  /// The figures and lists of the campaign, by name.
  private struct Figures: Equatable {
    var results: [CampaignResults.Result] = []
    var progress: [CampaignProgress.Result] = []
    var consequences: [ConsequenceItem] = []
    var totals: [CommitmentTotals.Result] = []
    var cases: [String] = []
    var entries: [String] = []
  }

  private func figures(_ town: SmallTown, _ tenant: TenantRuntime) async throws -> Figures {
    let auditor = try town.caller("auditor")
    var figures = Figures()
    for (body, category) in [(nil, nil), ("T1", nil), ("T2", nil), (nil, "village"), (nil, "school")]
      as [(String?, String?)]
    {
      figures.results.append(
        try await tenant.figureResults(
          CampaignResults.Params(campaign: "2012", body: body, category: category), auditor))
      for grouping in [Wire.ProgressGrouping.body, .category, .matter] {
        figures.progress.append(
          try await tenant.countProgress(
            CampaignProgress.Params(campaign: "2012", by: grouping, body: body, category: category), auditor))
      }
    }
    for body in [nil, "T1", "T2"] {
      let consequences = ConsequenceList.Params(campaign: "2012", body: body)
      figures.consequences += try await tenant.listConsequences(consequences, auditor).consequences
      figures.totals.append(
        try await tenant.totalCommitments(CommitmentTotals.Params(campaign: "2012", body: body), auditor))
      let entries = LedgerList.Params(campaign: "2012", below: body)
      figures.entries += try await tenant.listEntries(entries, auditor).entries.map { "\(body ?? ""): \($0.entry)" }
    }
    for category in ["village", "school"] {
      let cases = CaseList.Params(campaign: "2012", category: category)
      figures.cases += try await tenant.listCases(cases, auditor).cases.map { "\(category): \($0.case)" }
    }
    return figures
  }

  /// V1 rated, V2 late with leave, the firm late without; a commitment of V1.
  private func town() async throws -> SmallTown {
    let town = try await SmallTown.withCampaign()
    try await town.set2011(["V1": "先进", "V2": "后进"])
    let item = try await town.decided("V1", "rating", "后进", as: "v1")
    _ = try await town.tenant.publishNotice(
      NoticePublish.Params(cases: [item], channels: ["board"]), town.caller("t1"))
    try town.set("2012-05-02T09:00:00")
    try await town.permitLate("V2", "rating", until: "2013-12-01")
    _ = try await town.tenant.makeCommitment(
      CommitmentMake.Params(
        unit: "V1", campaign: "2012", maker: .organization, count: 10, channel: "board", text: "修路"),
      try town.caller("v1"))
    return town
  }

  /// Everything that the figures could have followed.
  private func upheaval(_ town: SmallTown) async throws {
    let admin = try town.caller("admin")
    _ = try await town.tenant.moveUnit(UnitMove.Params(unit: "V1", parent: "T2"), admin)
    _ = try await town.tenant.updateUnit(UnitUpdate.Params(unit: "V2", name: "新山村", category: "school"), admin)
    _ = try await town.tenant.updateUnit(UnitUpdate.Params(unit: "V1", category: "school"), admin)
    _ = try await town.tenant.createUnit(
      UnitCreate.Params(code: "V3", name: "新村党支部", kind: .branch, category: "village", parent: "T1"), admin)
    _ = try await town.tenant.updateUnit(UnitUpdate.Params(unit: "T1", name: "东街道党工委"), admin)
    let book = (SmallTown.campaignFiles["rulebook.yaml"] ?? "").replacing("{unit: LEAD}", with: "{unit: HELP1}")
    _ = try await town.tenant.publishRulebook(RulebookPublish.Params(text: book), admin)
    try await town.dissolve("FIRM")
  }

  @Test func whatChangesAfterTheCloseChangesNoFigure() async throws {
    let town = try await town()
    defer { town.remove() }
    try town.set("2012-12-31T09:00:00")
    let open = try await figures(town, town.tenant)
    #expect(try await town.closeCampaign().closed)
    let closed = try await figures(town, town.tenant)
    #expect(closed.results == open.results && closed.progress == open.progress && closed.totals == open.totals)
    #expect(closed.consequences == open.consequences && !closed.consequences.isEmpty && closed.cases == open.cases)
    try town.set("2013-02-05T09:00:00")
    try await upheaval(town)
    #expect(try await figures(town, town.tenant) == closed)
    #expect(try await figures(town, try await town.openedAgain()) == closed)
  }

  @Test func anOpenOneFollowsThePresentAndCanBeAskedAsOfThen() async throws {
    let town = try await town()
    defer { town.remove() }
    try town.set("2012-06-01T09:00:00")
    let before = try await figures(town, town.tenant)
    let revision = town.tenant.state.revisionNumber
    try town.set("2012-07-05T09:00:00")
    try await upheaval(town)
    let after = try await figures(town, town.tenant)
    #expect(after.results != before.results && after.progress != before.progress && after.cases != before.cases)
    let auditor = try town.caller("auditor")
    let then = CampaignResults.Params(campaign: "2012", asOf: AsOf(date: "2012-06-30"))
    #expect(try await town.tenant.figureResults(then, auditor) == before.results[0])
    #expect(before.results[0].revision == revision)
  }

  @Test func aClosedOneCanBeAskedAsOfATimeWhenItWasOpen() async throws {
    let town = try await town()
    defer { town.remove() }
    try town.set("2012-12-31T09:00:00")
    #expect(try await town.closeCampaign().closed)
    let closed = try await figures(town, town.tenant)
    try town.set("2013-02-05T09:00:00")
    try await upheaval(town)
    let auditor = try town.caller("auditor")
    func progress(_ day: String) async throws -> CampaignProgress.Result {
      let params = CampaignProgress.Params(campaign: "2012", by: .matter, matter: "rating", asOf: AsOf(date: day))
      return try await town.tenant.countProgress(params, auditor)
    }
    let early = try await progress("2012-04-20").rows.map(\.late)
    #expect(early == [0])
    #expect(try await progress("2012-05-02").rows.map(\.late) == [1])
    let late = CampaignResults.Params(campaign: "2012", asOf: AsOf(date: "2013-02-05"))
    #expect(try await town.tenant.figureResults(late, auditor) == closed.results[0])
  }
}

extension SmallTown {
  /// Dissolves a unit.
  fileprivate func dissolve(_ code: String) async throws {
    try await inTurn { commit in
      var unit = commit.state.tree[try commit.state.unit(code)]
      unit.status = .dissolved
      _ = try commit.change([.amend(unit)], by: nil)
    }
  }
}
