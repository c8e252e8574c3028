/// What came of one run.
struct Report {
  let seed: UInt64
  var steps = 0
  /// Everything that was tried, a line each.
  var moves: [String] = []
  /// By kind of move.
  var taken: [String: Int] = [:]
  var refused: [String: Int] = [:]
  /// The steps at which a rule alone stood against a move.
  var soleObjections: [Objection: [Int]] = [:]
  var failure: Failure?

  mutating func count(_ turn: Turn, _ objections: Set<Objection>, isTaken: Bool) {
    steps += 1
    let rules = objections.map(\.rawValue).sorted().joined(separator: ", ")
    moves.append("\(steps) \(turn)\(isTaken ? "" : " refused") \(rules)")
    if isTaken {
      taken[turn.move.name, default: 0] += 1
    } else {
      refused[turn.move.name, default: 0] += 1
    }
    if let sole = objections.first, objections.count == 1 { soleObjections[sole, default: []].append(steps) }
  }
}
