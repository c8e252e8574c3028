import Foundation
import OrgAPI
import Testing

/// `tiaokuai check`
@Suite(.timeLimit(.minutes(15))) struct CheckCommandTests {
  @Test func thePengzhouBundleHoldsAndTheNumberOfItsAssertionsIsPrinted() async throws {
    let text = try await CommandOutcome.tool("check", Repository.pengzhou)
    #expect(text.status == 0)
    let report = try await CommandOutcome.tool("check", Repository.pengzhou, "--json").json()
    let passed = try #require(report[path: "assertions.passed"])
    #expect(report["holds"]?.bool == true)
    #expect(try #require(passed.integer) > 100)
    #expect(text.output.hasSuffix("0 mistakes; \(passed) assertions hold, 0 do not\n"))
  }

  /// All rules, half of them in each of two rows.
  @Test(arguments: [0, 1]) func noRuleCanBeDeletedUnnoticed(half: Int) async throws {
    try await Self.deleteEachRule(half) { rule, report in
      #expect(report.status == 1, "\(rule.code) can go unnoticed")
      let answer = try report.json()
      // A rule that others override is missed by their `overrides`; every other by the assertions it fails.
      let named = (answer["problems"]?.array ?? []) + (answer[path: "assertions.failures"]?.array ?? [])
      #expect(
        named.contains { $0["file"]?.string?.isEmpty == false && ($0["line"]?.integer ?? 0) > 0 },
        "\(rule.code): nothing is named: \(report.output.prefix(300))")
    }
  }

  /// Rules that say of their units what the general rule of the matter says too: they are there for their clause. Only
  /// the assertions that name them miss them.
  private static let restated: Set = [
    "rating-town", "rating-like-town", "target-general", "acceptance-town", "acceptance-like-town",
  ]

  /// The same where the assertions name no rules, so that only who does what can tell.
  @Test(arguments: [0, 1]) func theRoutesThemselvesMissADeletedRule(half: Int) async throws {
    try await Self.deleteEachRule(half, namingRules: false) { rule, report in
      guard !Self.restated.contains(rule.code) else { return #expect(report.status == 0, "\(rule.code) matters") }
      #expect(report.status == 1, "no route tells whether \(rule.code) is there")
      let failures = try report.json()[path: "assertions.failures"]?.array ?? []
      #expect(!failures.isEmpty, "\(rule.code): no assertion is named: \(report.output.prefix(300))")
      for failure in failures {
        #expect(failure["file"]?.string?.hasPrefix("assertions/") == true && (failure["line"]?.integer ?? 0) > 0)
        #expect(failure["subject"]?.string?.isEmpty == false && failure["text"]?.string?.isEmpty == false)
      }
    }
  }

  /// Checks copies of the Pengzhou bundle, each without one of every second rule, and none with its year, which no rule
  /// is missed by here.
  private static func deleteEachRule(
    _ half: Int, namingRules: Bool = true,
    _ examine: (RuleBookText.Rule, CommandOutcome) throws -> Void
  ) async throws {
    let book = try RuleBookText(Repository.text("fixtures/pengzhou/rulebook.yaml"))
    #expect(book.rules.count >= 50)
    try await Workspace.with { workspace in
      let bundle = try workspace.copy(Repository.pengzhou, to: "bundle")
      for file in ["history.csv", "transcript.jsonl", "expect.yaml"] { try workspace.remove("bundle/" + file) }
      if !namingRules {
        for file in try FileManager.default.contentsOfDirectory(atPath: bundle + "/assertions") {
          let text = try workspace.text("bundle/assertions/" + file)
          try workspace.write("bundle/assertions/" + file, text.replacing(/(?m)^ +rule: .*\n/, with: ""))
        }
      }
      for rule in book.rules where rule.number % 2 == half {
        let text = namingRules ? book.text(without: rule) : book.text(withoutTraceOf: rule)
        try workspace.write("bundle/rulebook.yaml", text)
        try examine(rule, try await CommandOutcome.tool("check", bundle, "--json"))
      }
    }
  }

  @Test func anAssertionThatFailsIsNamedWithItsPlaceAndTheDifference() async throws {
    let files = SmallBundle().files(changing: [
      "assertions/targets.yaml": """
      routes:
        - {unit: V1-1, matter: target, steps: [{decide: T1}]}
        - {unit: V1-2, matter: target, steps: [{decide: T2}]}

      """
    ])
    try await Workspace.with { workspace in
      let outcome = try await CommandOutcome.tool("check", try workspace.bundle("bundle", files))
      #expect(outcome.status == 1)
      #expect(
        outcome.output.contains(
          "assertions/targets.yaml:3: 第1镇第2村党支部 (V1-2) target: expected [decide: T2], found [decide: T1]"))
      #expect(outcome.output.contains("1 assertion holds, 1 does not"))
    }
  }

  @Test func aGapIsCountedByMatterAndCategory() async throws {
    let files = SmallBundle().files(changing: ["rulebook.yaml": SmallBundle.bookOfTownsOnly])
    try await Workspace.with { workspace in
      let outcome = try await CommandOutcome.tool("check", try workspace.bundle("bundle", files))
      #expect(outcome.status == 1)
      #expect(outcome.output.contains(/target +village +6 +V1-1/))
    }
  }
}
