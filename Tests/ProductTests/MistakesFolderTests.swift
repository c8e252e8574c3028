import Foundation
import Testing

/// The bundle of `Mistakes/`: every mistake is named with its place and its remedy, in both languages, by `check`, `plan` and
/// `apply`; and nothing is applied.
@Suite(.timeLimit(.minutes(15))) struct MistakesFolderTests {
  private static let folder = Repository.path("Tests/ProductTests/Mistakes")
  private static let bundle = folder + "/bundle"

  /// The lines that name a place, without the count at the end.
  private func mistakes(_ text: String) -> [String] {
    text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("tiaokuai: ") }
  }

  @Test(arguments: ["zh-CN", "en"]) func everyMistakeIsNamedAndNothingIsApplied(locale: String) async throws {
    try await Workspace.with { workspace in
      try await RunningServer.with(workspace) { server in
        var said: [[String]] = []
        for command in ["plan", "apply"] {
          let outcome = try await CommandOutcome.tool(
            command, Self.bundle, "--data", server.data, "--locale", locale, in: workspace.path,
            environment: server.environment)
          #expect(outcome.status == 1)
          said.append(mistakes(outcome.errors))
        }
        #expect(said[0] == said[1])
        #expect(said[0].count >= 25)
        let checked = try await CommandOutcome.tool("check", Self.bundle, "--locale", locale, in: workspace.path)
        #expect(checked.status == 1)
        for line in said[0] { #expect(checked.output.contains(line), "\(line)") }
        try Golden("mistakes.\(locale).txt").expect(said[0].joined(separator: "\n") + "\n")
        let tokens = try FileManager.default.contentsOfDirectory(atPath: workspace.path).filter { $0.hasSuffix(".csv") }
        #expect(tokens == [])
        let tenants = server.data + "/tenants"
        #expect((try? FileManager.default.contentsOfDirectory(atPath: tenants)) ?? [] == [])
      }
    }
  }

  /// What the README promises is what the tool names: each file and line of its table.
  @Test func theTableOfTheFolderNamesThePlaces() async throws {
    let readme = try String(contentsOfFile: Self.folder + "/README.md", encoding: .utf8)
    let rows = readme.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst()
    let checked = try await CommandOutcome.tool("check", Self.bundle)
    var file = ""
    var places: Set<String> = []
    for row in rows {
      let cells = row.split(separator: "|", omittingEmptySubsequences: false).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      if !cells[1].isEmpty { file = cells[1] }
      places.insert(cells[2].isEmpty ? file + ": " : "\(file):\(cells[2]):")
    }
    #expect(places.count >= 25)
    for place in places {
      #expect(checked.output.contains("\n" + place) || checked.output.hasPrefix(place), "\(place)")
    }
    for line in mistakes(checked.output) where line.contains(".yaml:") || line.contains(".csv:") {
      #expect(places.contains { line.hasPrefix($0) }, "\(line)")
    }
  }
}
