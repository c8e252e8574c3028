import Foundation
import OrgClient
import Testing

/// How `tiaokuai serve` starts and ends.
@Suite(.timeLimit(.minutes(15))) struct ServerLifeTests {
  @Test(arguments: [SIGTERM, SIGINT])
  func endsInGoodOrderWhenToldToStop(_ signal: Int32) async throws {
    try await Workspace.with { workspace in
      try await RunningServer.with(workspace) { server in
        #expect(server.readyLine == "ready at \(server.socket)")
        #expect(workspace.exists("data/tiaokuai.sock"))
        let end = try await server.stop(signal)
        #expect(end == .exit(0))
        #expect(!workspace.exists("data/tiaokuai.sock"))
      }
    }
  }

  @Test func aClientThatStaysConnectedDoesNotKeepItFromEnding() async throws {
    try await Workspace.with { workspace in
      try await RunningServer.with(workspace) { server in
        let client = try await server.client()
        _ = try await client.call("rpc.discover")
        let end = try await server.stop()
        #expect(end == .exit(0))
        await #expect(throws: OrgClientError.self) { try await client.call("rpc.discover") }
      }
    }
  }

  @Test func theSocketOfAKilledServerDoesNotStopTheNextOne() async throws {
    try await Workspace.with { workspace in
      try await RunningServer.with(workspace) { server in
        let end = try await server.stop(SIGKILL)
        #expect(end == .signal(SIGKILL))
        #expect(workspace.exists("data/tiaokuai.sock"), "nobody was left to remove it")
      }
      try await RunningServer.with(workspace) { server in
        let answer = try await CommandOutcome.tool("call", "rpc.discover", environment: server.environment)
        #expect(answer.status == 0)
        let end = try await server.stop()
        #expect(end == .exit(0))
      }
    }
  }

  @Test func theOperatorsTokenIsMadeOnceAndReadableByTheOwnerAlone() async throws {
    try await Workspace.with { workspace in
      try await RunningServer.with(workspace) { server in _ = try await server.stop() }
      let token = try workspace.text("data/operator.token")
      #expect(try workspace.mode("data/operator.token") == 0o600)
      #expect(token.count == 44, "43 characters and the end of the line")
      try await RunningServer.with(workspace) { server in _ = try await server.stop() }
      #expect(try workspace.text("data/operator.token") == token)
    }
  }
}
