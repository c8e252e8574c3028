import OrgAPI
import OrgClient
import Testing

@testable import OrgRPC

/// Who a connection speaks for.
@Suite struct SessionTests {
  private static let open: Set<String> = ["rpc.discover", "session.open"]

  @Test("before session.open nothing answers but what is open to everyone")
  func nothingWithoutASession() async throws {
    try await withTown { town in
      let line = try await town.server.line()
      for name in MethodTable.standard.names where !Self.open.contains(name) {
        let answer = try await line.call(name)
        #expect(answer.errorKind == "unauthenticated", "\(name)")
        #expect(answer.errorCode == -32001, "\(name)")
        #expect(answer.errorSentence?.contains("session.open") == true, "\(name)")
      }
      #expect(try await line.call("rpc.discover")[path: "result.openrpc"] != nil)
    }
  }

  @Test("a connection is opened once")
  func openedOnce() async throws {
    try await withTown { town in
      let client = try await town.user("v1")
      let refused = try await client.refusal(SessionOpen.self, .init(tenant: "small", token: Town.token("v2")))
      #expect(refused.kind == .conflict)
      #expect(refused.code == "session.alreadyOpen")
      #expect(try await client.call(SessionWhoami.self, .init()).user == "v1")
    }
  }

  @Test("a session that was not opened may be tried again")
  func openingMayBeTriedAgain() async throws {
    try await withTown { town in
      let client = try await town.server.client()
      let refused = try await client.refusal(SessionOpen.self, .init(tenant: "small", token: "no"))
      #expect(refused.kind == .unauthenticated)
      #expect(try await client.open(tenant: "small", token: Town.token("v1")).user == "v1")
    }
  }

  @Test("whoami tells user, name, language and grants")
  func whoami() async throws {
    try await withTown { town in
      let opened = try await town.server.client()
      let answer = try await opened.open(tenant: "small", token: Town.token("t1"))
      #expect(answer.locale == .chinese && answer.name == "东镇书记" && answer.revision ?? 0 > 0)
      let me = try await opened.call(SessionWhoami.self, .init())
      #expect(me.tenant == "small" && me.user == "t1" && me.name == "东镇书记" && !me.operator)
      #expect(me.grants.map(\.role) == ["secretary"] && me.grants.map(\.unit) == ["T1"])
      #expect(me.grants.map(\.unitName) == ["东镇党委"])
    }
  }

  @Test("an unknown tenant is answered as a wrong token is, and so is the token of another tenant")
  func tenantsAreNotGivenAway() async throws {
    try await withTown { town in
      let other = Bundles.small.replacing(in: "tenant.yaml", "slug: small", with: "slug: other")
        .replacing(in: "users.csv", "v1,河村书记\n", with: "v1,河村书记\nstranger,外人\n")
      _ = try await Town(other, slug: "other", on: town.server)
      let before = try await town.ledger()
      var answers: [JSONValue] = []
      for (tenant, token) in [
        ("small", "wrong"), ("nowhere", "wrong"), ("small", Town.token("stranger")), ("nowhere", Town.token("v1")),
      ] {
        let line = try await town.server.line()
        answers.append(
          try await line.call("session.open", ["tenant": .string(tenant), "token": .string(token), "locale": "en"]))
      }
      #expect(answers[0].errorKind == "unauthenticated" && answers[0].errorCode == -32001)
      #expect(answers.allSatisfy { $0 == answers[0] }, "\(answers)")
      #expect(try await town.ledger() == before)
    }
  }

  @Test("a user's token opens nothing without its tenant, and is no operator's")
  func aUserIsNoOperator() async throws {
    try await withTown { town in
      let refused = try await town.server.client().refusal(SessionOpen.self, .init(token: Town.token("admin")))
      #expect(refused.kind == .unauthenticated)
      let admin = try await town.user("admin")
      let list = try await admin.refusal(TenantList.self, .init())
      #expect(list.kind == .forbidden && list.code == "session.operatorOnly")
      let create = try await admin.refusal(
        TenantCreate.self, .init(slug: "mine", name: "我的", timeZone: "Asia/Shanghai"))
      #expect(create.kind == .forbidden)
    }
  }

  @Test("an operator sees tenants, and does nothing inside one that has users")
  func operatorsStayOutside() async throws {
    try await withTown { town in
      let before = try await town.ledger()
      let office = try await town.server.operator()
      #expect(try await office.call(TenantList.self, .init()).tenants.map(\.slug) == ["small"])
      let line = try await town.server.line()
      try await line.open("small", town.server.operatorToken())
      for method in MethodRegistry.all where method.access == .tenantUser {
        let params = try #require(method.examples.first).params
        let answer = try await line.call(method.name, try JSONValue.parse(params.utf8))
        #expect(answer.errorKind == "forbidden", "\(method.name)")
        #expect(answer[path: "error.data.code"] == "session.notForOperators", "\(method.name)")
      }
      let inside = try await town.server.operator(in: "small")
      let refused = try await inside.refusal(SetupBegin.self, .init())
      #expect(refused.kind == .forbidden && refused.code == "tenant.hasUsers")
      let me = try await inside.call(SessionWhoami.self, .init())
      #expect(me.operator && me.user == nil && me.grants.isEmpty)
      #expect(try await town.ledger() == before)
    }
  }

  @Test("an operator is told that a tenant does not exist")
  func operatorsAreToldOfUnknownTenants() async throws {
    try await withTown { town in
      let token = try town.server.operatorToken()
      let answer = try await town.server.line().call(
        "session.open", ["tenant": "nowhere", "token": .string(token), "locale": "en"])
      #expect(answer.errorKind == "notFound")
      #expect(answer.errorSentence?.contains("nowhere") == true)
    }
  }

  @Test("a new token ends the old one and closes the user's other connections")
  func renewingClosesConnections() async throws {
    try await withTown { town in
      let own = try await town.line("v1")
      let others = [try await town.line("v1"), try await town.line("v1")]
      let bystander = try await town.line("v2")
      let answer = try await own.call("user.renewToken", ["user": "v1"])
      let token = try #require(answer[path: "result.token"]?.string)
      for other in others + [own] { #expect(try await other.next() == nil, "closed by the server") }
      #expect(try await bystander.call("session.whoami")[path: "result.user"] == "v2")
      let refused = try await town.server.client().refusal(
        SessionOpen.self, .init(tenant: "small", token: Town.token("v1")))
      #expect(refused.kind == .unauthenticated)
      #expect(try await town.server.client().open(tenant: "small", token: token).user == "v1")
    }
  }

  @Test("an administrator renews another's token; nobody else does")
  func onlyAdministratorsRenewForOthers() async throws {
    try await withTown { town in
      let refused = try await town.user("t1").refusal(UserRenewToken.self, .init(user: "v1"))
      #expect(refused.kind == .forbidden)
      let renewed = try await town.user("admin").call(UserRenewToken.self, .init(user: "v1"))
      #expect(try await town.server.client().open(tenant: "small", token: try #require(renewed.token)).user == "v1")
    }
  }

  @Test("a revoked grant is gone at the next request of the same connection")
  func revokedGrantsAreGoneAtOnce() async throws {
    try await withTown { town in
      let village = try await town.user("v1")
      let item = try await village.call(CaseCreate.self, .init(unit: "V1", matter: "target", campaign: "2012"))
      let admin = try await town.user("admin")
      let grants = try await admin.call(GrantList.self, .init(user: "v1")).grants
      _ = try await admin.call(GrantRevoke.self, .init(grant: try #require(grants.first).grant))
      let refused = try await village.refusal(CaseGet.self, .init(case: item.case))
      #expect([.forbidden, .notFound].contains(refused.kind))
      #expect(try await village.call(SessionWhoami.self, .init()).grants.isEmpty)
    }
  }

  @Test("sentences come in the session's language")
  func sentencesComeInTheSessionsLanguage() async throws {
    try await withTown { town in
      let english = try await town.user("v1").refusal(UnitGet.self, .init(unit: "NOWHERE"))
      let chinese = try await town.user("v1", locale: .chinese).refusal(UnitGet.self, .init(unit: "NOWHERE"))
      #expect(english.message.contains("There is no unit NOWHERE"))
      #expect(chinese.message.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
      #expect(english.code == chinese.code)
    }
  }
}
