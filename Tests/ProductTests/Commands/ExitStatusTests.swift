import Foundation
import Testing

/// What a command ends with, and what it says, where something around it is not as it must be.
@Suite(.timeLimit(.minutes(15))) struct ExitStatusTests {
  @Test func whereNoServerAnswersItIs69AndSaysHowToStartOne() async throws {
    try await Workspace.with { workspace in
      let bundle = try workspace.bundle("bundle", SmallBundle().files)
      let token = String(repeating: "A", count: 43)
      let commands = [
        ["call", "rpc.discover"], ["plan", bundle, "--token", token], ["apply", bundle, "--token", token],
      ]
      for command in commands {
        let outcome = try await CommandOutcome.tool(
          command, in: workspace.path, environment: ["TIAOKUAI_SOCKET": workspace.path("no.sock")])
        #expect(outcome.status == 69, "\(command): \(outcome.errors)")
        #expect(outcome.errors.contains("no.sock") && outcome.errors.contains("tiaokuai serve"))
      }
      #expect(!workspace.exists("small.tokens.csv"))
    }
  }

  @Test(arguments: [
    ["nonsense"], ["serve", "--port", "1"], ["serve", "--tcp", "localhost"], ["plan"], ["apply"], ["check"],
    ["check", "--on", "2012-02-30", "x"], ["play"], ["call"], ["call", "a", "{}", "c"], ["demo", "--locale", "fr"],
    ["check", "x", "--json=yes"],
  ])
  func aCommandLineThatIsNoneIs64AndShowsTheUsage(arguments: [String]) async throws {
    let outcome = try await CommandOutcome.tool(arguments)
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty && outcome.errors.contains("Usage: tiaokuai"))
  }

  @Test func aSocketPathOver107BytesIs64() async throws {
    try await Workspace.with { workspace in
      let path = workspace.path("") + String(repeating: "长", count: 40)
      let bytes = path.utf8.count
      #expect(bytes > 107)
      for command in [["call", "rpc.discover", "--socket", path], ["serve", "--data", "data", "--socket", path]] {
        let outcome = try await CommandOutcome.tool(command, in: workspace.path)
        #expect(outcome.status == 64, "\(outcome.errors)")
        #expect(outcome.errors.contains("\(bytes) bytes") && outcome.errors.contains("107"))
      }
    }
  }

  @Test func aSecondServerOnTheSameFolderIs75AndTheFirstGoesOn() async throws {
    try await Workspace.with { workspace in
      try await RunningServer.with(workspace) { server in
        let second = try await CommandOutcome.tool(
          "serve", "--data", server.data, "--socket", workspace.path("second.sock"))
        #expect(second.status == 75 && second.errors.contains(server.data), "\(second.errors)")
        #expect(!workspace.exists("second.sock"))
        let call = try await CommandOutcome.tool("call", "rpc.discover", environment: server.environment)
        #expect(call.status == 0)
      }
    }
  }

  @Test func aSocketThatAnotherServerAnswersIs73AndTheFirstGoesOn() async throws {
    try await Workspace.with { workspace in
      try await RunningServer.with(workspace) { server in
        let second = try await CommandOutcome.tool(
          "serve", "--data", "other", "--socket", server.socket, in: workspace.path)
        #expect(second.status == 73 && second.errors.contains(server.socket), "\(second.errors)")
        let call = try await CommandOutcome.tool("call", "rpc.discover", environment: server.environment)
        #expect(call.status == 0)
      }
    }
  }

  @Test func aFileInThePlaceOfTheSocketOrTheFolderIs73AndIsLeftAlone() async throws {
    try await Workspace.with { workspace in
      try workspace.write("file", "mine")
      for options in [["--data", "data", "--socket", "file"], ["--data", "file"]] {
        let outcome = try await CommandOutcome.tool(["serve"] + options, in: workspace.path)
        #expect(outcome.status == 73, "\(outcome.errors)")
        #expect(outcome.errors.contains("file"))
        #expect(try workspace.text("file") == "mine")
      }
    }
  }

  @Test(arguments: ["check", "plan", "apply", "play", "demo"])
  func aBundleFolderThatIsMissingIs1AndNamed(command: String) async throws {
    let outcome = try await CommandOutcome.tool(command, "/nowhere/at/all")
    #expect(outcome.status == 1 && outcome.output.isEmpty)
    #expect(outcome.errors.contains("/nowhere/at/all") && outcome.errors.contains("Check the path"))
  }

  @Test func withoutATokenItIs77AndSaysWhichOneToGive() async throws {
    try await Workspace.with { workspace in
      try await RunningServer.with(workspace) { server in
        let bundle = try workspace.bundle("bundle", SmallBundle().files)
        for options in [[], ["--data", workspace.path("elsewhere")], ["--token", "wrong"]] {
          let outcome = try await CommandOutcome.tool(
            ["apply", bundle] + options, in: workspace.path, environment: server.environment)
          #expect(outcome.status == 77, "\(options): \(outcome.errors)")
          #expect(outcome.errors.contains("token"))
          #expect(!workspace.exists("small.tokens.csv"))
        }
      }
    }
  }
}
