import OrgAPI
import OrgDomain
import Testing

@testable import OrgService

/// Problems and measures, struck off by the body above.
@Suite struct LedgerProblemTests {
  @Test("a problem has its texts, its class and its day")
  func aProblemIsOpened() async throws {
    let town = try await SmallTown.withLedger()
    defer { town.remove() }
    let problem = try await town.addProblem(.planned, due: "2012-07-31")
    #expect(problem.kind == .problem && problem.phase == .open && problem.revision == 1)
    #expect(problem.unit == "V1" && problem.body == "V1" && problem.unitName == "河村党支部")
    #expect(problem.due == "2012-07-31" && !problem.overdue)
    #expect(problem.content == EntryContentView(class: .planned))
    #expect(problem.texts?.map(\.field) == ["problem", "cause", "remedy", "responsible", "explanation"])
    #expect(problem.texts?.first?.text == "活动不经常" && problem.texts?.first?.by == "v1")
    #expect(problem.author == "v1" && problem.quantity == nil && problem.fulfilled == nil)
  }

  @Test("a planned problem without owner, day or explanation is refused")
  func plansAreWhole() async throws {
    let town = try await SmallTown.withLedger()
    defer { town.remove() }
    let rows: [(String, String?, String?, String?)] = [
      ("responsible", nil, "2012-07-31", "已说明"), ("due", "书记", nil, "已说明"), ("explanation", "书记", "2012-07-31", nil),
    ]
    for (field, responsible, due, explanation) in rows {
      let params = ProblemAdd.Params(
        unit: "V1", campaign: "2012", class: .planned, problem: "一", cause: "二", remedy: "三", responsible: responsible,
        due: due, explanation: explanation)
      let fault = try await town.refusal { try await town.tenant.addProblem(params, town.caller("v1")) }
      #expect(fault.kind == .invalid && fault.notice.code == .ledger(.fieldNeeded))
      #expect(fault.notice.arguments == ["field": field, "form": "planned"])
    }
    #expect(town.tenant.state.nextEntry == 1)
  }

  @Test("only whoever may prepare for the unit writes in its file", arguments: ["v2", "t1", "admin", "auditor"])
  func othersAreRefused(_ user: String) async throws {
    let town = try await SmallTown.withLedger()
    defer { town.remove() }
    let fault = try await town.refusal { try await town.addProblem(as: user) }
    #expect(fault.kind == .forbidden)
    let unknown = try await town.refusal { try await town.addProblem(of: "NONE", as: user) }
    #expect(unknown.kind == .notFound)
  }

  @Test("a problem that needs the superior goes to the body that decides rectification, and is answered by it alone")
  func problemsAreEscalated() async throws {
    let town = try await SmallTown.withLedger()
    defer { town.remove() }
    let problem = try await town.addProblem(.needsSuperior)
    #expect(problem.content == EntryContentView(class: .needsSuperior, helper: "T1"))
    #expect(problem.body == "V1")
    func answer(_ user: String, body: String? = nil) async throws -> EntryView {
      try await town.tenant.answerProblem(
        ProblemAnswer.Params(problem: problem.entry, text: "已列入项目", body: body), town.caller(user)
      ).decoded(EntryView.self)
    }
    for user in ["v1", "t2", "t1b", "help1", "lead"] {
      #expect(try await town.refusal { try await answer(user) }.kind == .forbidden, "\(user)")
    }
    let foreign = try await town.refusal { try await answer("t1", body: "CITY") }
    #expect(foreign.notice.code == .ledger(.notAsked) && foreign.notice.arguments["wanted"] == "T1")
    let once = try await answer("t1")
    let twice = try await answer("t1", body: "T1")
    #expect(once.phase == .open && twice.revision == 3)
    #expect(twice.texts?.map(\.text) == ["活动不经常", "阵地被占用", "收回阵地", "已列入项目", "已列入项目"])
  }

  @Test("a problem that needs nobody is answered by nobody")
  func nobodyWasAsked() async throws {
    let town = try await SmallTown.withLedger()
    defer { town.remove() }
    let problem = try await town.addProblem()
    let params = ProblemAnswer.Params(problem: problem.entry, text: "好")
    let fault = try await town.refusal { try await town.tenant.answerProblem(params, town.caller("t1")) }
    #expect(fault.kind == .invalid && fault.notice.code == .ledger(.notForKind))
  }

  @Test("without a rule for rectification nobody can be asked, and nothing is written")
  func nobodyRectifies() async throws {
    let town = try await SmallTown.withLedger()
    defer { town.remove() }
    let fault = try await town.refusal { try await town.addProblem(.needsSuperior, of: "FIRM", as: "firm") }
    #expect(fault.kind == .noRoute && fault.notice.code == .ledger(.noRectifier))
    #expect(fault.notice.arguments["unit"] == "FIRM")
    #expect(try await town.addProblem(of: "FIRM", as: "firm").entry == "1")
  }

  @Test("a problem is struck off by the rectification body alone, never by who opened it")
  func problemsAreStruckOff() async throws {
    let town = try await SmallTown.withLedger()
    defer { town.remove() }
    let problem = try await town.addProblem(as: "t1b")
    func close(_ user: String, body: String? = nil) async throws -> EntryView {
      try await town.tenant.closeOutProblem(
        ProblemCloseOut.Params(problem: problem.entry, reason: "现场查看", body: body), town.caller(user)
      ).decoded(EntryView.self)
    }
    for user in ["v1", "t2", "help1", "admin"] {
      #expect(try await town.refusal { try await close(user) }.kind == .forbidden, "\(user)")
    }
    let author = try await town.refusal { try await close("t1b") }
    #expect(author.kind == .forbidden && author.notice.code == .ledger(.otherSide))
    let elsewhere = try await town.refusal { try await close("t1", body: "HELP1") }
    #expect(elsewhere.notice.code == .ledger(.notAsked))
    let closed = try await close("t1")
    #expect(closed.phase == .closed && closed.revision == 2)
    #expect(closed.texts?.last.map { [$0.field, $0.text ?? "", $0.by] } == ["reason", "现场查看", "t1"])
    let again = try await town.refusal { try await close("t1") }
    #expect(again.kind == .stageClosed && again.notice.code == .ledger(.wrongPhase))
  }

  @Test("a problem stays while a measure of it is not struck off")
  func measuresHoldTheProblem() async throws {
    let town = try await SmallTown.withLedger()
    defer { town.remove() }
    let problem = try await town.addProblem()
    let first = try await town.addMeasure(of: problem.entry)
    let second = try await town.addMeasure(of: problem.entry)
    _ = try await town.addMeasure()
    _ = try await town.report(first.entry)
    func close() async throws -> EntryView {
      try await town.tenant.closeOutProblem(ProblemCloseOut.Params(problem: problem.entry), town.caller("t1"))
        .decoded(EntryView.self)
    }
    let both = try await town.refusal { try await close() }
    #expect(both.notice.code == .ledger(.measuresOpen) && both.kind == .conflict)
    #expect(both.notice.arguments == ["problem": problem.entry, "measures": "\(first.entry), \(second.entry)"])
    _ = try await town.closeOut(first.entry)
    _ = try await town.report(second.entry)
    #expect(try await town.refusal { try await close() }.notice.arguments["measures"] == second.entry)
    _ = try await town.closeOut(second.entry)
    #expect(try await close().phase == .closed)
    let late = try await town.refusal { try await town.addMeasure(of: problem.entry) }
    #expect(late.kind == .stageClosed)
  }

  @Test("a measure is reported, sent back with a reason, reported again and struck off")
  func measuresGoTheirWay() async throws {
    let town = try await SmallTown.withLedger()
    defer { town.remove() }
    let measure = try await town.addMeasure(aim: .conversion)
    #expect(measure.content == EntryContentView(aim: .conversion) && measure.parent == nil)
    let early = try await town.refusal { try await town.closeOut(measure.entry) }
    #expect(early.kind == .stageClosed)
    #expect(try await town.report(measure.entry, done: false).phase == .open)
    #expect(try await town.report(measure.entry).phase == .reported)
    let wordless = try await town.refusal { try await town.closeOut(measure.entry, accept: false) }
    #expect(wordless.kind == .invalid && wordless.notice.code == .ledger(.reasonRequired))
    #expect(try await town.closeOut(measure.entry, accept: false, reason: "不实").phase == .open)
    _ = try await town.report(measure.entry)
    let closed = try await town.closeOut(measure.entry, reason: "属实", body: "T1")
    #expect(closed.phase == .closed && closed.revision == 6)
    #expect(
      closed.texts?.map(\.field) == ["measure", "quantity", "responsible", "text", "text", "reason", "text", "reason"])
  }

  @Test("who added a measure or reported it does not strike it off")
  func workersDoNotConfirm() async throws {
    let town = try await SmallTown.withLedger()
    defer { town.remove() }
    let own = try await town.addMeasure(as: "t1b")
    _ = try await town.report(own.entry)
    let author = try await town.refusal { try await town.closeOut(own.entry, as: "t1b") }
    let reported = try await town.addMeasure()
    _ = try await town.report(reported.entry, as: "t1b")
    let reporter = try await town.refusal { try await town.closeOut(reported.entry, as: "t1b") }
    #expect([author, reporter].map(\.notice.code) == [.ledger(.otherSide), .ledger(.otherSide)])
    #expect([author, reporter].map(\.kind) == [.forbidden, .forbidden])
    let neither = try await town.addMeasure()
    _ = try await town.report(neither.entry)
    _ = try await town.closeOut(neither.entry, accept: false, reason: "不实", as: "t1b")
    _ = try await town.report(neither.entry)
    #expect(try await town.closeOut(neither.entry, as: "t1b").phase == .closed)
  }

  @Test("a measure is of its own unit's problem")
  func parentsAreOfTheUnit() async throws {
    let town = try await SmallTown.withLedger()
    defer { town.remove() }
    let problem = try await town.addProblem(of: "V2", as: "v2")
    let fault = try await town.refusal { try await town.addMeasure(of: problem.entry) }
    #expect(fault.kind == .invalid && fault.notice.code == .ledger(.otherParent))
    let measure = try await town.addMeasure()
    let wrongKind = try await town.refusal { try await town.addMeasure(of: measure.entry) }
    #expect(wrongKind.kind == .notFound)
  }
}
