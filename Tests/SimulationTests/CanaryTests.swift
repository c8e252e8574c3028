import OrgAPI
import Testing

/// One rule broken on purpose, in the model or in the product: the judge must notice.
@Suite(.timeLimit(.minutes(15)), .enabled(if: Seeds.named == nil)) struct CanaryTests {
  /// Rules that nothing else stands in for: without one of them the model takes what the product refuses.
  static let rules: [Objection] = [
    .bothSides, .holdsNoPost, .outOfPhase, .hasSpoken, .twiceInStep, .concurrenceRefused, .hardQuota, .boundByBallot,
    .noBallot, .mayNotRead, .measuresOpen, .keyReused, .stale,
  ]

  @Test(arguments: rules) func aRuleThatTheModelForgetsIsMissed(rule: Objection) async throws {
    let (seed, step) = try await earliest(rule)
    let report = try await Simulation(seed: seed, steps: step, flaw: .unknownToTheModel(rule)).run()
    let failure = try #require(report.failure, "nobody noticed")
    #expect(failure.step <= step && !failure.objections.contains(rule))
    #expect(failure.answer.hasPrefix("refused, \(rule.kind.rawValue)"))
  }

  @Test func whoActedForTheUnitMustNotActForTheBody() async throws {
    try await expectNotice(of: .bothSidesMayAct, against: .bothSides)
  }

  @Test func whatIsOutOfPhaseMustNotBeTaken() async throws {
    try await expectNotice(of: .outOfPhaseIsTaken, against: .outOfPhase)
  }

  @Test func whatIsAskedAgainMustNotBeDoneAgain() async throws {
    let report = try await Simulation(seed: Seeds.fixed[0], steps: Seeds.steps, flaw: .keysAreIgnored).run()
    let failure = try #require(report.failure, "nobody noticed")
    #expect(failure.fault.hasPrefix("another answer than before"))
  }

  /// The product takes what one rule alone forbids.
  private func expectNotice(of flaw: Simulation.Flaw, against rule: Objection) async throws {
    let (seed, _) = try await earliest(rule)
    let report = try await Simulation(seed: seed, steps: Seeds.steps, flaw: flaw).run()
    let failure = try #require(report.failure, "nobody noticed")
    #expect(failure.objections == [rule])
    #expect(failure.fault == "taken, though something stands against it")
  }

  /// Where a rule alone first stood against a move.
  private func earliest(_ rule: Objection) async throws -> (seed: UInt64, step: Int) {
    let places = try await Runs.shared.reports().compactMap { report in
      report.soleObjections[rule]?.first.map { (seed: report.seed, step: $0) }
    }
    return try #require(places.min { $0.step < $1.step }, "no year comes to \(rule) alone")
  }
}
