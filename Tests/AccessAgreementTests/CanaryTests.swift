import Testing

@testable import OrgService

/// The comparison can fail: with one rule of the naive evaluator broken, it tells.
@Suite(.timeLimit(.minutes(5))) struct CanaryTests {
  @Test func everyBrokenRuleIsNoticed() async throws {
    var noticed: [NaiveAccess.Rule: Figures] = [:]
    try await AgreementTests.stopping(AgreementTests.canary) { standstill, source in
      var generator = SeededGenerator(seed: AgreementTests.seed)
      try await standstill.prepare(&generator)
      let facts = try await Facts(standstill, source)
      for rule in NaiveAccess.Rule.allCases {
        let access = NaiveAccess(facts, broken: rule)
        var comparison = Comparison(standstill, access)
        comparison.questions = try await AgreementTests.questions(standstill, access, &generator)
        var found = comparison.cells(&generator)
        found.add(comparison.may())
        found.add(try await comparison.inboxes())
        found.add(try await comparison.attempts(300, &generator))
        noticed[rule, default: Figures()].add(found)
      }
    }
    for rule in NaiveAccess.Rule.allCases {
      let differences = noticed[rule]?.differences ?? []
      print("\(AgreementTests.canary), \(rule) broken: \(differences.count) differences")
      #expect(!differences.isEmpty, "\(rule)")
    }
  }
}
