import OrgAPI
import OrgClient
import Testing

/// A write with a request key is carried out once, however often it is sent.
@Suite struct RequestKeyTests {
  @Test("a repeated request gets the same answer and nothing happens twice")
  func sameAnswer() async throws {
    try await withTown { town in
      let village = try await town.user("v1")
      let params = CaseCreate.Params(unit: "V1", matter: "target", campaign: "2012", requestKey: "k")
      let first = try await village.call(CaseCreate.self, params)
      _ = try await village.call(CaseSave.self, .init(case: first.case, document: Papers.plain, requestKey: "s"))
      let before = try await town.ledger()
      #expect(try await village.call(CaseCreate.self, params) == first, "as it was then, though the case went on")
      #expect(try await town.user("v1").call(CaseCreate.self, params) == first, "on another connection too")
      #expect(try await town.ledger() == before)
    }
  }

  @Test("the same key with other parameters, or another method, is a conflict")
  func otherParameters() async throws {
    try await withTown { town in
      let village = try await town.user("v1")
      _ = try await village.call(
        CaseCreate.self, .init(unit: "V1", matter: "target", campaign: "2012", requestKey: "k"))
      let before = try await town.ledger()
      let other = try await village.refusal(
        CaseCreate.self, .init(unit: "V1", matter: "survey", campaign: "2012", requestKey: "k"))
      #expect(other.kind == .conflict && other.code == "conflict.requestKeyReused")
      #expect(other.message.contains("“k”"))
      let save = try await village.refusal(
        CaseSave.self, .init(case: "1", document: Papers.plain, requestKey: "k"))
      #expect(save.code == "conflict.requestKeyReused")
      #expect(try await town.ledger() == before)
    }
  }

  @Test("keys belong to a user")
  func keysBelongToAUser() async throws {
    try await withTown { town in
      let first = try await town.user("v1").call(
        CaseCreate.self, .init(unit: "V1", matter: "target", campaign: "2012", requestKey: "k"))
      let second = try await town.user("v2").call(
        CaseCreate.self, .init(unit: "V2", matter: "target", campaign: "2012", requestKey: "k"))
      #expect(first.case != second.case)
    }
  }

  @Test("a refused request leaves its key free")
  func refusedRequestsLeaveTheirKeyFree() async throws {
    try await withTown { town in
      let village = try await town.user("v1")
      let params = CaseSubmit.Params(case: "1", requestKey: "k")
      #expect(try await village.refusal(CaseSubmit.self, params).kind == .notFound)
      _ = try await village.call(CaseCreate.self, .init(unit: "V1", matter: "target", campaign: "2012"))
      #expect(try await village.refusal(CaseSubmit.self, params).code == "case.noDocument")
      _ = try await village.call(CaseSave.self, .init(case: "1", document: Papers.plain))
      #expect(try await village.call(CaseSubmit.self, params).phase == .inReview)
    }
  }

  @Test("a repeated request that made a token does not show it again")
  func tokensAreShownOnce() async throws {
    try await withTown { town in
      let admin = try await town.user("admin")
      let params = UserCreate.Params(user: "new", name: "新人", requestKey: "k")
      let token = try #require(try await admin.call(UserCreate.self, params).token)
      #expect(try await admin.call(UserCreate.self, params) == UserCreate.Result(user: "new", token: nil))
      #expect(try await town.server.client().open(tenant: "small", token: token).user == "new")
    }
  }

  @Test("an operator's write is as safe to repeat")
  func operatorsKeys() async throws {
    try await withServer { server in
      let office = try await server.operator()
      let params = TenantCreate.Params(slug: "one", name: "一", timeZone: "Asia/Shanghai", requestKey: "k")
      #expect(try await office.call(TenantCreate.self, params).slug == "one")
      #expect(try await office.call(TenantCreate.self, params).slug == "one")
      let other = TenantCreate.Params(slug: "two", name: "二", timeZone: "Asia/Shanghai", requestKey: "k")
      #expect(try await office.refusal(TenantCreate.self, other).code == "conflict.requestKeyReused")
    }
  }

  @Test("a set-up committed again under its key answers the same")
  func repeatedCommit() async throws {
    try await withTown { town in
      let admin = try await town.user("admin")
      let files = Bundles.small.adding("V4,新村党支部,branch,village,T2,,,,3", to: "units.csv")
      let params = SetupCommit.Params(setup: try await admin.send(files), requestKey: "k")
      let first = try await admin.call(SetupCommit.self, params)
      #expect(first.changed && first.plan.created.units == 1)
      let before = try await town.ledger()
      #expect(try await admin.call(SetupCommit.self, params) == first)
      #expect(try await town.ledger() == before)
    }
  }
}
