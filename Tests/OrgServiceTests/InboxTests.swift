import OrgAPI
import OrgDomain
import Testing

@testable import OrgService

/// The boxes of the inbox in a town where cases stand everywhere: drafts, waiting, decided, copied, late, and at a body
/// where nobody holds the post any more.
@Suite struct InboxTests {
  /// The town of the campaign; the post at LEAD ends with April, and somebody reads the line of industry below LEAD.
  private static var files: [String: String] {
    var files = SmallTown.campaignFiles
    files["grants.csv"] =
      (files["grants.csv"] ?? "")
      .replacing("lead,secretary,LEAD,unit,,,", with: "lead,secretary,LEAD,unit,,2012-04-30,")
      + "\nhelp2,member,LEAD,line:industry,,,\nv2,secretary,V1,unit,,,\n"
    return files
  }

  private func withWorld(_ body: (SmallTown) async throws -> Void) async throws {
    let town = try await SmallTown(Self.files)
    defer { town.remove() }
    _ = try await town.publishScheme(SmallTown.campaignScheme)
    _ = try await town.createCampaign("2012", 2012, after: "2011")
    let first = try await town.create("V1", "rating", as: "v1")
    _ = try await town.create("V2", "rating", as: "v2")
    let firm = try await town.create("FIRM", "rating", as: "firm")
    for (item, user) in [("2", "v2"), ("3", "firm")] {
      try await town.save(item, grade: "先进", as: user)
      _ = try await town.submit(item, as: user)
    }
    for (unit, user) in [("V1", "v1"), ("V2", "v2")] {
      let target = try await town.create(unit, "target", as: user)
      try await town.save(target, grade: nil, as: user)
      _ = try await town.submit(target, as: user)
    }
    _ = try await town.grade("5", nil, as: "t1")
    try await town.copy(firm, to: ["V1", "V2"], as: "firm")
    try await town.copy("2", to: ["HELP1", "HELP2"], as: "v2")
    try await town.markRead(firm, as: "v1")
    #expect([first, firm] == ["1", "3"])
    try await body(town)
  }

  /// A box in one page.
  private func list(_ params: InboxList.Params, as user: String, in town: SmallTown) async throws -> [InboxItem] {
    var params = params
    params.limit = 1000
    let page = try await town.tenant.listInbox(params, town.caller(user))
    #expect(page.nextCursor == nil)
    return page.items
  }

  private func list(_ box: Wire.Box?, as user: String, in town: SmallTown) async throws -> [InboxItem] {
    try await list(InboxList.Params(box: box), as: user, in: town)
  }

  private func cases(_ box: Wire.Box?, as user: String, in town: SmallTown) async throws -> [String] {
    try await list(box, as: user, in: town).map(\.case)
  }

  private func cases(_ params: InboxList.Params, as user: String, in town: SmallTown) async throws -> [String] {
    try await list(params, as: user, in: town).map(\.case)
  }

  @Test("each box holds what is its own")
  func boxes() async throws {
    try await withWorld { town in
      #expect(try await cases(nil, as: "t1", in: town) == ["2", "4"])
      #expect(try await cases(.waiting, as: "v1", in: town) == ["1"])
      #expect(try await cases(.done, as: "t1", in: town) == ["5"])
      #expect(try await cases(.sent, as: "v1", in: town) == ["1", "4"])
      #expect(try await cases(.sent, as: "v2", in: town) == ["2", "5"])
      let copied = try await list(.copied, as: "v1", in: town)
      #expect(copied.map(\.case) == ["3"] && copied.map(\.read) == [true])
      let unread = try await list(.copied, as: "v2", in: town)
      #expect(unread.map(\.case) == ["3"] && unread.map(\.read) == [false])
      #expect(unread.first?.action == .decide && unread.first?.bodyName == "两新工委")
      for box in [Wire.Box.overdue, .unassigned] { #expect(try await cases(box, as: "auditor", in: town) == []) }
      let waiting = try await list(.waiting, as: "t1", in: town)
      #expect(waiting.map(\.action) == [.decide, .decide] && waiting.map(\.proposedGrade) == ["先进", nil])
      #expect(waiting.map(\.overdue) == [false, false] && waiting.map(\.phase) == [.inReview, .inReview])
    }
  }

  @Test("what is late, and what waits where nobody holds the post, is seen by whoever may read it")
  func lateAndUnassigned() async throws {
    try await withWorld { town in
      try town.set("2012-05-02T00:00:00")
      #expect(try await cases(.overdue, as: "auditor", in: town) == ["1", "2", "3"])
      #expect(try await cases(.overdue, as: "t1", in: town) == ["1", "2"])
      #expect(try await cases(InboxList.Params(box: .overdue, unit: "T1"), as: "auditor", in: town) == ["1", "2"])
      #expect(try await cases(.overdue, as: "help2", in: town) == ["2", "3"])
      #expect(try await list(.overdue, as: "auditor", in: town).map(\.body) == ["V1", "T1", "LEAD"])
      #expect(try await cases(.unassigned, as: "auditor", in: town) == ["3"])
      #expect(try await list(.unassigned, as: "firm", in: town).map(\.body) == ["LEAD"])
      #expect(try await cases(.unassigned, as: "t1", in: town) == [])
      #expect(try await cases(.waiting, as: "lead", in: town) == [])
      try await town.permitLate("V1", "rating", until: "2012-05-09")
      #expect(try await cases(.overdue, as: "t1", in: town) == ["2"])
    }
  }

  @Test("filters narrow every box, and the count follows them")
  func filters() async throws {
    try await withWorld { town in
      #expect(try await cases(InboxList.Params(matter: "target"), as: "t1", in: town) == ["4"])
      #expect(try await cases(InboxList.Params(unit: "V2"), as: "t1", in: town) == ["2"])
      #expect(try await cases(InboxList.Params(unit: "T2"), as: "t1", in: town) == [])
      #expect(try await cases(InboxList.Params(campaign: "2011"), as: "t1", in: town) == [])
      #expect(try await cases(InboxList.Params(grade: "先进"), as: "t1", in: town) == ["2"])
      #expect(try await cases(InboxList.Params(category: "village"), as: "t1", in: town) == ["2", "4"])
      #expect(try await cases(InboxList.Params(category: "privateEnterprise"), as: "t1", in: town) == [])
      #expect(try await cases(InboxList.Params(action: .sign), as: "t1", in: town) == [])
      #expect(try await cases(InboxList.Params(body: "LEAD"), as: "t1", in: town) == [])
      #expect(try await cases(InboxList.Params(box: .copied, body: "LEAD"), as: "v1", in: town) == ["3"])
      #expect(try await cases(InboxList.Params(box: .sent, action: .decide), as: "v1", in: town) == ["4"])
      #expect(try await cases(InboxList.Params(dueBefore: "2012-05-02"), as: "t1", in: town) == ["2"])
      #expect(try await cases(InboxList.Params(dueAfter: "2012-05-02"), as: "t1", in: town) == [])
      let count = try await town.tenant.countInbox(InboxCount.Params(matter: "target"), town.caller("v1"))
      #expect(count.total == 0 && count.byBox["sent"] == 1 && count.byBox.count == Wire.Box.allCases.count)
      let one = try await town.tenant.countInbox(InboxCount.Params(box: .sent), town.caller("v1"))
      #expect(one.total == 2 && one.byAction == ["save": 1, "decide": 1] && one.byBox == ["sent": 2])
      let unknown = try await town.refusal { try await cases(InboxList.Params(body: "NOWHERE"), as: "t1", in: town) }
      let badDay = try await town.refusal { try await cases(InboxList.Params(dueBefore: "2012"), as: "t1", in: town) }
      let badCursor = try await town.refusal { try await cases(InboxList.Params(cursor: "2:x:T1"), as: "t1", in: town) }
      #expect([unknown.kind, badDay.kind, badCursor.kind] == [.notFound, .invalid, .invalid])
    }
  }

  @Test("pages of one make the whole, and the counts agree with the lists, for everybody and every box")
  func pagesAndCounts() async throws {
    try await withWorld { town in
      try town.set("2012-05-02T00:00:00")
      var seen = 0
      for user in SmallTown.users {
        let counts = try await town.tenant.countInbox(InboxCount.Params(), town.caller(user))
        for box in Wire.Box.allCases {
          let whole = try await list(box, as: user, in: town)
          seen += whole.count
          #expect(try await pages(box, as: user, in: town) == whole, "\(user) \(box)")
          let count = try await town.tenant.countInbox(InboxCount.Params(box: box), town.caller(user))
          #expect(count.total == whole.count && counts.byBox[box.rawValue] == whole.count, "\(user) \(box)")
          let awaiting = whole.filter { $0.action != nil }.count
          #expect(count.byAction.values.reduce(0, +) == awaiting, "\(user) \(box)")
        }
      }
      #expect(seen > 25)
    }
  }

  private func pages(_ box: Wire.Box, as user: String, in town: SmallTown) async throws -> [InboxItem] {
    var items: [InboxItem] = []
    var cursor: String?
    repeat {
      let page = try await town.tenant.listInbox(
        InboxList.Params(box: box, limit: 1, cursor: cursor), town.caller(user))
      #expect(page.items.count == 1 || page.nextCursor == nil)
      items += page.items
      cursor = page.nextCursor
    } while cursor != nil && items.count < 100
    return items
  }

  @Test("a cursor neither skips nor repeats when cases go between the pages")
  func movingCases() async throws {
    try await withWorld { town in
      let caller = try town.caller("t1")
      let first = try await town.tenant.listInbox(InboxList.Params(limit: 1), caller)
      #expect(first.items.map(\.case) == ["2"])
      // What the page ended with is gone; something new stands before, and what came later is still next.
      _ = try await town.grade("2", "先进", as: "t1")
      try await town.save("1", grade: "一般", as: "v1")
      _ = try await town.submit("1", as: "v1")
      let rest = try await town.tenant.listInbox(InboxList.Params(limit: 9, cursor: first.nextCursor), caller)
      #expect(rest.items.map(\.case) == ["4"] && rest.nextCursor == nil)
      #expect(try await cases(nil, as: "t1", in: town) == ["1", "4"])
    }
  }

  @Test("who did something and lost the post sees no more of it")
  func lostPosts() async throws {
    try await withWorld { town in
      _ = try await town.grade("3", "先进", as: "lead")
      #expect(try await cases(.done, as: "lead", in: town) == ["3"])
      try town.set("2012-05-02T00:00:00")
      #expect(try await cases(.done, as: "lead", in: town) == [])
    }
  }

  @Test("a body of a line sees the cases of the line's units; a unit sees where its own case stands and with whom")
  func linesAndOwn() async throws {
    try await withWorld { town in
      let reader = try town.caller("help2")
      #expect(try await town.tenant.listCases(CaseList.Params(unit: "FIRM"), reader).cases.map(\.case) == ["3"])
      #expect(try await town.tenant.listCases(CaseList.Params(), reader).cases.map(\.case) == ["2", "3"])
      let own = try await town.tenant.listCases(CaseList.Params(unit: "V2", matter: "rating"), town.caller("v2")).cases
      #expect(own.map(\.waiting) == [CaseItemWaiting(action: .decide, bodies: ["T1"], users: ["t1", "t1b"])])
      let view = try await town.seen("2", as: "v2")
      #expect(view.waiting?.bodies == [CaseBodyView(body: "T1", bodyName: "东镇党委", users: ["t1", "t1b"])])
      try town.set("2012-05-02T00:00:00")
      let firm = try await town.seen("3", as: "firm")
      #expect(firm.waiting?.unassigned == ["LEAD"] && firm.waiting?.bodies.map(\.users) == [[]])
    }
  }

  @Test("a step's own due time counts before the campaign's, and a signer who was asked is awaited too")
  func stepsAndSigners() async throws {
    var files = SmallTown.bundle
    files["rulebook.yaml"] = files["rulebook.yaml"]?.replacing(
      "{action: decide, body: {unit: LEAD}}", with: "{action: decide, body: {unit: LEAD}, due: {days: 3}}")
    let town = try await SmallTown(files)
    defer { town.remove() }
    let item = try await town.submitTarget(of: "FIRM", as: "firm")
    for user in ["help1", "help2"] {
      _ = try await town.tenant.concurCase(CaseConcur.Params(case: item, agree: true), town.caller(user))
    }
    _ = try await town.tenant.addSigner(CaseAddSigner.Params(case: item, signer: "T2"), town.caller("lead"))
    #expect(try await list(.waiting, as: "t2", in: town).map(\.action) == [.sign])
    let due = try #require(try await town.seen(item, as: "lead").steps.last?.dueAt)
    #expect(try await list(.sent, as: "firm", in: town).map(\.dueAt) == [due])
    #expect(try await cases(.overdue, as: "firm", in: town) == [])
    town.clock.set(Instant(milliseconds: town.clock.now().milliseconds + 5 * 86_400_000))
    let late = try await list(.overdue, as: "firm", in: town)
    #expect(late.map(\.body) == ["T2", "LEAD"] && late.map(\.action) == [.sign, .decide])
    #expect(try await cases(InboxList.Params(box: .overdue, body: "T2"), as: "lead", in: town) == [item])
    #expect(try await pages(.overdue, as: "firm", in: town) == late)
    #expect(try await town.urge(item, as: "t2").by == "T2")
    // The clock's, when the step's time was over, and the signer's.
    #expect(try await town.stateAsOpened().urges.count(of: CaseNumber(rawValue: Int64(item) ?? 0)) == 2)
  }

  @Test("case.list takes the filters of the inbox")
  func caseFilters() async throws {
    try await withWorld { town in
      let caller = try town.caller("auditor")
      func cases(_ params: CaseList.Params) async throws -> [String] {
        try await town.tenant.listCases(params, caller).cases.map(\.case)
      }
      #expect(try await cases(CaseList.Params()) == ["1", "2", "3", "4", "5"])
      #expect(try await cases(CaseList.Params(body: "T1")) == ["2", "4"])
      #expect(try await cases(CaseList.Params(body: "V1")) == ["1"])
      #expect(try await cases(CaseList.Params(category: "privateEnterprise")) == ["3"])
      #expect(try await cases(CaseList.Params(grade: "先进")) == ["2", "3"])
      #expect(try await cases(CaseList.Params(dueBefore: "2012-05-02")) == ["1", "2", "3"])
      #expect(try await cases(CaseList.Params(phase: .inReview, dueBefore: "2012-05-02", limit: 1)) == ["2"])
    }
  }
}
