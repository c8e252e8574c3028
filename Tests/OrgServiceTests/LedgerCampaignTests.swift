import OrgAPI
import OrgDomain
import OrgStorage
import Testing

@testable import OrgService

/// What holds for every entry: open campaigns, schemes, request keys, the log.
@Suite struct LedgerCampaignTests {
  private typealias Call = @Sendable (SmallTown) async throws -> Answer

  /// Every method that writes to the ledger, each allowed but for the campaign. Entries 1 to 6 are those of `begun`.
  private static let calls: [String: Call] = [
    "problem.add": { town in
      try await town.tenant.addProblem(
        ProblemAdd.Params(unit: "V1", campaign: "2012", class: .atOnce, problem: "一", cause: "二", remedy: "三"),
        town.caller("v1"))
    },
    "problem.answer": { town in
      try await town.tenant.answerProblem(ProblemAnswer.Params(problem: "1", text: "好"), town.caller("t1"))
    },
    "problem.closeOut": { town in
      try await town.tenant.closeOutProblem(ProblemCloseOut.Params(problem: "1"), town.caller("t1"))
    },
    "measure.add": { town in
      try await town.tenant.addMeasure(
        MeasureAdd.Params(
          unit: "V1", campaign: "2012", aim: .upgrade, measure: "一", quantity: "1", responsible: "书记", due: "2012-07-15"
        ),
        town.caller("v1"))
    },
    "measure.report": { town in
      try await town.tenant.reportMeasure(
        MeasureReport.Params(measure: "2", text: "一", done: true), town.caller("v1"))
    },
    "measure.closeOut": { town in
      try await town.tenant.closeOutMeasure(MeasureCloseOut.Params(measure: "2", accept: true), town.caller("t1"))
    },
    "help.give": { town in
      try await town.tenant.giveHelp(
        HelpGive.Params(unit: "V1", campaign: "2012", form: "pairing", text: "一"), town.caller("t1"))
    },
    "help.end": { town in try await town.tenant.endHelp(HelpEnd.Params(help: "3"), town.caller("t1")) },
    "order.issue": { town in
      try await town.tenant.issueOrder(
        OrderIssue.Params(unit: "V1", campaign: "2012", form: .praise, text: "一"), town.caller("t1"))
    },
    "order.report": { town in
      try await town.tenant.reportOrder(OrderReport.Params(order: "4", text: "一"), town.caller("v1"))
    },
    "order.lift": { town in try await town.tenant.liftOrder(OrderLift.Params(order: "4"), town.caller("t1")) },
    "inspection.draw": { town in
      try await town.tenant.drawInspection(
        InspectionDraw.Params(campaign: "2012", form: .concentrated), town.caller("t1"))
    },
    "inspection.report": { town in
      try await town.tenant.reportInspection(
        InspectionReport.Params(inspection: "5", unit: "V1", passed: true, text: "一"), town.caller("t1"))
    },
    "inspection.end": { town in
      try await town.tenant.endInspection(InspectionEnd.Params(inspection: "5"), town.caller("t1"))
    },
    "commitment.make": { town in
      try await town.tenant.makeCommitment(
        CommitmentMake.Params(unit: "V1", campaign: "2012", maker: .secretary, text: "一"), town.caller("v1"))
    },
    "commitment.fulfil": { town in
      try await town.tenant.fulfilCommitment(CommitmentFulfil.Params(commitment: "6", text: "一"), town.caller("v1"))
    },
    "commitment.comment": { town in
      try await town.tenant.commentCommitment(
        CommitmentComment.Params(commitment: "6", collective: false, text: "一"), town.caller("t1"))
    },
    "commitment.rate": { town in
      try await town.tenant.rateCommitment(
        CommitmentRate.Params(unit: "V1", campaign: "2012", of: .members, satisfied: 1, asked: 1), town.caller("t1"))
    },
    "record.add": { town in
      try await town.tenant.addRecord(
        RecordAdd.Params(unit: "V1", campaign: "2012", record: "training", on: "2012-04-01"), town.caller("v1"))
    },
    "honour.record": { town in
      try await town.tenant.recordHonour(
        HonourRecord.Params(unit: "V1", campaign: "2012", honour: "national"), town.caller("t1"))
    },
    "nomination.make": { town in
      try await town.tenant.makeNomination(
        NominationMake.Params(unit: "V1", campaign: "2012", honour: "national"), town.caller("t1"))
    },
    "task.add": { town in
      try await town.tenant.addTask(
        TaskAdd.Params(unit: "V1", campaign: "2012", task: "开会", owner: "v1", due: "2012-05-01"), town.caller("v1"))
    },
    "task.finish": { town in
      try await town.tenant.finishTask(TaskFinish.Params(task: "7"), town.caller("v1"))
    },
  ]

  private func call(_ name: String, _ town: SmallTown) async throws -> Answer {
    let call = try #require(Self.calls[name])
    return try await call(town)
  }

  /// The entries that others act on, 1 to 7.
  private func begun() async throws -> SmallTown {
    let town = try await SmallTown.withLedger()
    _ = try await town.addProblem(.needsSuperior)
    for name in ["measure.add", "help.give", "order.issue", "inspection.draw", "commitment.make", "task.add"] {
      _ = try await call(name, town)
    }
    return town
  }

  @Test("every method works while the campaign is open, and what it wrote verifies and is there after opening again")
  func everyMethodWorks() async throws {
    let town = try await begun()
    defer { town.remove() }
    let last = ["measure.closeOut", "inspection.end", "order.lift"]
    for name in Self.calls.keys.sorted().filter({ !last.contains($0) }) + last {
      let view = try await call(name, town).decoded(EntryView.self)
      #expect(
        name.hasPrefix(view.kind.rawValue) || ["finding", "comment", "satisfaction"].contains(view.kind.rawValue))
    }
    let report = try await town.verify()
    #expect(report.problems == [])
    let caller = try town.caller("auditor")
    let listed = try await town.tenant.listEntries(LedgerList.Params(), caller).entries
    let texts = try await town.tenant.getEntry(LedgerGet.Params(entry: "1"), caller).texts
    let honours = town.tenant.state.standings
    let again = try await town.openedAgain()
    #expect(try await again.listEntries(LedgerList.Params(), caller).entries == listed)
    #expect(try await again.getEntry(LedgerGet.Params(entry: "1"), caller).texts == texts)
    #expect(again.state.nextEntry == Int64(listed.count) + 1)
    #expect(again.state.standings == honours)
    let problems = try await again.database.read {
      try LedgerVerification(tables: TenantTables(connection: $0)).run().problems
    }
    #expect(problems == [])
    try await again.close()
  }

  @Test("a closed campaign takes nothing more, whoever asks", arguments: calls.keys.sorted())
  func closedCampaignsTakeNothing(_ name: String) async throws {
    let town = try await begun()
    defer { town.remove() }
    try await town.inTurn { commit in try commit.close(try commit.state.campaign("2012").code, by: nil) }
    let before = town.tenant.state.lastEvent
    let fault = try await town.refusal { try await call(name, town) }
    #expect(fault.kind == .stageClosed && fault.notice.code == .campaign(.closed))
    #expect(fault.notice.arguments == ["campaign": "2012"])
    #expect(town.tenant.state.lastEvent == before)
    #expect(try await town.tenant.listEntries(LedgerList.Params(), town.caller("t1")).entries.count == 7)
  }

  @Test("without a scheme there are no words to use; all else works")
  func withoutASchemeThereAreNoWords() async throws {
    let town = try await SmallTown.withLedger(hasScheme: false)
    defer { town.remove() }
    for name in ["help.give", "record.add", "honour.record", "nomination.make"] {
      let fault = try await town.refusal { try await call(name, town) }
      #expect(fault.kind == .invalid && fault.notice.code == .campaign(.noScheme), "\(name)")
    }
    #expect(
      try await town.refusal { try await town.makeCommitment(channel: "board") }.notice.code == .campaign(.noScheme))
    for name in ["problem.add", "measure.add", "order.issue", "inspection.draw", "commitment.make", "task.add"] {
      let answer = try await call(name, town)
      #expect(try answer.decoded(EntryView.self).revision == 1, "\(name)")
    }
  }

  @Test("a task has an owner there is, and a phase of the scheme")
  func tasksAreWhole() async throws {
    let town = try await SmallTown.withLedger()
    defer { town.remove() }
    func add(owner: String = "t1", phase: String? = nil) async throws -> EntryView {
      try await town.tenant.addTask(
        TaskAdd.Params(unit: "V1", campaign: "2012", task: "开会", owner: owner, due: "2012-05-01", phase: phase),
        town.caller("v1")
      ).decoded(EntryView.self)
    }
    let task = try await add(phase: "survey")
    #expect(task.content == EntryContentView(phase: "survey", owner: "t1") && task.due == "2012-05-01")
    #expect(try await town.refusal { try await add(owner: "nobody") }.kind == .notFound)
    let phase = try await town.refusal { try await add(phase: "party") }
    #expect(phase.notice.arguments == ["field": "phase", "word": "party", "words": "survey"])
    let params = TaskFinish.Params(task: task.entry, text: "已开")
    #expect(try await town.refusal { try await town.tenant.finishTask(params, town.caller("t1")) }.kind == .forbidden)
    let done = try await town.tenant.finishTask(params, town.caller("v1")).decoded(EntryView.self)
    #expect(done.phase == .closed)
    let again = try await town.refusal { try await town.tenant.finishTask(params, town.caller("v1")) }
    #expect(again.kind == .stageClosed)
  }

  @Test("records count one where nothing is said")
  func recordsAreCounted() async throws {
    let town = try await SmallTown.withLedger()
    defer { town.remove() }
    func add(_ record: String = "training", _ count: Int? = nil, on day: String = "2012-04-20") async throws
      -> EntryView
    {
      try await town.tenant.addRecord(
        RecordAdd.Params(unit: "V1", campaign: "2012", record: record, count: count, on: day), town.caller("v1")
      ).decoded(EntryView.self)
    }
    let one = try await add()
    #expect(one.content == EntryContentView(count: 1, record: "training", on: "2012-04-20"))
    #expect(one.quantity == 1 && one.fulfilled == nil && one.phase == .closed && one.texts == [])
    #expect(try await add("training", 12).quantity == 12)
    #expect(try await town.refusal { try await add("party") }.notice.code == .ledger(.unknownWord))
    #expect(try await town.refusal { try await add(on: "2012-04-21") }.notice.code == .evidence(.dayAhead))
    #expect(try await town.refusal { try await add(on: "2012-02-30") }.notice.code == .field(.badDate))
  }

  @Test("a request that comes again is answered as before and written once")
  func repetitionIsSafe() async throws {
    let town = try await SmallTown.withLedger()
    defer { town.remove() }
    let first = try await town.addProblem(requestKey: "k")
    let second = try await town.addProblem(requestKey: "k")
    #expect(first == second && town.tenant.state.nextEntry == 2)
    let draw = InspectionDraw.Params(campaign: "2012", form: .random, count: 1, requestKey: "d")
    let drawn = try await town.tenant.drawInspection(draw, town.caller("t1"))
    #expect(try await town.tenant.drawInspection(draw, town.caller("t1")) == drawn)
    let fulfil = CommitmentFulfil.Params(
      commitment: try await town.makeCommitment(count: 2).entry, text: "一", requestKey: "f")
    for _ in 0..<3 {
      let view = try await town.tenant.fulfilCommitment(fulfil, town.caller("v1")).decoded(EntryView.self)
      #expect(view.fulfilled == 1 && view.phase == .open)
    }
  }
}
