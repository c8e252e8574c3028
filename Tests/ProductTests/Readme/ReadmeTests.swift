import Foundation
import OrgAPI
import Testing

/// What the README shows is so.
@Suite(.timeLimit(.minutes(15))) struct ReadmeTests {
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
    let shell = readme.blocks("sh").flatMap(\.lines)
    let isServe: (String) -> Bool = { $0.hasPrefix("tiaokuai serve") }
    #expect(shell.count(where: isServe) == 1)
    let python = try #require(readme.blocks("python").first).text
    try await Workspace.with { workspace in
      try await RunningServer.with(workspace, data: "tiaokuai-data") { server in
        let newcomer = Newcomer(workspace: workspace)
        let followed = try await newcomer.type(shell.filter { !isServe($0) })
        #expect(followed.status == 0, "\(followed.errors)")
        #expect(followed.output.contains("1 assertion holds, 0 do not"), "of the bundle that it shows whole")
        #expect(followed.output.contains(#""text": "Rule target-village applies.""#))
        let again = try await newcomer.type(["tiaokuai apply dongshan --data tiaokuai-data --locale en"])
        #expect(again.status == 0 && again.output == "nothing changed\n", "\(again.errors)")
        let county = try await newcomer.type(["tiaokuai apply shiqiao --data tiaokuai-data --locale en"])
        #expect(county.output.contains("tokens of 5 new users are in shiqiao.tokens.csv"), "\(county.errors)")

        try workspace.write("approve.py", python)
        let line = "TIAOKUAI_SOCKET=tiaokuai-data/tiaokuai.sock python3 approve.py dongshan.tokens.csv"
        #expect(readme.text.contains("`\(line)`"))
        let first = try await newcomer.type([line])
        #expect(first.status == 0 && first.output == "approved\n", "\(first.errors)")
        try await Self.expectApproval(server, workspace)
        let second = try await newcomer.type([line])
        #expect(second.status != 0, "a unit has one case of a matter in a campaign")
      }
    }
  }

  /// The village's case is decided, by its town, in the way that the script went.
  private static func expectApproval(_ server: RunningServer, _ workspace: Workspace) async throws {
    let tokens = try Tokens.read(workspace.path("dongshan.tokens.csv"))
    #expect(tokens.keys.sorted() == ["admin", "t", "v1"])
    #expect(try workspace.mode("dongshan.tokens.csv") == 0o600)
    let outcome = try await CommandOutcome.tool(
      "call", "case.list", #"{"unit": "V1", "matter": "target"}"#, "--tenant", "dongshan",
      environment: server.environment(token: try #require(tokens["v1"])))
    let cases = try outcome.json()["cases"]?.array ?? []
    #expect(cases.map { $0["verdict"]?.string } == ["approved"])
    #expect(cases.map { $0["phase"]?.string } == ["decided"])
  }

  /// The files of the large example that it says a server is given are the ones sent.
  @Test func itNamesTheFilesThatMakeATenant() async throws {
    let text = try Readme().chapter("Set up your own city").text
    let begun = try #require(text.components(separatedBy: "A running server is given ").last)
    let list = try #require(begun.components(separatedBy: ". The files").first)
    let named = list.matches(of: /`([a-z]+\.[a-z]+)`/).map { String($0.output.1) }
    let files = try FileManager.default.contentsOfDirectory(atPath: Repository.pengzhou)
    let others = ["README.md", "assertions", "expect.yaml", "transcript.jsonl"]
    let sent = files.filter { !others.contains($0) }
    #expect(Set(sent).subtracting(named).isEmpty)
    #expect(Set(named).subtracting(sent) == ["members.csv", "terms.csv"], "a city may have rosters")
    try await Workspace.with { workspace in
      try await RunningServer.with(workspace) { server in
        let applied = try await CommandOutcome.tool(
          "apply", Repository.pengzhou, "--data", server.data, in: workspace.path, environment: server.environment)
        #expect(applied.status == 0 && applied.errors.contains("sent \(sent.count) files"), "\(applied.errors)")
      }
    }
  }
}
