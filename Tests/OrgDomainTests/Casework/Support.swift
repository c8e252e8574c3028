@testable import OrgDomain

/// Unit 0 is the subject, user 1 its secretary. Body n is spoken for by user 10 + n.
enum Player {
  static let subject = CaseMachine.Context(user: 1, body: 0)

  static func of(
    _ body: Int, hasReason: Bool = false, isOutside: Bool = false, isAbove: Bool = false,
    _ demands: CaseDemands = CaseDemands()
  ) -> CaseMachine.Context {
    CaseMachine.Context(
      user: UserNumber(rawValue: Int64(10 + body)), body: UnitIndex(body), hasReason: hasReason, isOutside: isOutside,
      isAbove: isAbove, demands: demands)
  }

  static func subject(_ demands: CaseDemands) -> CaseMachine.Context {
    CaseMachine.Context(user: 1, body: 0, demands: demands)
  }
}

func routeStep(
  _ action: StepAction, _ bodies: [Int], mode: SigningMode = .all(.parallel), when condition: CaseCondition? = nil,
  refusal: StepTemplate.Refusal = .binding
) -> RouteStep {
  RouteStep(
    action: action, bodies: bodies.map { UnitIndex($0) }, mode: mode, condition: condition, refusal: refusal)
}

enum Parts {
  static let ballot = PartCode(rawValue: "ballot")
  static let visit = PartCode(rawValue: "visit")
}

enum Grades {
  static let first = Grade(rawValue: "A")
  static let second = Grade(rawValue: "B")
}

func submission(_ steps: [RouteStep]) -> CaseCommand { .submit(rule: "rule", bookVersion: 1, steps: steps) }

/// The answer of a router that found these steps.
func found(_ steps: [RouteStep]) -> RouteAnswer {
  let route = Route(unit: 0, matter: "target", rule: "rule", firstRule: "rule", steps: steps)
  return RouteAnswer(unit: 0, matter: "target", outcome: .route(route), firstRule: "rule", explanation: [])
}

/// A case and everything that happened to it.
struct Played {
  private(set) var state = CaseState(number: CaseNumber(rawValue: 1), unit: 0, matter: "target", campaign: "2012")
  private(set) var events: [CaseEvent] = []

  init() { take([.created(by: 1)]) }

  /// A case with a document, submitted along a route.
  init(_ steps: [RouteStep], grade: String? = nil) throws {
    self.init()
    try play(.save(proposedGrade: grade))
    try play(submission(steps))
  }

  mutating func take(_ new: [CaseEvent]) {
    for event in new {
      state.apply(event)
      events.append(event)
    }
  }

  @discardableResult
  mutating func play(
    _ command: CaseCommand, _ context: CaseMachine.Context = Player.subject
  ) throws(CaseRefusal) -> [CaseEvent] {
    let new = try CaseMachine.decide(command, on: state, in: context)
    take(new)
    return new
  }

  /// Body after body agrees in the step that waits, deciding where it decides.
  mutating func agree(_ bodies: Int...) throws(CaseRefusal) {
    for body in bodies {
      guard let step = state.currentStep else { throw .noDocument }
      try play(step.action == .decide ? .decide(.approved) : .answer(step.action, .agreed), Player.of(body))
    }
  }

  func refusal(_ command: CaseCommand, _ context: CaseMachine.Context = Player.subject) -> CaseRefusal? {
    do {
      _ = try CaseMachine.decide(command, on: state, in: context)
      return nil
    } catch {
      return error
    }
  }

  /// The state that the events alone give.
  var replayed: CaseState {
    var state = CaseState(number: CaseNumber(rawValue: 1), unit: 0, matter: "target", campaign: "2012")
    for event in events { state.apply(event) }
    return state
  }
}
