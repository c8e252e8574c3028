import Testing

@testable import OrgDomain

/// Thousands of commands by anybody for any body, legal or not, with what must hold after each (EXAMPLES 19).
@Suite struct CaseWalkTests {
  private static let modes: [SigningMode] = [.all(.parallel), .all(.sequence), .any]
  private static let grades: [String?] = [nil, "A", "B"]

  private static func route(_ generator: inout SeededGenerator) -> [RouteStep] {
    func step(_ action: StepAction) -> RouteStep {
      let bodies = Array((1...6).shuffled(using: &generator).prefix(Int.random(in: 1...3, using: &generator)))
      var mode = modes.randomElement(using: &generator) ?? .any
      if bodies.count > 1, generator.oneIn(4) {
        mode = .vote(
          weights: bodies.map { _ in Int.random(in: 1...3, using: &generator) },
          threshold: Int.random(in: 1...100, using: &generator))
      }
      let grade = generator.oneIn(3) ? grades.randomElement(using: &generator) ?? nil : nil
      return routeStep(
        action, bodies, mode: mode, when: grade.map { CaseCondition(proposedGrades: [$0]) },
        refusal: generator.oneIn(2) ? .binding : .advisory)
    }
    let before: [StepAction] = [.conduct, .review, .concur, .sign, .guide]
    let head = (0..<Int.random(in: 0...3, using: &generator)).map { _ in
      before.randomElement(using: &generator) ?? .sign
    }
    let tail: [StepAction] = generator.oneIn(3) ? [.decide, .decide, .file] : [.decide, .file]
    return (head + tail).map(step)
  }

  private static func command(_ generator: inout SeededGenerator, _ state: CaseState) -> CaseCommand {
    let opinion: CaseStep.Answer.Opinion = generator.oneIn(6) ? .refused : .agreed
    switch Int.random(in: 0..<20, using: &generator) {
    case 0...1: return .save(proposedGrade: grades.randomElement(using: &generator) ?? nil)
    case 2...3: return submission(route(&generator))
    case 4: return generator.oneIn(4) ? .withdraw : .guide
    case 5: return generator.oneIn(4) ? .giveBack : .file
    case 6: return .guide
    case 7...8: return .answer(StepAction.allCases.randomElement(using: &generator) ?? .sign, opinion)
    default:
      guard let action = state.currentStep?.action, action != .decide else {
        return .decide(opinion == .agreed ? .approved : .rejected)
      }
      return .answer(action, opinion)
    }
  }

  /// Mostly someone whose turn it is; else anybody for anything.
  private static func context(
    _ generator: inout SeededGenerator, _ command: CaseCommand, _ state: CaseState
  ) -> CaseMachine.Context {
    let hasReason = generator.oneIn(2)
    if generator.oneIn(3) {
      return CaseMachine.Context(
        user: UserNumber(rawValue: Int64.random(in: 1...9, using: &generator)),
        body: UnitIndex(Int.random(in: 0...6, using: &generator)), hasReason: hasReason)
    }
    switch command {
    case .save, .submit, .withdraw:
      return CaseMachine.Context(user: UserNumber(rawValue: Int64.random(in: 1...2, using: &generator)), body: 0)
    case .answer, .decide, .giveBack, .guide, .file:
      let body = state.currentStep?.awaited.randomElement(using: &generator)
      return CaseMachine.Context(
        user: UserNumber(rawValue: Int64.random(in: 3...9, using: &generator)),
        body: body ?? UnitIndex(Int.random(in: 1...6, using: &generator)), hasReason: hasReason)
    }
  }

  // MARK: - What must hold

  /// Whether those who answered carry the step, counted anew.
  private static func isCarried(_ step: CaseStep) -> Bool {
    let agreed = step.places.filter { $0.answer?.opinion == .agreed }.count
    return switch step.mode {
    case .all: agreed == step.places.count
    case .any: agreed > 0
    case .vote(let weights, let threshold):
      zip(step.places, weights).reduce(0) { $0 + ($1.0.answer?.opinion == .agreed ? $1.1 : 0) } * 100
        >= threshold * weights.reduce(0, +)
    }
  }

  private static func faults(_ played: Played) -> [String] {
    let state = played.state
    var faults: [String] = []
    if played.replayed != state { faults.append("the events do not give the state") }
    if !state.subjectSide.isDisjoint(with: state.bodySide) { faults.append("somebody stands on both sides") }
    for step in state.steps where step.action.isBlocking {
      let users = step.places.compactMap { $0.answer?.user }
      if Set(users).count < users.count { faults.append("one person answered twice in a step") }
      if !state.subjectSide.isDisjoint(with: users) { faults.append("the subject's side answered") }
      if step.isSkipped, !users.isEmpty { faults.append("a skipped step was answered") }
    }
    if case .inReview(let number) = state.phase {
      let step = state.steps[number]
      if !step.action.isBlocking || step.isSkipped || StepTally(step) != .open || step.awaited.isEmpty {
        faults.append("it waits at a step where nobody is awaited")
      }
      if state.steps[..<number].contains(where: { $0.action.isBlocking && !$0.isSkipped && StepTally($0) == .open }) {
        faults.append("a step before the one that waits is open")
      }
    }
    guard state.phase == .decided(.approved) else { return faults }
    let decisions = state.steps.filter { $0.action == .decide && !$0.isSkipped }
    if decisions.isEmpty { faults.append("approved, and nobody decided") }
    if !decisions.allSatisfy(isCarried) { faults.append("approved without the answer of a body that decides") }
    for step in state.steps where step.action.isBlocking && !step.isSkipped {
      if step.action == .concur {
        if step.refusal == .binding, StepTally(step) == .refused { faults.append("approved over a binding refusal") }
        if StepTally(step) == .open { faults.append("approved before a concurring body answered") }
      } else if !isCarried(step) {
        faults.append("approved without a \(step.action)")
      }
    }
    return faults
  }

  struct Walk: Sendable {
    var commands = 0
    var accepted = 0
    var approved = 0
    var fault: String?
  }

  private static func walk(seed: UInt64, length: Int, changesTree: Bool) -> Walk {
    var generator = SeededGenerator(seed: seed)
    var walk = Walk()
    var played = Played()
    for number in 0..<length {
      if played.state.phase == .decided(.approved) {
        walk.approved += 1
        played = Played()
      }
      // A case on which everybody has come to stand on one side goes nowhere.
      if number % 60 == 59 { played = Played() }
      let command = command(&generator, played.state)
      let context = context(&generator, command, played.state)
      walk.commands += 1
      do throws(CaseRefusal) {
        try played.play(command, context)
        walk.accepted += 1
      } catch {}
      if changesTree, generator.oneIn(8) {
        do {
          played.take(try CaseMachine.reroute(played.state, along: found(route(&generator))))
        } catch {
          walk.fault = "seed \(seed), command \(number): \(error)"
          return walk
        }
      }
      let faults = faults(played)
      if !faults.isEmpty {
        walk.fault = "seed \(seed), command \(number), \(command.kind): \(faults)"
        return walk
      }
    }
    return walk
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func whateverIsCommandedACaseIsApprovedByThoseWhoDecide(_ seed: UInt64) {
    let walk = CaseWalkTests.walk(seed: seed, length: 1_000, changesTree: false)
    #expect(walk.fault == nil)
    #expect(walk.accepted > 100 && walk.approved > 3, "the walk must get somewhere: \(walk)")
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func theSameHoldsWhileTheTreeChanges(_ seed: UInt64) {
    let walk = CaseWalkTests.walk(seed: seed, length: 1_000, changesTree: true)
    #expect(walk.fault == nil)
    #expect(walk.fault != nil || walk.approved > 3, "the walk must get somewhere: \(walk)")
  }
}
