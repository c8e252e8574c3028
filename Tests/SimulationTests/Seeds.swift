import Foundation

/// The years that are played.
enum Seeds {
  /// Always the same.
  static let fixed: [UInt64] = [20, 24, 25, 35, 46, 53, 58, 64, 71, 73, 81]

  /// What each found when it was first played.
  static let onceFailed: [(seed: UInt64, found: String)] = [
    (87, "an objection upheld after another had opened the case again: it is closed, the case stays as it is")
  ]

  /// One, or from one to another as in `20-80`, where the environment says so.
  static let named: [UInt64]? = {
    let bounds = environment("SIMULATION_SEED")?.split(separator: "-").compactMap { UInt64($0) } ?? []
    guard let first = bounds.first, let last = bounds.last, first <= last else { return nil }
    return Array(first...last)
  }()

  static let steps = environment("SIMULATION_STEPS").flatMap(Int.init) ?? 320

  static let played = named ?? fixed + onceFailed.map(\.seed)

  /// `SIMULATION_FIGURES=1` has what was tried counted.
  static let tellsFigures = environment("SIMULATION_FIGURES") != nil

  private static func environment(_ name: String) -> String? { ProcessInfo.processInfo.environment[name] }
}

/// Each year is played once, however many tests ask for it.
actor Runs {
  static let shared = Runs()
  private var runs: [UInt64: Task<Report, any Error>] = [:]

  func report(of seed: UInt64) async throws -> Report {
    let run = runs[seed] ?? Task { try await Simulation(seed: seed, steps: Seeds.steps).run() }
    runs[seed] = run
    return try await run.value
  }

  /// All that are always played.
  func reports() async throws -> [Report] {
    var reports: [Report] = []
    for seed in Seeds.played { reports.append(try await report(of: seed)) }
    return reports
  }
}
