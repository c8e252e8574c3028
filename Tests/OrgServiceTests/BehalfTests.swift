import OrgAPI
import OrgDomain
import Testing

@testable import OrgService

/// A superior's clerk enters what a lower unit wrote on paper (DESIGN 6). t1 prepares and decides at T1, t1b decides there.
@Suite(.timeLimit(.minutes(15))) struct BehalfTests {
  private func open(_ town: SmallTown, scan: String? = nil, as user: String = "t1", body: String = "T1") async throws
    -> CaseView
  {
    try town.case_(
      try await town.tenant.createCase(
        CaseCreate.Params(
          unit: "V1", matter: "rating", campaign: "2012", onBehalfOf: CaseOnBehalf(body: body, scan: scan)),
        try town.caller(user)))
  }

  private func save(
    _ town: SmallTown, _ item: String, scan: String?, as user: String = "t1", body: String = "T1"
  ) async throws {
    let document = CaseDocument(targetGrade: "一般", targets: [CaseTarget(text: "自查")], measures: [])
    _ = try await town.tenant.saveCase(
      CaseSave.Params(case: item, document: document, onBehalfOf: CaseOnBehalf(body: body, scan: scan)),
      try town.caller(user))
  }

  private func vote(
    _ town: SmallTown, _ item: String, _ part: String, _ option: String, scan: String
  ) async throws -> EntryView {
    let group = BallotGroup(entitled: 30, present: 24, votes: [BallotVote(option: option, count: 20)])
    return try await town.tenant.recordBallot(
      BallotRecord.Params(
        case: item, part: part, held: "2012-04-18", groups: [group], attachments: [scan],
        onBehalfOf: CaseOnBehalf(body: "T1", scan: scan)), try town.caller("t1")
    ).decoded(EntryView.self)
  }

  private func history(_ town: SmallTown, _ item: String) async throws -> [CaseHistoryEvent] {
    try await town.tenant.listHistory(CaseHistory.Params(case: item), try town.caller("auditor")).events
  }

  @Test func aVillageWithoutAComputerIsServedByItsTown() async throws {
    let town = try await SmallTown(SmallTown.year)
    defer { town.remove() }
    let scan = try await town.attach("V1", as: "t1")
    let item = try await open(town, scan: scan).case
    try await save(town, item, scan: scan)
    let entry = try await vote(town, item, "meeting", "一般", scan: scan)
    _ = try await vote(town, item, "trust", "好", scan: scan)
    #expect(entry.body == "V1" && entry.author == "t1" && entry.attachments == [scan])
    let behalf = CaseOnBehalf(body: "T1", scan: scan)
    let submitted = try town.case_(
      try await town.tenant.submitCase(CaseSubmit.Params(case: item, onBehalfOf: behalf), try town.caller("t1")))
    #expect(submitted.phase == .inReview && !submitted.may.contains { $0.action == .decide })
    await refused(.casework(.otherSide)) { _ = try await town.grade(item, "一般", as: "t1") }
    _ = try await town.tenant.withdrawCase(
      CaseWithdraw.Params(case: item, reason: "村里要求更正", onBehalfOf: behalf), try town.caller("t1"))
    _ = try await town.tenant.submitCase(CaseSubmit.Params(case: item, onBehalfOf: behalf), try town.caller("t1"))
    let events = try await history(town, item)
    let kinds = events.map(\.kind)
    #expect(Array(kinds.prefix(4)) == ["case.created", "case.enteredOnBehalf", "case.enteredOnBehalf", "case.saved"])
    let entered = events.filter { $0.kind == "case.enteredOnBehalf" }
    #expect(entered.count == 7)
    for event in entered {
      #expect(event.user == "t1" && event.body == "T1" && event.attachment == scan && event.remark == nil)
      #expect(event.scan == Digest.hexadecimal(SmallTown.minutes))
    }
    #expect(events.first { $0.kind == "case.withdrawn" }?.remark == "村里要求更正")
    #expect(try await town.attachment(scan, as: "t1b").meta.case == item, "its decider reads the paper")
    _ = try await town.tenant.recordScores(
      ScoresRecord.Params(
        case: item, part: "score",
        scores: [IndicatorPoints(indicator: "team", points: 40), IndicatorPoints(indicator: "service", points: 35)]),
      try town.caller("t1b"))
    #expect(try await town.grade(item, "一般", as: "t1b").grade == "一般")
    #expect(try await town.verify().problems == [])
  }

  @Test func aPaperOfTheUnitItselfIsNeeded() async throws {
    let town = try await SmallTown(SmallTown.year)
    defer { town.remove() }
    let item = try await open(town).case
    await refused(.casework(.scanRequired)) { try await save(town, item, scan: nil) }
    let foreign = try await town.attach("V2", as: "t1")
    await refused(.attachment(.notOfCase)) { try await save(town, item, scan: foreign) }
    await refused(.notFound(.attachment)) { try await save(town, item, scan: "99") }
    let unfinished = try await town.begin("V1", as: "t1")
    await refused(.attachment(.unfinished)) { try await save(town, item, scan: unfinished) }
    #expect(try await history(town, item).count == 2)
    #expect(try await town.verify().problems == [])
  }

  @Test func onlyAClerkOfASuperiorEnters() async throws {
    let town = try await SmallTown(SmallTown.year)
    defer { town.remove() }
    await refused(.access(.elsewhere), "another town's") { _ = try await open(town, as: "t2") }
    await refused(.access(.notAbove), "another town") { _ = try await open(town, as: "t2", body: "T2") }
    await refused(.access(.notAbove), "the village itself") { _ = try await open(town, as: "v1", body: "V1") }
    await refused(.access(.noRole), "an approver does not prepare") { _ = try await open(town, as: "t1b") }
    await refused(.notFound(.unit)) { _ = try await open(town, body: "T9") }
    let item = try await open(town).case
    let scan = try await town.attach("V1", as: "v1")
    await refused(.access(.elsewhere)) { try await save(town, item, scan: scan, as: "t2") }
    await refused(.access(.noRole)) { try await save(town, item, scan: scan, as: "t1b") }
    await refused(.access(.elsewhere), "without saying so") { try await town.save(item, grade: "一般", as: "t1") }
    try await save(town, item, scan: scan)
  }

  @Test func whoeverActedForABodyDoesNotEnter() async throws {
    let town = try await SmallTown(SmallTown.year)
    defer { town.remove() }
    let item = try await town.rate("V1", as: "v1")
    _ = try await town.tenant.returnCase(CaseReturn.Params(case: item, reason: "补材料"), try town.caller("t1"))
    let scan = try await town.attach("V1", as: "v1")
    await refused(.casework(.otherSide)) { try await save(town, item, scan: scan) }
    await refused(.casework(.otherSide)) { _ = try await vote(town, item, "trust", "好", scan: scan) }
  }

  @Test func whatABodyProducesIsNotEntered() async throws {
    let town = try await SmallTown(SmallTown.year)
    defer { town.remove() }
    let item = try await town.rate("V1", as: "v1")
    let scan = try await town.attach("V1", as: "v1")
    await refused(.casework(.notOnBehalf)) {
      _ = try await town.tenant.recordScores(
        ScoresRecord.Params(
          case: item, part: "score",
          scores: [IndicatorPoints(indicator: "team", points: 40), IndicatorPoints(indicator: "service", points: 35)],
          onBehalfOf: CaseOnBehalf(body: "T1", scan: scan)), try town.caller("t1"))
    }
  }
}
