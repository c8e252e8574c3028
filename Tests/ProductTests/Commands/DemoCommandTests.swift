import Foundation
import Testing

/// `tiaokuai demo`
@Suite(.timeLimit(.minutes(15))) struct DemoCommandTests {
  @Test(arguments: ["zh-CN", "en"])
  func tellsItsFiveScenesAsRecorded(locale: String) async throws {
    try await Workspace.with { workspace in
      let outcome = try await Self.demo(["--locale", locale], workspace)
      #expect(outcome.status == 0, "\(outcome.errors)")
      try Golden("demo.\(locale).txt").expect(outcome.output)
      #expect(try FileManager.default.contentsOfDirectory(atPath: workspace.path).isEmpty, "something is left behind")
    }
  }

  @Test func threeCasesAreApprovedTwoBodiesRefusedAndOneGapReported() async throws {
    try await Workspace.with { workspace in
      let output = try await Self.demo(["--locale", "en"], workspace).output
      let scenes = output.split(separator: /\n\n(?=\d  )/).dropFirst().map(String.init)
      try #require(scenes.count == 5)
      for (scene, decider) in zip(scenes, ["T01", "JGGW", "LXGW"]) {
        #expect(scene.contains("decide") && scene.contains("(\(decider))") && scene.contains("✓ approved"))
      }
      #expect(scenes[2].matches(of: /concurs: agreed/).count == 2)
      #expect(scenes[3].matches(of: /tries to decide ✗ not allowed/).count == 2)
      #expect(scenes[3].contains("✓ nothing changed"))
      #expect(scenes[4].contains("✗ No route") && scenes[4].contains("C08 among them"))
      #expect(output.contains("What to try next:"))
    }
  }

  @Test func aBundleThatIsNotThereIsNamed() async throws {
    let outcome = try await CommandOutcome.tool("demo", "/nowhere/at/all")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("/nowhere/at/all") && outcome.output.isEmpty)
  }

  /// With the tool on the search path, so that the output names no place of this machine.
  private static func demo(_ options: [String], _ workspace: Workspace) async throws -> CommandOutcome {
    let folder = URL(filePath: try BuiltTool.path()).deletingLastPathComponent().path
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return try await CommandOutcome.tool(
      ["demo", "fixtures/pengzhou"] + options, in: Repository.root.path,
      environment: ["PATH": folder + ":" + path, "TMPDIR": workspace.path])
  }
}
