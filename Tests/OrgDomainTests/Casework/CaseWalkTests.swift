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
    if generator.oneIn(6) {
      return ([.guide, .file, .file].suffix(Int.random(in: 1...3, using: &generator))).map(step)
    }
    let before: [StepAction] = [.conduct, .review, .concur, .sign, .guide]
    let head = (0..<Int.random(in: 0...3, using: &generator)).map { _ in
      before.randomElement(using: &generator) ?? .sign
    }
    let tails: [[StepAction]] = [[.decide, .decide, .file], [.decide, .file], [.decide, .file], [.sign]]
    let tail = tails.randomElement(using: &generator) ?? []
    return (head + tail).map(step)
  }

  private static func command(_ generator: inout SeededGenerator, _ state: CaseState) -> CaseCommand {
    let opinion: CaseStep.Answer.Opinion = generator.oneIn(6) ? .refused : .agreed
    switch state.phase {
    case .decided(.approved), .published, .closed: return ending(&generator)
    case .draft, .inReview, .decided(.rejected), .returned, .withdrawn: break
    }
    switch Int.random(in: 0..<25, using: &generator) {
    case 0...1: return .save(proposedGrade: grades.randomElement(using: &generator) ?? nil)
    case 2...3: return submission(route(&generator))
    case 4: return generator.oneIn(4) ? .withdraw : .guide
    case 5: return generator.oneIn(4) ? .giveBack() : .file
    case 6: return .guide
    case 7...8: return .answer(StepAction.allCases.randomElement(using: &generator) ?? .sign, opinion)
    case 9: return .evidence(Parts.ballot, score: .whole(Int.random(in: 50...100, using: &generator)))
    case 10: return .recordOutside(opinion, nil, OutsideDocument(number: "1", day: CasePlace.lastDay))
    case 11: return ending(&generator)
    case 12...14: return handling(&generator, state)
    default:
      switch state.currentStep?.action {
      case .conduct, .review, .concur, .sign: return .answer(state.currentStep?.action ?? .sign, opinion)
      case .file: return .file
      case .decide, .guide, nil:
        let grading = generator.oneIn(2) ? CaseGrading(grade: Grades.first) : nil
        return opinion == .agreed ? .decide(.approved, grading) : .decide(.rejected)
      }
    }
  }

  /// What offices do with a case on its way.
  private static func handling(_ generator: inout SeededGenerator, _ state: CaseState) -> CaseCommand {
    let user = UserNumber(rawValue: Int64.random(in: 3...9, using: &generator))
    let unit = UnitIndex(Int.random(in: 7...8, using: &generator))
    let back = ReturnOrder(
      step: generator.oneIn(4) ? nil : Int.random(in: 0...3, using: &generator), isStraight: generator.oneIn(2))
    let commands: [CaseCommand] = [
      .giveBack(back), .giveBack(back), .takeBack, .takeBack, .transfer(to: user), .delegate(to: user), .handBack,
      .addSigner(unit), .removeSigner(unit), .answer(.sign, .agreed), .proceed,
    ]
    return commands.randomElement(using: &generator) ?? .takeBack
  }

  /// What is done to a case that is decided, or tried on one that is not.
  private static func ending(_ generator: inout SeededGenerator) -> CaseCommand {
    [.publish(until: CasePlace.lastDay), .reopen, .reopen, .close, .file].randomElement(using: &generator) ?? .close
  }

  /// What a scheme might ask for.
  private static func demands(_ generator: inout SeededGenerator) -> CaseDemands {
    CaseDemands(
      missing: generator.oneIn(8) ? [Parts.visit] : [], needsGrade: generator.oneIn(8), knowsGrade: generator.oneIn(2),
      breaches: generator.oneIn(8) ? [GradeBreach(rule: "rise", force: .hard, kind: .band(Grades.first))] : [],
      departs: generator.oneIn(8), setsGrade: generator.oneIn(2))
  }

  /// Mostly someone whose turn it is; else anybody for anything.
  private static func context(
    _ generator: inout SeededGenerator, _ command: CaseCommand, _ state: CaseState
  ) -> CaseMachine.Context {
    let hasReason = generator.oneIn(2)
    let demands = demands(&generator)
    if generator.oneIn(3) {
      return CaseMachine.Context(
        user: UserNumber(rawValue: Int64.random(in: 1...9, using: &generator)),
        body: UnitIndex(Int.random(in: 0...6, using: &generator)), hasReason: hasReason,
        isOutside: generator.oneIn(2), isAbove: generator.oneIn(8), demands: demands,
        standing: CaseStanding(isOverdue: generator.oneIn(2), isHolderGone: generator.oneIn(4)))
    }
    switch command {
    case .save, .submit, .withdraw:
      return CaseMachine.Context(user: UserNumber(rawValue: Int64.random(in: 1...2, using: &generator)), body: 0)
    case .answer, .decide, .giveBack, .guide, .file, .evidence, .publish, .reopen, .close, .recordOutside, .takeBack,
      .transfer, .delegate, .handBack, .addSigner, .removeSigner, .proceed:
      let body = (state.currentStep?.awaited ?? state.deciders).randomElement(using: &generator)
      return CaseMachine.Context(
        user: UserNumber(rawValue: Int64.random(in: 3...9, using: &generator)),
        body: body ?? UnitIndex(Int.random(in: 1...6, using: &generator)), hasReason: hasReason,
        isOutside: generator.oneIn(2), demands: demands)
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
    return faults + decisionFaults(state) + phaseFaults(state)
  }

  /// What the phase says of waiting and of approval.
  private static func phaseFaults(_ state: CaseState) -> [String] {
    switch state.phase {
    case .inReview(let number): return waitingFaults(number, state)
    case .decided(.approved), .published, .closed: return approvalFaults(state)
    case .draft, .decided(.rejected), .returned, .withdrawn: return []
    }
  }

  private static func waitingFaults(_ number: Int, _ state: CaseState) -> [String] {
    var faults: [String] = []
    let step = state.steps[number]
    let waited = CaseMachine.waitedSteps(of: state.steps)
    if !waited.contains(number) || step.isSkipped || StepTally(step) != .open || step.awaited.isEmpty {
      faults.append("it waits at a step where nobody is awaited")
    }
    if waited.contains(where: { $0 < number && !state.steps[$0].isSkipped && StepTally(state.steps[$0]) == .open }) {
      faults.append("a step before the one that waits is open")
    }
    return faults
  }

  private static func approvalFaults(_ state: CaseState) -> [String] {
    var faults: [String] = []
    let decisive = CaseMachine.decisiveSteps(of: state.steps).map { state.steps[$0] }.filter { !$0.isSkipped }
    if decisive.isEmpty { faults.append("approved, and nobody decided") }
    if !decisive.allSatisfy({ isCarried($0) || $0.action == .concur }) {
      faults.append("approved without the answer of a body that decides")
    }
    for number in CaseMachine.waitedSteps(of: state.steps) where !state.steps[number].isSkipped {
      let step = state.steps[number]
      if step.action == .concur {
        // A refusal goes to whoever decides after it; where a change of the tree took that decision away, to nobody.
        let isHeard = state.steps[number...].contains { $0.action == .decide && !$0.isSkipped }
        if step.refusal == .binding, StepTally(step) == .refused, isHeard {
          faults.append("approved over a binding refusal")
        }
        if StepTally(step) == .open { faults.append("approved before a concurring body answered") }
      } else if !isCarried(step) {
        faults.append("approved without a \(step.action)")
      }
    }
    return faults
  }

  /// What the phase says of grade and publicity.
  private static func decisionFaults(_ state: CaseState) -> [String] {
    switch state.phase {
    case .draft, .decided(.rejected), .returned, .withdrawn:
      return state.grading == nil && state.noticeUntil == nil ? [] : ["a decision that is none left something"]
    case .inReview, .decided(.approved):
      return state.noticeUntil == nil ? [] : ["public, and not published"]
    case .published:
      return state.noticeUntil == CasePlace.lastDay ? [] : ["published without a last day"]
    case .closed: return []
    }
  }

  struct Walk: Sendable {
    var commands = 0
    var accepted = 0
    var approved = 0
    var reopened = 0
    var fault: String?
  }

  private static func walk(seed: UInt64, length: Int, changesTree: Bool) -> Walk {
    var generator = SeededGenerator(seed: seed)
    var walk = Walk()
    var played = Played()
    for number in 0..<length {
      if played.state.phase == .decided(.approved), played.events.last == .decided(.approved) { walk.approved += 1 }
      if case .reopened = played.events.last { walk.reopened += 1 }
      if !played.state.isOpen, generator.oneIn(12) { played = Played() }
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
    let walk = CaseWalkTests.walk(seed: seed, length: 1_500, changesTree: false)
    #expect(walk.fault == nil)
    #expect(walk.accepted > 100 && walk.approved > 3 && walk.reopened > 0, "the walk must get somewhere: \(walk)")
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func theSameHoldsWhileTheTreeChanges(_ seed: UInt64) {
    let walk = CaseWalkTests.walk(seed: seed, length: 1_000, changesTree: true)
    #expect(walk.fault == nil)
    #expect(walk.fault != nil || walk.approved > 3, "the walk must get somewhere: \(walk)")
  }
}
