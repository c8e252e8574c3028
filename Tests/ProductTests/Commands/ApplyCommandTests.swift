import Foundation
import OrgAPI
import OrgClient
import Testing

/// `tiaokuai plan` and `tiaokuai apply`
@Suite(.timeLimit(.minutes(15))) struct ApplyCommandTests {
  @Test func applyingPengzhouTwiceChangesNothingTheSecondTime() async throws {
    try await Workspace.with { workspace in
      try await RunningServer.with(workspace) { server in
        let tool = Setup(server, Repository.pengzhou)
        let before = try await tool.run("plan")
        #expect(before.status == 0 && before.output.contains("the tenant pengzhou does not exist yet"))

        let first = try await tool.run("apply")
        #expect(first.status == 0 && first.output.contains(/units +550 +0\n/))
        let tokens = try workspace.text("pengzhou.tokens.csv")
        #expect(try workspace.mode("pengzhou.tokens.csv") == 0o600)
        let hash = try await Self.lastHash(server, "pengzhou", tokens: workspace.path("pengzhou.tokens.csv"))

        let after = try await tool.run("plan")
        #expect(after.status == 0 && after.output == "nothing would change\n")
        let second = try await tool.run("apply")
        #expect(second.status == 0 && second.output == "nothing changed\n")
        let third = try await tool.run("apply", "--json").json()
        #expect(third["changed"]?.bool == false && third[path: "plan.unchanged"]?.bool == true)

        #expect(try workspace.text("pengzhou.tokens.csv") == tokens)
        #expect(try workspace.mode("pengzhou.tokens.csv") == 0o600)
        let hashAfter = try await Self.lastHash(server, "pengzhou", tokens: workspace.path("pengzhou.tokens.csv"))
        #expect(hashAfter == hash)
      }
    }
  }

  @Test func aChangedBundleIsPlannedThenAppliedAndKeepsTheTokensOfTheOldUsers() async throws {
    try await Workspace.with { workspace in
      try await RunningServer.with(workspace) { server in
        let tool = Setup(server, try workspace.bundle("bundle", SmallBundle(villages: 3).files))
        _ = try await tool.run("apply")
        let old = try Tokens.read(workspace.path("small.tokens.csv"))
        _ = try workspace.bundle("bundle", SmallBundle(villages: 4).files)

        let plan = try await tool.run("plan", "--json").json()
        #expect(plan[path: "created.units"]?.integer == 2 && plan[path: "created.users"]?.integer == 2)
        let applied = try await tool.run("apply", "--json").json()
        #expect(applied["changed"]?.bool == true && applied["tokensSet"]?.integer == 2)

        let new = try Tokens.read(workspace.path("small.tokens.csv"))
        #expect(new.filter { old[$0.key] != nil } == old)
        #expect(Set(new.keys).subtracting(old.keys) == ["v1-4", "v2-4"])
        #expect(new.values.allSatisfy { $0.wholeMatch(of: /[A-Za-z0-9_-]{43}/) != nil })
        let session = try await server.client(SmallBundle.tenant, new["v1-4"])
        await session.close()
      }
    }
  }

  @Test func aPlanChangesNothing() async throws {
    try await Workspace.with { workspace in
      try await RunningServer.with(workspace) { server in
        let tool = Setup(server, try workspace.bundle("bundle", SmallBundle().files))
        let token = try workspace.text("data/operator.token").trimmingCharacters(in: .newlines)
        _ = try await tool.run("plan")
        let tenants = try await CommandOutcome.tool(
          "call", "tenant.list", environment: server.environment(token: token))
        #expect(try tenants.json()["tenants"]?.array?.isEmpty == true)
        #expect(!workspace.exists("small.tokens.csv"))
      }
    }
  }

  @Test func onlyAnAdministratorMayApplyLater() async throws {
    try await Workspace.with { workspace in
      try await RunningServer.with(workspace) { server in
        let bundle = try workspace.bundle("bundle", SmallBundle().files)
        let tokens = try await server.apply(bundle, tenant: SmallBundle.tenant)
        let village = try #require(tokens["v1-1"])
        _ = try workspace.bundle("bundle", SmallBundle(villages: 9).files)
        let refused = try await CommandOutcome.tool(
          "apply", bundle, "--tokens", workspace.path("other.csv"), environment: server.environment(token: village))
        #expect(refused.status == 77, "\(refused.errors)")
        #expect(!workspace.exists("other.csv"))
        let administrator = try #require(tokens["admin"])
        let accepted = try await CommandOutcome.tool(
          "apply", bundle, "--tokens", workspace.path("other.csv"),
          environment: server.environment(token: administrator))
        #expect(accepted.status == 0)
        #expect(try Tokens.read(workspace.path("other.csv")).count == 12, "of the twelve new users alone")
      }
    }
  }

  @Test func aFileThatIsNoTokensFileIsLeftAlone() async throws {
    try await Workspace.with { workspace in
      try await RunningServer.with(workspace) { server in
        let bundle = try workspace.bundle("bundle", SmallBundle().files)
        try workspace.write("notes.txt", "do not lose me\n")
        let outcome = try await CommandOutcome.tool(
          "apply", bundle, "--data", server.data, "--tokens", workspace.path("notes.txt"),
          environment: server.environment)
        #expect(outcome.status == 1 && outcome.errors.contains("notes.txt:1: no tokens file"))
        #expect(try workspace.text("notes.txt") == "do not lose me\n")
      }
    }
  }

  /// `plan` and `apply` of one bundle, with the same words each time.
  private struct Setup {
    let server: RunningServer
    let bundle: String

    init(_ server: RunningServer, _ bundle: String) {
      self.server = server
      self.bundle = bundle
    }

    func run(_ command: String, _ options: String...) async throws -> CommandOutcome {
      try await CommandOutcome.tool(
        [command, bundle, "--data", server.data] + options, in: server.folder, environment: server.environment)
    }
  }

  private static func lastHash(_ server: RunningServer, _ tenant: String, tokens: String) async throws -> String {
    let client = try await server.client(tenant, try Tokens.read(tokens)["u-admin"])
    let verified = try await client.call(AuditVerify.self, NoParams())
    await client.close()
    #expect(verified.valid && verified.events > 0)
    return verified.lastHash
  }
}
