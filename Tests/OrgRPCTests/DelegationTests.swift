import OrgAPI
import OrgClient
import Testing

/// Acting for a colleague who is away, over the wire.
@Suite struct DelegationTests {
  private static let week = DelegationCreate.Params(
    unit: "V1", to: "v1b", start: "2012-04-21", end: "2012-04-28", reason: "休假")

  @Test("a clerk submits for his secretary while he is away, and no longer")
  func actingForAColleague() async throws {
    try await withTown { town in
      let made = try await town.once("v1", DelegationCreate.self, Self.week)
      let clerk = try await town.user("v1b")
      let item = try await clerk.call(CaseCreate.self, .init(unit: "V1", matter: "target", campaign: "2012")).case
      let saved = try await clerk.call(CaseSave.self, .init(case: item, document: Papers.plain))
      #expect(!saved.may.contains { $0.action == .submit })
      for (hours, isAllowed) in [(14, false), (15, true), (182, true), (183, false)] {
        town.server.set(hoursAfterMorning: hours)
        let check = try await clerk.call(AccessCheck.self, .init(action: "submit", unit: "V1")).allowed
        let may = try await clerk.call(CaseGet.self, .init(case: item)).may.contains { $0.action == .submit }
        let waiting = try await clerk.call(InboxList.self, .init()).items.map(\.case)
        #expect([check, may, waiting == [item]] == [isAllowed, isAllowed, isAllowed], "after \(hours) hours")
      }
      #expect(try await clerk.call(SessionWhoami.self, .init()).delegations == nil, "it is over")
      town.server.set(hoursAfterMorning: 20)
      let himself = try await clerk.call(SessionWhoami.self, .init())
      #expect(himself.delegations?.map(\.delegation) == [made.delegation])
      let away = try await town.user("v1").call(SessionWhoami.self, .init())
      #expect(away.delegations?.map(\.to) == ["v1b"])
      #expect(try await town.user("v2").call(SessionWhoami.self, .init()).delegations == nil)
      let why = try await clerk.call(AccessExplain.self, .init(action: "submit", unit: "V1"))
      #expect(why.allowed && why.reason.code.rawValue == "access.allowedThrough")
      #expect(why.delegation?.delegation == made.delegation && why.delegation?.from == "v1")
      #expect(why.reason.text?.contains("for v1") == true)
      #expect(!(try await clerk.call(AccessCheck.self, .init(action: "read", unit: "V2")).allowed))
      #expect(try await clerk.call(CaseSubmit.self, .init(case: item)).phase == .inReview)
      _ = try await town.ledger()
    }
  }

  @Test("what is ended holds no longer with the next request, and the log says so")
  func ending() async throws {
    try await withTown { town in
      let made = try await town.once("v1", DelegationCreate.self, Self.week)
      let clerk = try await town.user("v1b")
      let question = AccessCheck.Params(action: "submit", unit: "V1")
      town.server.set(hoursAfterMorning: 20)
      #expect(try await clerk.call(AccessCheck.self, question).allowed)
      let secretary = try await town.user("v1")
      try await refused(
        .invalid, "field.endNotForward", DelegationEnd.self,
        .init(delegation: made.delegation, end: "2012-04-29"), by: secretary)
      try await refused(
        .invalid, "field.endPast", DelegationEnd.self, .init(delegation: made.delegation, end: "2012-04-21"),
        by: secretary)
      _ = try await secretary.call(DelegationEnd.self, .init(delegation: made.delegation, end: "2012-04-23"))
      let shortened = try await clerk.call(DelegationList.self, .init()).delegations
      #expect(shortened.map(\.end) == ["2012-04-23T00:00:00.000+08:00"] && shortened.map(\.reason) == ["休假"])
      let denied = try await clerk.refusal(DelegationEnd.self, .init(delegation: made.delegation))
      #expect(denied.kind == .forbidden)
      _ = try await town.once("admin", DelegationEnd.self, .init(delegation: made.delegation))
      #expect(!(try await clerk.call(AccessCheck.self, question).allowed))
      let ended = try await clerk.call(DelegationList.self, .init()).delegations
      #expect(ended.map(\.end) == ["2012-04-21T05:00:00.000+08:00"])
      _ = try await secretary.call(
        DelegationCreate.self, .init(unit: "V1", to: "v1b", start: "2012-05-21", end: "2012-05-28"))
      _ = try await secretary.call(DelegationEnd.self, .init(delegation: "2"))
      #expect(try await clerk.call(DelegationList.self, .init()).delegations.map(\.delegation) == ["1"])
      _ = try await town.ledger()
    }
  }

  @Test("a grant taken away takes with it what was passed on")
  func theGrantEnds() async throws {
    try await withTown { town in
      _ = try await town.once("v1", DelegationCreate.self, Self.week)
      town.server.set(hoursAfterMorning: 20)
      let clerk = try await town.user("v1b")
      let question = AccessCheck.Params(action: "submit", unit: "V1")
      #expect(try await clerk.call(AccessCheck.self, question).allowed)
      let grant = try await town.once("admin", GrantList.self, .init(user: "v1")).grants[0].grant
      _ = try await town.once("admin", GrantRevoke.self, .init(grant: grant))
      #expect(!(try await clerk.call(AccessCheck.self, question).allowed))
    }
  }

  @Test("a delegation that cannot be is refused by what is wrong")
  func refusals() async throws {
    try await withTown { town in
      typealias Params = DelegationCreate.Params
      func params(
        _ unit: String = "V1", from: String? = nil, to: String = "v1b", _ start: String = "2012-05-01",
        _ end: String = "2012-05-08"
      ) -> Params { Params(unit: unit, from: from, to: to, start: start, end: end) }
      let rows: [(String, ErrorKind, String, Params)] = [
        ("v1", .forbidden, "access.delegatesToSelf", params(to: "v1")),
        ("v1", .forbidden, "access.delegatesElsewhere", params(to: "v2")),
        ("v1", .forbidden, "access.delegatesNothing", params("V2", to: "v2")),
        ("v2", .forbidden, "access.noRole", params(from: "v1")),
        ("admin", .forbidden, "access.assignsToSelf", params(from: "v1", to: "admin")),
        ("v1", .invalid, "field.emptyPeriod", params(to: "v1b", "2012-05-01", "2012-05-01")),
        ("v1", .invalid, "field.endPast", params(to: "v1b", "2012-04-01", "2012-04-20")),
        ("v1", .invalid, "field.periodTooLong", params(to: "v1b", "2012-05-01", "2013-05-03")),
        ("v1", .notFound, "notFound.user", params(to: "nobody")),
        ("v1", .notFound, "notFound.unit", params("V9")),
      ]
      let before = try await town.ledger()
      for (user, kind, code, params) in rows {
        let client = try await town.user(user)
        try await refused(kind, code, DelegationCreate.self, params, by: client)
        await client.close()
      }
      #expect(try await town.ledger() == before)
      _ = try await town.once("admin", DelegationCreate.self, params(from: "v1", to: "v1b", "2012-05-01", "2013-05-02"))
      let client = try await town.user("v1")
      try await refused(.conflict, "conflict.delegationOverlaps", DelegationCreate.self, params(to: "both"), by: client)
      try await refused(
        .notFound, "notFound.delegation", DelegationEnd.self, .init(delegation: "9"), by: client)
    }
  }

  @Test("the list shows one's own, and those where one administers users, page by page")
  func list() async throws {
    try await withTown { town in
      _ = try await town.once("v1", DelegationCreate.self, Self.week)
      _ = try await town.once(
        "t1", DelegationCreate.self, .init(unit: "T1", to: "t1b", start: "2012-04-21", end: "2012-04-28"))
      func list(_ user: String, _ params: DelegationList.Params = .init()) async throws -> [String] {
        try await town.once(user, DelegationList.self, params).delegations.map { "\($0.unit) \($0.from) \($0.to)" }
      }
      #expect(try await list("admin") == ["V1 v1 v1b", "T1 t1 t1b"])
      #expect(try await list("admin", .init(unit: "T1")) == ["T1 t1 t1b"])
      #expect(try await list("admin", .init(user: "v1b")) == ["V1 v1 v1b"])
      #expect(try await list("t1b") == ["T1 t1 t1b"])
      #expect(try await list("v2") == [])
      let first = try await town.once("admin", DelegationList.self, .init(limit: 1))
      #expect(first.delegations.count == 1)
      #expect(try await list("admin", .init(cursor: first.nextCursor)) == ["T1 t1 t1b"])
    }
  }

  @Test("whoever acts for a colleague puts both on that side of the case, and is kept out by what either has done")
  func bothStandOnOneSide() async throws {
    try await withTown { town in
      let days = (start: "2012-04-21", end: "2012-04-28")
      // The one with posts on both sides prepares for the village, acted for by its clerk.
      _ = try await town.once(
        "both", DelegationCreate.self, .init(unit: "V1", to: "v1b", start: days.start, end: days.end))
      _ = try await town.once(
        "both", DelegationCreate.self, .init(unit: "T1", to: "t1b", start: days.start, end: days.end))
      town.server.set(hoursAfterMorning: 20)
      let clerk = try await town.user("v1b")
      let item = try await clerk.call(CaseCreate.self, .init(unit: "V1", matter: "target", campaign: "2012")).case
      _ = try await clerk.call(CaseSave.self, .init(case: item, document: Papers.plain))
      _ = try await clerk.call(CaseSubmit.self, .init(case: item))
      let history = try await clerk.call(CaseHistory.self, .init(case: item)).events
      let stoodIn = try #require(history.first { $0.kind == "case.stoodIn" })
      #expect(stoodIn.notice.arguments["principal"] == "both" && stoodIn.user == "v1b")
      let both = try await town.user("both")
      let may = try await both.call(CaseGet.self, .init(case: item)).may
      #expect(!may.contains { $0.body == "T1" }, "his delegate has submitted for him: \(may)")
      let refusal = try await both.refusal(CaseDecide.self, .init(case: item, body: "T1", verdict: .approved))
      #expect(refusal.code == "case.otherSide")
      let approver = try await town.user("t1b")
      let decided = try await approver.call(CaseDecide.self, .init(case: item, verdict: .approved))
      #expect(decided.verdict == .approved, "by his own right, not in another's place")
      _ = try await town.ledger()
    }
  }

  private func refused<Called: Method>(
    _ kind: ErrorKind, _ code: String, _ method: Called.Type, _ params: Called.Params, by client: OrgClient
  ) async throws {
    let refusal = try await client.refusal(method, params)
    #expect(refusal.kind == kind && refusal.code == code, "\(code): \(refusal)")
  }
}
