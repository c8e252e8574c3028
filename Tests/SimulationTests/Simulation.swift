/// A random year in a small world, played against the product and the model at once.
struct Simulation {
  /// A rule that is broken on purpose, to see that it is noticed.
  enum Flaw {
    /// The model has never heard of the rule.
    case unknownToTheModel(Objection)
    /// The product lets whoever acted for the one side act for the other.
    case bothSidesMayAct
    /// The product takes what comes out of phase.
    case outOfPhaseIsTaken
    /// The product does what is asked again once more.
    case keysAreIgnored
  }

  let seed: UInt64
  let steps: Int
  var flaw: Flaw?

  func run() async throws -> Report {
    var chance = SeededGenerator(seed: seed)
    let world = try await World(WorldPlan(using: &chance))
    var play = Play(world: world, chance: chance, flaw: flaw)
    var report = Report(seed: seed)
    for step in 1...max(1, steps) {
      let turn = play.draw()
      let objections = play.objections(to: turn)
      let day = play.model.today
      let (outcome, fault) = try await play.make(turn, objections, step: step)
      report.count(turn, objections, isTaken: outcome?.isAccepted ?? true)
      guard let fault = try await fault.orElse({ try await play.check(step: step, isLast: step == steps) }) else {
        continue
      }
      report.failure = Failure(
        seed: seed, step: step, day: day, turn: turn.description, objections: objections,
        answer: outcome?.description ?? "done", fault: fault)
      break
    }
    await world.end()
    return report
  }
}

extension String? {
  fileprivate func orElse(_ other: () async throws -> String?) async rethrows -> String? {
    if let self { return self }
    return try await other()
  }
}
