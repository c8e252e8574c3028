import OrgAPI
import OrgDomain
import OrgStorage
import Testing

@testable import OrgService

/// What bodies above write about a unit: help, orders, inspections, honours.
@Suite struct LedgerSupervisionTests {
  private func help(
    _ town: SmallTown, _ unit: String = "V1", form: String = "pairing", helper: String? = nil, as user: String = "t1",
    body: String? = nil
  ) async throws -> EntryView {
    try await town.tenant.giveHelp(
      HelpGive.Params(
        unit: unit, campaign: "2012", form: form, text: "结对", helper: helper, until: "2012-12-31", body: body),
      town.caller(user)
    ).decoded(EntryView.self)
  }

  @Test("help is given by a body above and ended by the one that gave it")
  func helpIsGivenAndEnded() async throws {
    let town = try await SmallTown.withLedger()
    defer { town.remove() }
    let given = try await help(town, helper: "HELP2")
    #expect(given.body == "T1" && given.unit == "V1" && given.due == "2012-12-31")
    #expect(given.content == EntryContentView(form: "pairing", helper: "HELP2"))
    func end(_ user: String, body: String? = nil) async throws -> EntryView {
      try await town.tenant.endHelp(HelpEnd.Params(help: given.entry, body: body), town.caller(user))
        .decoded(EntryView.self)
    }
    for user in ["v1", "t2", "t1b"] {
      #expect(try await town.refusal { try await end(user) }.kind == .forbidden, "\(user)")
    }
    // The city is above the town's village, and yet it did not give the help.
    let other = try await town.refusal { try await end("lead", body: "CITY") }
    #expect(other.notice.code == .ledger(.notAsked))
    let ended = try await end("t1")
    #expect(ended.phase == .closed && ended.texts?.count == 1)
    #expect(try await town.refusal { try await end("t1") }.kind == .stageClosed)
  }

  @Test("a body that is not above the unit writes nothing about it")
  func bodiesBelowAreRefused() async throws {
    let town = try await SmallTown.withLedger()
    defer { town.remove() }
    let beside = try await town.refusal { try await help(town, as: "t2") }
    let named = try await town.refusal { try await help(town, as: "t2", body: "T2") }
    let itself = try await town.refusal { try await help(town, as: "v1") }
    let elsewhere = try await town.refusal { try await help(town, as: "help2") }
    for fault in [beside, named, itself, elsewhere] {
      #expect(fault.kind == .forbidden && fault.notice.code == .ledger(.notAbove))
    }
    #expect(beside.notice.arguments["body"] == "T2" && beside.notice.arguments["unit"] == "V1")
    let without = try await town.refusal { try await help(town, as: "t1b", body: "T1") }
    let nowhere = try await town.refusal { try await help(town, as: "admin") }
    #expect([without, nowhere].map(\.kind) == [.forbidden, .forbidden])
    #expect(without.notice.code != .ledger(.notAbove))
  }

  @Test("a body with a waiting step in the unit's matters stands above it")
  func routesMakeSuperiors() async throws {
    let town = try await SmallTown.withLedger()
    defer { town.remove() }
    #expect(try await help(town, as: "help1").body == "HELP1")
    #expect(try await help(town, "FIRM", as: "help2").body == "HELP2")
  }

  @Test("with several posts above the unit, the body must be named")
  func severalPostsAreNamed() async throws {
    let town = try await SmallTown.withLedger()
    defer { town.remove() }
    let fault = try await town.refusal { try await help(town, "FIRM", as: "lead") }
    #expect(fault.kind == .invalid && fault.notice.code == .casework(.bodyMustBeNamed))
    #expect(fault.notice.arguments["bodies"] == "CITY, LEAD")
    #expect(try await help(town, "FIRM", as: "lead", body: "LEAD").body == "LEAD")
    #expect(try await help(town, "V1", as: "lead").body == "CITY")
  }

  @Test("an order is reported by the unit and lifted by the body that issued it")
  func ordersGoTheirWay() async throws {
    let town = try await SmallTown.withLedger()
    defer { town.remove() }
    let order = try await town.issueOrder()
    #expect(order.content == EntryContentView(form: "finish", matter: "target"))
    func report(_ user: String) async throws -> EntryView {
      try await town.tenant.reportOrder(OrderReport.Params(order: order.entry, text: "已完成"), town.caller(user))
        .decoded(EntryView.self)
    }
    func lift(_ user: String) async throws -> EntryView {
      try await town.tenant.liftOrder(OrderLift.Params(order: order.entry, text: "已核实"), town.caller(user))
        .decoded(EntryView.self)
    }
    #expect(try await town.refusal { try await report("t1") }.kind == .forbidden)
    #expect(try await report("v1").phase == .reported)
    #expect(try await town.refusal { try await report("v1") }.kind == .stageClosed)
    for user in ["v1", "t2", "lead"] {
      #expect(try await town.refusal { try await lift(user) }.kind == .forbidden, "\(user)")
    }
    #expect(try await lift("t1").phase == .closed)
    let early = try await town.issueOrder(.warning)
    let lifted = try await town.tenant.liftOrder(OrderLift.Params(order: early.entry), town.caller("t1"))
      .decoded(EntryView.self)
    #expect(lifted.phase == .closed)
  }

  @Test("who reported an order for the unit does not lift it for the body")
  func reportersDoNotLift() async throws {
    var files = SmallTown.ledgerFiles
    files["grants.csv", default: ""] += "\nt1b,secretary,T1,unit,,,"
    let town = try await SmallTown(files)
    defer { town.remove() }
    func report(_ order: EntryView, as user: String) async throws {
      _ = try await town.tenant.reportOrder(OrderReport.Params(order: order.entry, text: "已完成"), town.caller(user))
    }
    func lift(_ order: EntryView, as user: String) async throws -> EntryView {
      try await town.tenant.liftOrder(OrderLift.Params(order: order.entry, text: "已核实"), town.caller(user))
        .decoded(EntryView.self)
    }
    let reported = try await town.issueOrder()
    try await report(reported, as: "t1b")
    let reporter = try await town.refusal { try await lift(reported, as: "t1b") }
    #expect(reporter.kind == .forbidden && reporter.notice.code == .ledger(.otherSide))
    #expect(try await lift(reported, as: "t1").phase == .closed)
    let own = try await town.issueOrder(as: "t1b")
    try await report(own, as: "v1")
    #expect(try await lift(own, as: "t1b").phase == .closed, "whoever issued it lifts it")
  }

  @Test("what is to be done needs a day, and praise takes none")
  func daysOfOrders() async throws {
    let town = try await SmallTown.withLedger()
    defer { town.remove() }
    for form in [Wire.OrderForm.warning, .finish] {
      let fault = try await town.refusal { try await town.issueOrder(form, due: nil) }
      #expect(fault.notice.code == .ledger(.fieldNeeded) && fault.notice.arguments["form"] == form.rawValue)
    }
    let praise = try await town.refusal { try await town.issueOrder(.praise) }
    #expect(praise.kind == .invalid && praise.notice.code == .ledger(.fieldNotUsed))
    for form in [Wire.OrderForm.criticism, .praise] {
      #expect(try await town.issueOrder(form, due: nil).due == nil)
    }
  }

  @Test("words that the scheme does not know are refused, with those that it knows")
  func wordsAreOfTheScheme() async throws {
    let town = try await SmallTown.withLedger()
    defer { town.remove() }
    let fault = try await town.refusal { try await help(town, form: "money") }
    #expect(fault.kind == .invalid && fault.notice.code == .ledger(.unknownWord))
    #expect(fault.notice.arguments == ["field": "form", "word": "money", "words": "pairing"])
    let honour = try await town.refusal { try await self.honour(town, "local") }
    #expect(honour.notice.arguments == ["field": "honour", "word": "local", "words": "national"])
  }

  private func honour(_ town: SmallTown, _ word: String = "national", as user: String = "t1") async throws -> EntryView
  {
    try await town.tenant.recordHonour(
      HonourRecord.Params(unit: "V1", campaign: "2012", honour: word, number: "6号", date: "2012-04-18"),
      town.caller(user)
    ).decoded(EntryView.self)
  }

  @Test("an honour stands with its document, in lists too, and counts at once")
  func honoursAreRecorded() async throws {
    let town = try await SmallTown.withLedger()
    defer { town.remove() }
    let recorded = try await honour(town)
    #expect(recorded.content == EntryContentView(honour: "national", number: "6号", date: "2012-04-18"))
    #expect(recorded.phase == .closed && recorded.texts == [])
    let listed = try await town.tenant.listEntries(LedgerList.Params(kind: .honour), town.caller("v1")).entries
    #expect(listed.map(\.content) == [recorded.content])
    let state = town.tenant.state
    #expect(
      state.standings.honours(of: try state.unit("V1"), in: 2012) == [SchemeWord(rawValue: "national")])
    #expect(try await town.refusal { try await honour(town, as: "v1") }.kind == .forbidden)
  }

  @Test("a unit that a consequence bars is not nominated; once it is dismissed, it is")
  func consequencesBarNominations() async throws {
    let town = try await SmallTown.withLedger()
    defer { town.remove() }
    func nominate(_ unit: String, as user: String = "t1") async throws -> EntryView {
      try await town.tenant.makeNomination(
        NominationMake.Params(unit: unit, campaign: "2012", honour: "national", text: "先进"), town.caller(user)
      ).decoded(EntryView.self)
    }
    try await town.inTurn { commit in
      let unit = try commit.state.unit("V1")
      let matter = Matter(rawValue: "acceptance")
      try commit.set([StoredPastResult(unit: unit, year: 2012, matter: matter, grade: Grade(rawValue: "后进"))], by: nil)
    }
    let free = try await nominate("V2")
    #expect(free.kind == .nomination && free.body == "T1" && free.content == EntryContentView(honour: "national"))
    #expect(try await town.refusal { try await nominate("V2", as: "t2") }.kind == .forbidden)
    let barred = try await town.refusal { try await nominate("V1") }
    #expect(barred.kind == .forbidden && barred.notice.code == .ledger(.barred))
    #expect(
      barred.notice.arguments == [
        "unit": "V1", "unitName": "河村党支部", "rule": "backward", "ruleName": "后进不推荐", "document": "通知", "clause": "九",
      ])
    try await town.settle(false, of: "V1")
    #expect(try await nominate("V1").unit == "V1")
    try await town.settle(true, of: "V2")
    #expect(try await town.refusal { try await nominate("V2") }.notice.code == .ledger(.barred))
  }
}

extension SmallTown {
  /// Confirms or dismisses the consequence of a unit.
  fileprivate func settle(_ isConfirmed: Bool, of unit: String) async throws {
    try await inTurn { commit in
      let unit = try commit.state.unit(unit)
      let rule = try #require(RuleCode("backward"))
      let author = try commit.state.user("t1").number
      let entry = Entry(
        number: EntryNumber(rawValue: 0), unit: unit, body: try commit.state.unit("T1"),
        campaign: try commit.state.campaign("2012").code, author: author,
        content: .consequence(rule, isConfirmed: isConfirmed))
      _ = try commit.make(entry, by: author)
    }
  }
}
