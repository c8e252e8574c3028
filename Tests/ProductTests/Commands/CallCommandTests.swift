import OrgAPI
import Testing

/// `tiaokuai call`
@Suite(.timeLimit(.minutes(15))) struct CallCommandTests {
  /// A served city, and one of its users' calls.
  private struct Caller {
    let server: RunningServer
    let tokens: [String: String]

    func call(_ arguments: String..., as user: String? = "v1-1", input: String? = nil) async throws -> CommandOutcome {
      var environment = server.environment
      environment["TIAOKUAI_TENANT"] = SmallBundle.tenant
      environment["TIAOKUAI_TOKEN"] = user.map { tokens[$0] ?? $0 }
      return try await CommandOutcome.tool(["call"] + arguments, environment: environment, input: input)
    }
  }

  private static func served(_ body: (Caller) async throws -> Void) async throws {
    try await Workspace.with { workspace in
      try await RunningServer.with(workspace) { server in
        let bundle = try workspace.bundle("bundle", SmallBundle().files)
        try await body(Caller(server: server, tokens: try await server.apply(bundle, tenant: SmallBundle.tenant)))
      }
    }
  }

  @Test func theResultGoesToStandardOutput() async throws {
    try await Self.served { caller in
      let route = try await caller.call("route.resolve", #"{"unit": "V1-1", "matter": "target"}"#)
      #expect(route.status == 0 && route.errors.isEmpty)
      #expect(try route.json()["rule"]?.string == "target-village")
      let line = try await caller.call("unit.get", #"{"unit": "V1-1"}"#, "--json")
      #expect(line.output.count { $0 == "\n" } == 1)
      let piped = try await caller.call("unit.get", "--json", input: #"{"unit": "V1-1"}"#)
      #expect(try piped.json() == line.json())
      let open = try await caller.call("rpc.discover", as: nil)
      #expect(open.status == 0)
      #expect(try open.json()["openrpc"]?.string?.isEmpty == false)
    }
  }

  @Test func anErrorGoesToStandardErrorWithItsKindAndItsStatus() async throws {
    let cases: [(method: String, params: String, user: String?, status: Int32, kind: String)] = [
      ("unit.get", #"{"unit": "V9"}"#, "v1-1", 1, "notFound"),
      ("unit.get", "{}", "v1-1", 1, "invalid"),
      ("unit.get", #"{"unit": 1}"#, "v1-1", 1, "invalid"),
      ("unit.get", #"{"unit": "V1-1", "depth": 1}"#, "v1-1", 1, "invalid"),
      ("unit.got", "{}", "v1-1", 1, "invalid"),
      ("route.resolve", #"{"unit": "T1", "matter": "target"}"#, "v1-1", 1, "noRoute"),
      ("case.create", #"{"unit": "V1-2", "matter": "target", "campaign": "2012"}"#, "v1-1", 77, "forbidden"),
      ("unit.get", #"{"unit": "V1-1"}"#, nil, 77, "unauthenticated"),
      ("unit.get", #"{"unit": "V1-1"}"#, "no-token-of-anybody", 77, "unauthenticated"),
    ]
    try await Self.served { caller in
      for expected in cases {
        let text = try await caller.call(expected.method, expected.params, as: expected.user)
        #expect(text.status == expected.status, "\(expected): \(text.errors)")
        #expect(text.output.isEmpty && text.errors.contains("tiaokuai: "))
        let line = try await caller.call(expected.method, expected.params, "--json", as: expected.user)
        #expect(line.status == expected.status && line.output.isEmpty)
        let data = try JSONValue.parse(Array(line.errors.utf8))
        #expect(data["kind"]?.string == expected.kind, "\(expected): \(line.errors)")
        #expect(data["message"]?.string?.isEmpty == false)
      }
    }
  }

  @Test(arguments: ["{", "[1]", "7", "{\"unit\": \"V1-1\"} {}", "\u{FEFF}{}"])
  func parametersThatAreNoObjectNeverReachTheServer(params: String) async throws {
    let outcome = try await CommandOutcome.tool(
      "call", "unit.get", params, environment: ["TIAOKUAI_SOCKET": "/nowhere/socket"])
    let isSent = outcome.status == 69
    #expect(outcome.status == 64 && outcome.output.isEmpty && !isSent, "\(outcome.errors)")
    #expect(outcome.errors.contains("the parameters"))
  }

  /// One token in sixty-four begins so.
  @Test(arguments: [["call", "tenant.list"], ["plan", "BUNDLE"], ["apply", "BUNDLE"]])
  func aTokenThatBeginsWithAHyphenIsTakenForATokenNotForAnOption(command: [String]) async throws {
    try await Workspace.with { workspace in
      let bundle = try workspace.bundle("bundle", SmallBundle().files)
      let arguments = command.map { $0 == "BUNDLE" ? bundle : $0 }
      let outcome = try await CommandOutcome.tool(
        arguments + ["--token", "-" + String(repeating: "A", count: 42)], in: workspace.path)
      #expect(outcome.status == 69, "only the server is missing: \(outcome.errors)")
    }
  }

  @Test func aTokenOfAnotherTenantIsRefused() async throws {
    try await Workspace.with { workspace in
      try await RunningServer.with(workspace) { server in
        let files = SmallBundle().files
        let one = try await server.apply(try workspace.bundle("one", files), tenant: SmallBundle.tenant)
        let others = SmallBundle().files(changing: ["tenant.yaml": "{slug: other, name: 他城, timeZone: Asia/Shanghai}\n"]
        )
        _ = try await server.apply(try workspace.bundle("two", others), tenant: "other")
        let token = try #require(one["admin"])
        for tenant in ["other", "missing"] {
          let outcome = try await CommandOutcome.tool(
            "call", "unit.get", #"{"unit": "CITY"}"#, "--tenant", tenant, "--json",
            environment: server.environment(token: token))
          #expect(outcome.status == 77)
          #expect(try JSONValue.parse(Array(outcome.errors.utf8))["code"]?.string == "session.tokenUnknown")
        }
      }
    }
  }

  @Test(arguments: ["en", "zh-CN"]) func refusalsAtTheDoorSpeakTheLanguageOfTheCommand(locale: String) async throws {
    try await Self.served { caller in
      for user in [nil, "no-token-of-anybody"] {
        let outcome = try await caller.call("unit.get", #"{"unit": "V1-1"}"#, "--locale", locale, as: user)
        // Where no session was asked for, the server cannot know the language; the command itself does.
        let said = user == nil ? outcome.errors.drop { $0 != "}" } : outcome.errors[...]
        let isChinese = said.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
        #expect(isChinese == (locale == "zh-CN"), "\(outcome.errors)")
      }
    }
  }
}
