import Foundation
import Testing

/// A thousand random changes of the tree in four cities: found, renamed, moved, merged, split, dissolved, given another
/// kind, category, traits and lines, at once or for a day to come, while cases are under way. The product does what a
/// simple model says, change by change.
///
/// `SIMULATION_SEED=n` plays one city alone; `RESTRUCTURINGS=n` makes its history longer or shorter.
@Suite(.timeLimit(.minutes(15))) struct RestructuringSimulationTests {
  static let seeds: [UInt64] = Seeds.named ?? [1, 2, 3, 4]
  static let changes = ProcessInfo.processInfo.environment["RESTRUCTURINGS"].flatMap(Int.init) ?? 250

  /// What went wrong, where.
  private struct Failure: Error, CustomStringConvertible {
    let seed: UInt64
    let change: Int
    let fault: String
    var description: String {
      """
      seed \(seed), change \(change): \(fault)
        Again: SIMULATION_SEED=\(seed) swift test --filter RestructuringSimulationTests
      """
    }
  }

  /// Plays so many changes; gives what was played, or throws what is wrong.
  private func play(_ seed: UInt64, _ changes: Int, flaw: TreeFlaw? = nil) async throws -> [String: Int] {
    var play = try await TreePlay(seed: seed, flaw: flaw)
    var changed = 0
    var checked = 0
    do {
      while changed < changes {
        let turn = try await play.turn()
        if turn.changed { changed += 1 }
        var fault = turn.fault
        if fault == nil, changed == changes || changed - checked >= 50 {
          checked = changed
          fault = try await play.wholeFault()
        }
        if let fault { throw Failure(seed: seed, change: changed, fault: fault) }
      }
    } catch {
      await play.world.end()
      throw error
    }
    await play.world.end()
    return play.counts
  }

  @Test(arguments: seeds) func theTreeStaysATree(seed: UInt64) async throws {
    let counts = try await play(seed, Self.changes)
    if Seeds.tellsFigures {
      print(counts.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: "\n"))
    }
    guard Self.changes >= 250 else { return }
    for kind in ["found", "rename", "kind", "category", "traits", "lines", "move", "merge", "split", "dissolve"] {
      #expect(counts[kind, default: 0] > 0, "\(kind)")
    }
    #expect(counts["on its day done", default: 0] > 0 && counts["case answered", default: 0] > 20)
    #expect(counts["order given", default: 0] > 5 && counts["leave taken", default: 0] > 5)
  }

  @Test(.enabled(if: Seeds.named == nil), arguments: TreeFlaw.allCases)
  func aRuleThatTheModelForgetsIsNoticed(flaw: TreeFlaw) async throws {
    var failure: (any Error)?
    for seed in Self.seeds where failure == nil {
      do {
        _ = try await play(seed, Self.changes, flaw: flaw)
      } catch let found as Failure {
        failure = found
      }
    }
    #expect(failure != nil, "nobody noticed")
  }

  @Test func aVersionOfLongAgoThatIsWrittenOverIsNoticed() async throws {
    var play = try await TreePlay(seed: 1)
    for _ in 0..<5 { _ = try await play.turn() }
    #expect(try await play.wholeFault() == nil)
    try await play.tamper()
    #expect(try await play.wholeFault() != nil)
    await play.world.end()
  }
}
