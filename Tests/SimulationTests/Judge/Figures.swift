/// What was tried in several years, counted.
struct Figures: CustomStringConvertible {
  let steps: Int
  /// By kind of move.
  let taken: [String: Int]
  let refused: [String: Int]
  /// How often each rule alone stood against a move.
  let rules: [String: Int]

  init(_ reports: [Report]) {
    func total(_ figures: (Report) -> [String: Int]) -> [String: Int] {
      reports.reduce(into: [:]) { $0.merge(figures($1), uniquingKeysWith: +) }
    }
    steps = reports.reduce(0) { $0 + $1.steps }
    taken = total(\.taken)
    refused = total(\.refused)
    rules = total { report in
      report.soleObjections.reduce(into: [:]) { $0[$1.key.rawValue] = $1.value.count }
    }
  }

  /// Of a hundred moves.
  var shareTaken: Int { taken.values.reduce(0, +) * 100 / max(1, steps) }

  var description: String {
    func list(_ counts: [String: Int]) -> String {
      counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    }
    return """
      \(steps) steps, \(shareTaken) % taken
      taken: \(list(taken))
      refused: \(list(refused))
      one rule alone against it: \(list(rules))
      """
  }
}
