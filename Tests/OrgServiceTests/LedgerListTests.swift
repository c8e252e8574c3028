import OrgAPI
import OrgDomain
import OrgStorage
import Testing

@testable import OrgService

/// Reading the ledger: pages, filters, rights.
@Suite struct LedgerListTests {
  private func list(_ town: SmallTown, _ params: LedgerList.Params, as user: String) async throws -> LedgerList.Result {
    try await town.tenant.listEntries(params, town.caller(user))
  }

  /// Reads all pages of a list, each of at most so many entries.
  private func pages(_ town: SmallTown, _ params: LedgerList.Params, of limit: Int, as user: String) async throws
    -> [[String]]
  {
    var params = params
    params.limit = limit
    var pages: [[String]] = []
    repeat {
      let page = try await list(town, params, as: user)
      pages.append(page.entries.map(\.entry))
      params.cursor = page.nextCursor
    } while params.cursor != nil
    return pages
  }

  /// Many entries in a few turns: of three units by turns.
  private func fill(_ town: SmallTown, _ count: Int) async throws {
    try await town.inTurn { commit in
      let units = try ["V1", "FIRM", "V2"].map { try commit.state.unit($0) }
      let campaign = try commit.state.campaign("2012").code
      let author = try commit.state.user("v1").number
      for number in 0..<count {
        let unit = units[number % units.count]
        let place = LedgerPlace(unit: unit, body: unit, campaign: campaign)
        _ = try commit.make(
          place.entry(.commitment(Commitment(maker: .members, count: 1)), author: author), by: author)
      }
    }
  }

  @Test("pages are full to the last, in the order of the entries, whatever is passed over")
  func pagesAreComplete() async throws {
    let town = try await SmallTown.withLedger()
    defer { town.remove() }
    try await fill(town, 2_500)
    let below = LedgerList.Params(below: "T1")
    let inTown = (1...2_500).filter { $0 % 3 != 2 }.map(String.init)
    let pages = try await pages(town, below, of: 700, as: "auditor")
    #expect(pages.map(\.count) == [700, 700, 267] && pages.flatMap { $0 } == inTown)
    let exact = try await self.pages(town, LedgerList.Params(unit: "V1"), of: 417, as: "v1")
    #expect(
      exact.map(\.count) == [417, 417] && exact.flatMap { $0 } == (1...2_500).filter { $0 % 3 == 1 }.map(String.init))
    // The firm's secretary sees his own; the town's are passed over.
    let firm = try await self.pages(town, LedgerList.Params(), of: 1_000, as: "firm")
    #expect(firm == [(1...2_500).filter { $0 % 3 == 2 }.map(String.init)])
    let first = try await list(town, LedgerList.Params(), as: "auditor")
    #expect(first.entries.count == 100 && first.nextCursor == "100" && first.entries.allSatisfy { $0.texts == nil })
    let bad = try await town.refusal { try await list(town, LedgerList.Params(cursor: "x"), as: "v1") }
    #expect(bad.kind == .invalid)
  }

  @Test("every filter narrows")
  func filtersNarrow() async throws {
    let town = try await SmallTown.withLedger()
    defer { town.remove() }
    let problem = try await town.addProblem(.planned, due: "2012-04-25").entry
    let measure = try await town.addMeasure(of: problem).entry
    let order = try await town.issueOrder(of: "V2").entry
    _ = try await town.report(measure)
    let rows: [(LedgerList.Params, [String])] = [
      (LedgerList.Params(), [problem, measure, order]),
      (LedgerList.Params(campaign: "2012"), [problem, measure, order]),
      (LedgerList.Params(kind: .measure), [measure]),
      (LedgerList.Params(unit: "V2"), [order]),
      (LedgerList.Params(unit: "T1"), []),
      (LedgerList.Params(below: "T1"), [problem, measure, order]),
      (LedgerList.Params(below: "V1"), [problem, measure]),
      (LedgerList.Params(unit: "V1", below: "T2"), []),
      (LedgerList.Params(phase: .reported), [measure]),
      (LedgerList.Params(phase: .open), [problem, order]),
      (LedgerList.Params(parent: problem), [measure]),
      (LedgerList.Params(overdue: true), []),
      (LedgerList.Params(overdue: false), [problem, measure, order]),
      (LedgerList.Params(campaign: "2012", kind: .order, below: "T1", phase: .open), [order]),
    ]
    for (params, expected) in rows {
      #expect(try await list(town, params, as: "t1").entries.map(\.entry) == expected, "\(params)")
    }
    for params in [
      LedgerList.Params(campaign: "2099"), LedgerList.Params(unit: "NONE"), LedgerList.Params(below: "NONE"),
      LedgerList.Params(case: "1"), LedgerList.Params(parent: "99"), LedgerList.Params(parent: "x"),
    ] {
      #expect(try await town.refusal { try await list(town, params, as: "t1") }.kind == .notFound, "\(params)")
    }
  }

  @Test("an entry is overdue from the day after it was due until it is said to be done")
  func overdueEntries() async throws {
    let town = try await SmallTown.withLedger()
    defer { town.remove() }
    let order = try await town.issueOrder(due: "2012-04-21").entry
    let later = try await town.issueOrder(due: "2012-04-23").entry
    func overdue(_ isOverdue: Bool) async throws -> [String] {
      try await list(town, LedgerList.Params(overdue: isOverdue), as: "t1").entries.map(\.entry)
    }
    func isOverdue() async throws -> Bool {
      try await town.tenant.getEntry(LedgerGet.Params(entry: order), town.caller("t1")).overdue
    }
    // On the 20th, the 21st, the 22nd.
    #expect(try await overdue(true) == [])
    town.wait(days: 1)
    #expect(try await overdue(true) == [])
    #expect(try await isOverdue() == false)
    town.wait(days: 1)
    #expect(try await overdue(true) == [order])
    #expect(try await overdue(false) == [later])
    #expect(try await isOverdue())
    _ = try await town.tenant.reportOrder(OrderReport.Params(order: order, text: "已完成"), town.caller("v1"))
    #expect(try await overdue(true) == [])
    #expect(try await isOverdue() == false)
  }

  @Test(
    "an entry is read by those of its unit, of bodies above that hold a post, and of its own body",
    arguments: [
      ("v1", true), ("t1", true), ("t1b", true), ("help1", true), ("lead", true), ("admin", true), ("auditor", true),
      ("v2", false), ("t2", false), ("help2", false), ("firm", false),
    ])
  func entriesAreReadByWhomTheyConcern(_ user: String, _ mayRead: Bool) async throws {
    let town = try await SmallTown.withLedger()
    defer { town.remove() }
    let entry = try await town.addProblem().entry
    let seen = try await list(town, LedgerList.Params(), as: user).entries.map(\.entry)
    #expect(seen == (mayRead ? [entry] : []))
    if mayRead {
      #expect(try await town.tenant.getEntry(LedgerGet.Params(entry: entry), town.caller(user)).texts?.count == 3)
    } else {
      let fault = try await town.refusal {
        try await town.tenant.getEntry(LedgerGet.Params(entry: entry), town.caller(user))
      }
      #expect(fault.kind == .notFound && fault.notice.arguments == ["entry": entry])
    }
  }

  @Test("a body goes on reading what it wrote when the unit has moved elsewhere")
  func authorsGoOnReading() async throws {
    let town = try await SmallTown.withLedger()
    defer { town.remove() }
    let order = try await town.issueOrder(of: "V2").entry
    let own = try await town.addProblem(of: "V2", as: "v2").entry
    _ = try await town.tenant.moveUnit(UnitMove.Params(unit: "V2", parent: "T2"), town.caller("admin"))
    #expect(try await list(town, LedgerList.Params(), as: "t1").entries.map(\.entry) == [order])
    #expect(try await list(town, LedgerList.Params(), as: "t2").entries.map(\.entry) == [order, own])
  }
}
