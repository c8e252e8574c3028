import Foundation
import Testing

/// Random years in small worlds: the product does what a simple model says, move by move.
///
/// `SIMULATION_SEED=n` plays one year alone and tells all of it; `SIMULATION_STEPS=n` makes it longer or shorter.
@Suite(.timeLimit(.minutes(15))) struct SimulationTests {
  @Test(arguments: Seeds.played) func theProductDoesWhatTheModelSays(seed: UInt64) async throws {
    let report = try await Runs.shared.report(of: seed)
    if Seeds.named?.count == 1 { print(report.moves.joined(separator: "\n")) }
    if let failure = report.failure { Issue.record(failure) }
  }

  /// The years are no years if nothing comes of what is tried in them.
  @Test(.enabled(if: Seeds.named == nil)) func everyMoveIsTakenAndRefused() async throws {
    let figures = Figures(try await Runs.shared.reports())
    if Seeds.tellsFigures { print(figures) }
    let all = Set(TurnDrawing.Kind.allCases.map { "\($0)" })
    // A key that was used is never taken for something else.
    #expect(all.subtracting(figures.taken.keys) == ["againOtherwise"])
    // Time, the service's end and a request that comes again are never refused.
    #expect(all.subtracting(figures.refused.keys) == ["wait", "restart", "again"])
    #expect(figures.steps >= 3_000)
    #expect((40...80).contains(figures.shareTaken), "\(figures.shareTaken) % of what is tried is taken")
    let unmet = Objection.allCases.filter { figures.rules[$0.rawValue] == nil }
    #expect(unmet.count <= 4, "no move comes up against one of these alone")
  }
}
