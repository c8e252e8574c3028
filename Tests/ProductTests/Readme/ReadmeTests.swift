import Foundation
import OrgAPI
import Testing

/// What the README shows is so.
@Suite(.timeLimit(.minutes(5))) struct ReadmeTests {
  @Test func itsCommandsOfTheToolUseWhatThereIs() async throws {
    let lines = try Readme().toolLines
    #expect(lines.count >= 8)
    var helps: [String: String] = [:]
    for line in lines {
      let words = line.split(separator: " ").map(String.init).dropFirst()
      guard let command = words.first, command.wholeMatch(of: /[A-Z]+|--help/) == nil else { continue }
      if helps[command] == nil { helps[command] = try await CommandOutcome.tool(command, "--help").output }
      let help = try #require(helps[command])
      #expect(help.contains("USAGE: tiaokuai \(command)"), "there is no command \(command): \(line)")
      for option in words where option.hasPrefix("--") {
        #expect(help.contains("\n  \(option) ") || option == "--help", "\(command) has no \(option): \(line)")
      }
    }
  }

  @Test func itsTwoMainCommandsAreScriptsThatRun() throws {
    let scripts = try Readme().blocks(nil).compactMap(\.lines.first).filter { $0.hasPrefix(".ci/") }
      .map { $0.split(separator: " ").map(String.init) }
    #expect(scripts.map(\.first) == [".ci/demo", ".ci/test"])
    for script in scripts + [[".ci/run"]] {
      let path = Repository.path(script[0])
      #expect(FileManager.default.isExecutableFile(atPath: path), "\(path)")
    }
    #expect(try Repository.text(".ci/demo").contains(#"/tiaokuai" demo "$@""#))
    #expect(try Repository.text(".ci/test").contains("swift test"))
    #expect(try Repository.text(".ci/run").contains("/test\""), "what CI runs is the README's command")
  }

  @Test func itsScriptHasTenLinesAndNeedsTheStandardLibraryOnly() async throws {
    let block = try #require(try Readme().blocks("python").first)
    #expect(block.lines.count { !$0.allSatisfy(\.isWhitespace) } <= 10)
    let imports = """
      import ast, sys
      found = [n for n in ast.walk(ast.parse(sys.stdin.read())) if isinstance(n, (ast.Import, ast.ImportFrom))]
      names = {a.name for n in found if isinstance(n, ast.Import) for a in n.names}
      names |= {n.module for n in found if isinstance(n, ast.ImportFrom)}
      print(*sorted(name for name in names if name.split(".")[0] not in sys.stdlib_module_names))
      """
    let outcome = try await CommandOutcome.of(
      "/usr/bin/env", ["python3", "-c", imports], in: "/tmp", input: block.text)
    #expect(outcome.status == 0 && outcome.output == "\n", "\(outcome.output)\(outcome.errors)")
  }

  /// All its shell blocks one after another as a newcomer would type them, then its script; the server that a second
  /// terminal would run is started here.
  @Test func itCanBeFollowedFromTheFirstLineToTheLast() async throws {
    let readme = try Readme()
    let shell = readme.blocks("sh").flatMap(\.lines).filter { !$0.hasPrefix("tiaokuai serve") }
    let python = try #require(readme.blocks("python").first).text
    try await Workspace.with { workspace in
      try FileManager.default.createSymbolicLink(
        atPath: workspace.path("fixtures"), withDestinationPath: Repository.path("fixtures"))
      try await RunningServer.with(workspace, data: "tiaokuai-data") { server in
        let last = ["tiaokuai check dongshan --locale en", "tiaokuai apply dongshan --data tiaokuai-data --locale en"]
        let followed = try await Self.follow(shell + last, in: workspace)
        #expect(followed.status == 0, "\(followed.errors)")
        #expect(followed.output.contains("1 assertions hold, 0 do not"), "of the bundle that it shows whole")
        #expect(followed.output.contains("tokens of 3 new users are in dongshan.tokens.csv"))

        try workspace.write("approve.py", python)
        let line = "TIAOKUAI_SOCKET=tiaokuai-data/tiaokuai.sock python3 approve.py pengzhou.tokens.csv"
        #expect(readme.text.contains("`\(line)`"))
        let first = try await Self.follow([line], in: workspace)
        #expect(first.status == 0 && first.output == "approved\n", "\(first.errors)")
        try await Self.expectApproval(server, workspace)
        let second = try await Self.follow([line], in: workspace)
        #expect(second.status != 0, "a unit has one case of a matter in a campaign")
      }
    }
  }

  private static func follow(_ lines: [String], in workspace: Workspace) async throws -> CommandOutcome {
    let folder = URL(filePath: try BuiltTool.path()).deletingLastPathComponent().path
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return try await CommandOutcome.of(
      "/bin/sh", ["-eu", "-c", lines.joined(separator: "\n")], in: workspace.path,
      environment: ["PATH": folder + ":" + path])
  }

  /// The village's case is decided, by its town, in the way that the script went.
  private static func expectApproval(_ server: RunningServer, _ workspace: Workspace) async throws {
    let tokens = try Tokens.read(workspace.path("pengzhou.tokens.csv"))
    #expect(try workspace.mode("pengzhou.tokens.csv") == 0o600)
    let outcome = try await CommandOutcome.tool(
      "call", "case.list", #"{"unit": "T01-V01", "matter": "target"}"#, "--tenant", "pengzhou",
      environment: server.environment(token: try #require(tokens["u-t01-v01-secretary"])))
    let cases = try outcome.json()["cases"]?.array ?? []
    #expect(cases.map { $0["verdict"]?.string } == ["approved"])
    #expect(cases.map { $0["phase"]?.string } == ["decided"])
  }
}
