import OrgAPI

@testable import OrgService

/// The world, the model beside it, and the judge between them.
struct Play {
  let world: World
  private(set) var model: Model
  private var judge: Judge
  private var chance: SeededGenerator
  /// Who looks on; drawn apart, so that looking changes nothing.
  private var onlookers: SeededGenerator
  private let flaw: Simulation.Flaw?
  /// How the last accepted write was sent, and what came of it.
  private var last: (sending: Sending, outcome: Outcome)?

  init(world: World, chance: SeededGenerator, flaw: Simulation.Flaw?) {
    self.world = world
    self.chance = chance
    self.flaw = flaw
    onlookers = chance
    model = Model(world.plan)
    judge = Judge(world)
  }

  mutating func draw() -> Turn {
    var drawing = TurnDrawing(model: model, chance: chance)
    defer { chance = drawing.chance }
    return drawing.draw()
  }

  func objections(to turn: Turn) -> Set<Objection> {
    let found = model.objections(to: turn)
    if case .unknownToTheModel(let rule)? = flaw { return found.subtracting([rule]) }
    return found
  }

  // MARK: - Moves

  /// Makes a move; says what came of it, and what is wrong with that.
  mutating func make(
    _ turn: Turn, _ objections: Set<Objection>, step: Int
  ) async throws -> (outcome: Outcome?, fault: String?) {
    switch turn.move {
    case .wait:
      model.apply(turn, id: nil)
      world.clock.set(World.noon(model.today))
      return (nil, try await judge.fault(in: model, touched: [], grows: false))
    case .restart:
      let before = try await judge.picture(of: model)
      try await world.restart()
      let isSame = try await judge.picture(of: model) == before
      return (nil, isSame ? nil : "not the same after the restart")
    case .again: return try await makeAgain(step)
    default: return try await makeAnew(turn, objections, step)
    }
  }

  private mutating func makeAgain(_ step: Int) async throws -> (Outcome?, String?) {
    guard let (turn, _) = model.last, let last else { return (nil, nil) }
    var sending = last.sending
    if case .keysAreIgnored? = flaw { sending = Sending(key: "anew-\(step)", revision: nil) }
    let outcome = try await world.send(turn, sending)
    if outcome != last.outcome { return (outcome, "another answer than before: \(last.outcome)") }
    return (outcome, try await judge.fault(in: model, touched: [], grows: false))
  }

  private mutating func makeAnew(
    _ turn: Turn, _ objections: Set<Objection>, _ step: Int
  ) async throws -> (Outcome?, String?) {
    let sending = sending(of: turn, step)
    let outcome = try await send(turn, sending)
    if let fault = judge.fault(outcome, objections) { return (outcome, fault) }
    guard case .accepted(let id, _) = outcome else {
      return (outcome, try await judge.fault(in: model, touched: [], grows: false))
    }
    let before = model
    model.apply(turn, id: id)
    last = (sending, outcome)
    if let body = model.brokenQuota(by: turn) {
      return (outcome, "\(body) has given more of the best grade than it may")
    }
    let old = Dictionary(before.cases.map { ($0.id, $0) }) { first, _ in first }
    let changed = model.cases.filter { $0 != old[$0.id] }.map(\.id)
    let isIdle = before.parents == model.parents && before.industries == model.industries
    let grows: Bool? =
      switch turn.move {
      case .moveUnit, .attach: !isIdle
      default: true
      }
    return (outcome, try await judge.fault(in: model, touched: Set(changed + turn.move.items), grows: grows))
  }

  /// Every other request names the revision that was seen.
  private func sending(of turn: Turn, _ step: Int) -> Sending {
    if case .againOtherwise = turn.move, let last { return Sending(key: last.sending.key, revision: nil) }
    let seen = step.isMultiple(of: 2) ? turn.move.items.first.flatMap { judge.revisions[$0] } : nil
    return Sending(key: "step-\(step)", revision: turn.isStale ? 9_999 : seen)
  }

  // MARK: - Broken on purpose

  private func send(_ turn: Turn, _ sending: Sending) async throws -> Outcome {
    let sole = model.objections(to: turn)
    switch flaw {
    case .bothSidesMayAct? where sole == [.bothSides]:
      let others = world.plan.users.map { Turn(user: $0, move: turn.move, isStale: turn.isStale) }
      return try await world.send(others.first { model.objections(to: $0).isEmpty } ?? turn, sending)
    case .outOfPhaseIsTaken? where sole == [.outOfPhase]:
      world.clock.set(World.noon(world.plan.scheme.opens))
      defer { world.clock.set(World.noon(model.today)) }
      return try await world.send(turn, sending)
    default: return try await world.send(turn, sending)
    }
  }

  // MARK: - Checks from time to time

  mutating func check(step: Int, isLast: Bool) async throws -> String? {
    if step.isMultiple(of: 15) || isLast {
      let user = onlookers.one(of: world.plan.users)
      if let fault = try await judge.fault(for: user, in: model) { return fault }
    }
    guard step.isMultiple(of: 75) || isLast else { return nil }
    if let fault = try await judge.fault(for: WorldPlan.administrator, in: model) { return fault }
    return try await judge.wholeFault(in: model)
  }
}
