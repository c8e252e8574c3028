import OrgAPI
import OrgDomain
import OrgStorage
import Testing

@testable import OrgService

/// Acts on many cases: all or none, or each by itself; rehearsed, followed, cancelled.
@Suite(.timeLimit(.minutes(15))) struct BulkTests {
  @Test func aBadCaseInTheMiddle() async throws {
    let world = try await BulkWorld.small()
    defer { world.remove() }
    let lead = try world.caller("lead")
    let start = world.trace
    var items = world.decisions(300)
    items[150].expectedRevision = 1
    items[200].grade = "优秀"
    let fault = await world.fault { try await world.decide(CaseDecideMany.Params(items: items), as: lead) }
    #expect(fault?.kind == .conflict && fault?.notice.code == .conflict(.staleRevision))
    let named = fault?.explanation.filter { $0.code == .grading(.item) }.map { $0.arguments["case"] }
    #expect(named == [items[150].case, items[200].case])
    #expect(fault?.explanation.last?.arguments == ["refused": "2", "total": "300", "shown": "2"])
    #expect(world.trace == start && world.waiting.count == 400)

    var params = CaseDecideMany.Params(items: items, dryRun: true)
    let whole = try await world.decide(params, as: lead)
    #expect(!whole.accepted && whole.refused == 2 && whole.decided == 298 && world.trace == start)
    (params.dryRun, params.mode) = (nil, .each)
    let result = try await world.decide(params, as: lead)
    #expect(result.accepted && result.refused == 2 && result.decided == 298 && !result.dryRun)
    #expect(result.cases[150].kind == .conflict && result.cases[150].revision == nil)
    #expect(result.cases[200].refusal?.code == .grading(.unknown) && result.cases[200].unit == "N201")
    #expect(world.waiting.map { String($0.number.rawValue) }.prefix(2) == [items[150].case, items[200].case])
    #expect(world.waiting.count == 102)
    #expect(try await world.verify() == [])
  }

  @Test("what a dry run says is what then happens, and it writes nothing", arguments: [Wire.BulkMode.atomic, .each])
  func rehearsal(_ mode: Wire.BulkMode) async throws {
    let world = try await BulkWorld.small()
    defer { world.remove() }
    let lead = try world.caller("lead")
    let before = (world.trace, world.tenant.state.standings)
    var params = CaseDecideMany.Params(
      filter: CaseFilter(campaign: "2012", matter: "rating"), body: "LEAD", mode: mode, dryRun: true,
      progress: "p", requestKey: "key")
    var expected = try await world.decide(params, as: lead)
    #expect(world.trace == before.0 && world.tenant.state.standings == before.1)
    #expect(try await world.lastEvent() == before.0)
    #expect(expected.decided == 400 && expected.leftOut == 0)
    params.dryRun = nil
    expected.dryRun = false
    #expect(try await world.decide(params, as: lead) == expected, "the request key was not used up")
    #expect(world.waiting.isEmpty && world.trace == before.0 + 1_200)
  }

  @Test("cancelled on the way: nothing of an atomic call, of the other the part done")
  func cancelling() async throws {
    let world = try await BulkWorld.small()
    defer { world.remove() }
    let register = world.tenant.bulk
    let user = try world.tenant.state.user("lead").number
    let other = try world.tenant.state.user("t1").number
    let lead = try world.caller("lead") { progress in
      #expect(!register.cancel("go", of: other), "another's call is not his to stop")
      if progress.done == 300 { #expect(register.cancel("go", of: user)) }
    }
    let start = world.trace
    var params = CaseDecideMany.Params(
      filter: CaseFilter(campaign: "2012"), body: "LEAD", progress: "go", requestKey: "first")
    let fault = await world.fault { try await world.decide(params, as: lead) }
    #expect(fault?.kind == .conflict)
    #expect(
      fault?.notice
        == Notice(code: .bulk(.cancelled), arguments: ["token": "go", "done": "300", "total": "400"]))
    #expect(world.trace == start && world.waiting.count == 400)
    params.mode = .each
    params.requestKey = "second"
    let result = try await world.decide(params, as: lead)
    #expect(result.decided == 300 && result.cancelled == 100 && result.refused == 0)
    #expect(result.cases.suffix(100).allSatisfy { $0.outcome == .cancelled } && world.waiting.count == 100)
    let ended = try await world.tenant.cancelBulk(BulkCancel.Params(token: "go"), lead)
    #expect(!ended.running)
    #expect(try await world.verify() == [])
  }

  @Test func aFilterFindsWhatTheInboxHas() async throws {
    let world = try await BulkWorld.small()
    defer { world.remove() }
    let lead = try world.caller("lead")
    func found(_ filter: CaseFilter, body: String = "LEAD") async throws -> CaseDecideMany.Result {
      try await world.decide(CaseDecideMany.Params(filter: filter, body: body, dryRun: true), as: lead)
    }
    #expect(try await found(CaseFilter(campaign: "2012")).decided == 400)
    #expect(try await found(CaseFilter(campaign: "2012", matter: "target")).decided == 0)
    let town = try await found(CaseFilter(campaign: "2012", unit: "T3"))
    #expect(town.cases.count == 40 && town.cases.allSatisfy { $0.unit?.hasSuffix("0") == true })
    #expect(try await found(CaseFilter(campaign: "2012", category: "community")).decided == 200)
    let best = try await found(CaseFilter(campaign: "2012", proposedGrade: "先进"))
    #expect(best.cases.map(\.unit) == (1...80).map { "N\($0)" })
    #expect(best.cases.allSatisfy { $0.grade == "先进" })
    let fixed = try await world.decide(
      CaseDecideMany.Params(
        filter: CaseFilter(campaign: "2012", unit: "T3"), grade: "后进", reason: "集体研究", body: "LEAD"), as: lead)
    #expect(fixed.decided == 40 && fixed.cases.allSatisfy { $0.grade == "后进" })
    let noRight = await world.fault { try await found(CaseFilter(campaign: "2012"), body: "T1") }
    #expect(noRight?.kind == .forbidden)
    let noYear = await world.fault { try await found(CaseFilter(campaign: "2011")) }
    #expect(noYear?.notice.code == .notFound(.campaign))
  }

  @Test("what the caller cannot decide is left out, and counted")
  func leftOut() async throws {
    let world = try await BulkWorld.small(60)
    defer { world.remove() }
    let lead = try world.caller("lead")
    let first = try #require(world.waiting.first)
    let rule = try #require(first.rule)
    // Whoever took it back stands on its subject's side.
    _ = try await world.tenant.queue.perform { commit in
      var item = first
      let user = try commit.state.user("lead").number
      try commit.record([.withdrawn(by: user)], of: &item, by: user)
      let writer = try commit.state.user("v1").number
      let submitted = CaseEvent.submitted(
        by: writer, round: 1, rule: rule, bookVersion: first.bookVersion, on: commit.today,
        steps: try commit.route(of: first.unit, Matter(rawValue: "rating")).steps.map { CaseStep($0) })
      try commit.record([submitted, .moved(to: 0)], of: &item, by: writer)
      return []
    }
    let result = try await world.decide(
      CaseDecideMany.Params(filter: CaseFilter(campaign: "2012"), body: "LEAD", mode: .each), as: lead)
    #expect(result.decided == 59 && result.leftOut == 1)
    #expect(world.waiting.map(\.number) == [first.number])
  }

  @Test("who may not read a case is not told whose it is")
  func unreadable() async throws {
    let world = try await BulkWorld.small(60)
    defer { world.remove() }
    let item = try #require(world.waiting.first)
    let params = CaseDecideMany.Params(items: [BulkWorld.decision(item)], mode: .each)
    let result = try await world.decide(params, as: try world.caller("t2"))
    #expect(result.refused == 1 && result.cases.first?.unit == nil && result.cases.first?.kind == .forbidden)
  }

  @Test("reviewed, signed, decided and filed by filter; sent back and submitted again by name")
  func theOthers() async throws {
    let world = try await BulkWorld.small(60)
    defer { world.remove() }
    let (t1, help1, help2) = (try world.caller("t1"), try world.caller("help1"), try world.caller("help2"))
    let target = try #require(world.tenant.state.openCases.all.first { $0.matter == .target })
    let id = String(target.number.rawValue)
    let filter = CaseFilter(campaign: "2012", matter: "target")
    func acted(_ answer: Answer) throws -> CaseManyResult { try answer.decoded(CaseManyResult.self) }
    let returned = try acted(
      try await world.tenant.returnCases(CaseReturnMany.Params(items: [CaseReason(case: id, reason: "不具体")]), t1))
    #expect(returned.cases.map(\.phase) == [.returned] && returned.leftOut == nil)
    let submitted = try acted(
      try await world.tenant.submitCases(
        CaseSubmitMany.Params(items: [CaseSeen(case: id)], mode: .each), try world.caller("v1")))
    #expect(submitted.cases.map(\.phase) == [.inReview] && submitted.done == 1)
    let early = try acted(
      try await world.tenant.signCases(CaseSignMany.Params(filter: filter, body: "HELP1"), help1))
    #expect(early.cases.isEmpty && early.accepted)
    let reviewed = try acted(
      try await world.tenant.reviewCases(
        CaseReviewMany.Params(filter: filter, opinion: "同意", body: "T1"), t1))
    #expect(reviewed.cases.map(\.case) == [id] && reviewed.done == 1)
    let signed = try acted(
      try await world.tenant.signCases(CaseSignMany.Params(filter: filter, body: "HELP1"), help1))
    #expect(signed.cases.map(\.unit) == ["V1"])
    let decided = try await world.decide(
      CaseDecideMany.Params(filter: filter, body: "LEAD"), as: try world.caller("lead"))
    #expect(decided.cases.map(\.outcome) == [.decided] && decided.cases.map(\.grade) == [nil])
    let filed = try acted(
      try await world.tenant.fileCases(CaseFileMany.Params(filter: filter, number: "备7号", body: "HELP2"), help2))
    #expect(filed.cases.map(\.phase) == [.decided] && filed.done == 1)
    let twice = try acted(
      try await world.tenant.fileCases(
        CaseFileMany.Params(items: [CaseFiling(case: id)], body: "HELP2", mode: .each), help2))
    #expect(twice.refused == 1 && twice.cases.first?.refusal?.code == .casework(.alreadyAnswered))
    #expect(try await world.verify() == [])
  }
}

extension BulkWorld {
  /// The problems that a check of the whole log and rows finds.
  func verify() async throws -> [String] {
    let report = try await tenant.database.read { try LedgerVerification(tables: TenantTables(connection: $0)).run() }
    return report.problems.map { "\($0)" }
  }

  /// The last event in the file.
  func lastEvent() async throws -> Int64? {
    try await tenant.database.read { try TenantTables(connection: $0).lastEvent()?.seq }
  }
}
