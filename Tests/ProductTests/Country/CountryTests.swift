import Foundation
import OrgAPI
import Testing

/// A generated country is set up, audited, exported and set up again: the way of the largest tree, on a smaller one.
/// `tiaokuai bench setup --units 5200000` goes the very same way.
@Suite(.serialized, .timeLimit(.minutes(15))) struct CountryTests {
  private static let units = ProcessInfo.processInfo.environment["COUNTRY_UNITS"].flatMap { Int($0) } ?? 50_000

  @Test func aCountryIsTheSameAfterItsExportIsSetUpElsewhere() async throws {
    let outcome = try await CommandOutcome.tool("bench", "setup", "--units", String(Self.units), "--json")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let report = try outcome.json()
    #expect(report["gaps"]?.integer == 0)
    #expect(report["vacancies"]?.integer == 0)
    #expect(report["equal"]?.bool == true)
    let steps = report["steps"]?.array ?? []
    #expect(
      steps.compactMap { $0["step"]?.string } == [
        "generate", "plan", "apply", "route.audit", "export", "open", "apply export", "export again",
      ])
    for step in steps {
      #expect(step["milliseconds"]?.integer ?? 0 > 0)
      #expect(step["rows"]?.integer ?? 0 >= Self.units)
      #expect((step["clientPeakBytes"]?.integer ?? 0) + (step["serverPeakBytes"]?.integer ?? 0) > 1 << 20)
    }
  }

  @Test func generatingTwiceGivesTheSameFolderAndNeverOverwritesByItself() async throws {
    try await Workspace.with { workspace in
      for name in ["one", "two"] {
        let made = try await CommandOutcome.tool("generate", name, "--units", "1000", "--seed", "9", in: workspace.path)
        #expect(made.status == 0, "\(made.errors)")
      }
      let same = try await CommandOutcome.of("/usr/bin/diff", ["-r", "one", "two"], in: workspace.path)
      #expect(same.status == 0, "\(same.output)")
      let checked = try await CommandOutcome.tool("check", "one", in: workspace.path)
      #expect(checked.status == 0, "\(checked.output)")
      let again = try await CommandOutcome.tool("generate", "one", "--units", "50", in: workspace.path)
      #expect(again.status == 73)
      #expect(again.errors.contains("--replace"))
      #expect(try workspace.text("one/units.csv") == workspace.text("two/units.csv"))
      let replaced = try await CommandOutcome.tool("generate", "one", "--units", "50", "--replace", in: workspace.path)
      #expect(replaced.status == 0)
      #expect(try workspace.text("one/units.csv").split(separator: "\n").count == 51)
      let left = try FileManager.default.contentsOfDirectory(atPath: workspace.path).sorted()
      #expect(left == ["one", "two"])
    }
  }
}
