import OrgAPI

/// Where the product and the model part; enough to play it again.
struct Failure: Error, CustomStringConvertible, Equatable {
  let seed: UInt64
  let step: Int
  let day: Int
  let turn: String
  /// What the model has against the move; nothing: it must be taken.
  let objections: Set<Objection>
  let answer: String
  let fault: String

  var description: String {
    let kinds = Set(objections.map(\.kind.rawValue)).sorted().joined(separator: " or ")
    let rules = objections.map(\.rawValue).sorted().joined(separator: ", ")
    return """
      seed \(seed), step \(step), \(WorldPlan.date(day)): \(turn)
        the model: \(objections.isEmpty ? "to be taken" : "to be refused, \(kinds) (\(rules))")
        the product: \(answer)
        \(fault)
        Again: SIMULATION_SEED=\(seed) SIMULATION_STEPS=\(step) swift test --filter SimulationTests
      """
  }
}
