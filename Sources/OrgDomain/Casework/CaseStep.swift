/// One step of the pinned route, with the answers so far.
public struct CaseStep: Equatable, Sendable {
  public let action: StepAction
  public internal(set) var places: [Place]
  public let mode: SigningMode
  public let due: StepTemplate.Due?
  public let condition: CaseCondition?
  public let refusal: StepTemplate.Refusal
  public let silence: StepTemplate.Silence
  /// Its condition did not hold when it would have begun.
  public internal(set) var isSkipped = false

  /// One body of a step.
  public struct Place: Equatable, Sendable {
    public let body: UnitIndex
    public internal(set) var answer: Answer?

    public init(body: UnitIndex, answer: Answer? = nil) {
      self.body = body
      self.answer = answer
    }
  }

  /// What a body answered, and who spoke for it.
  public struct Answer: Equatable, Sendable {
    public enum Opinion: String, CaseIterable, Sendable {
      case agreed
      case refused
    }

    public let opinion: Opinion
    public let user: UserNumber

    public init(opinion: Opinion, user: UserNumber) {
      self.opinion = opinion
      self.user = user
    }
  }

  public init(_ step: RouteStep) {
    self.init(
      action: step.action, places: step.bodies.map { Place(body: $0) }, mode: step.mode, due: step.due,
      condition: step.condition, refusal: step.refusal, silence: step.silence)
  }

  public init(
    action: StepAction, places: [Place], mode: SigningMode, due: StepTemplate.Due? = nil,
    condition: CaseCondition? = nil, refusal: StepTemplate.Refusal = .binding,
    silence: StepTemplate.Silence = .escalate, isSkipped: Bool = false
  ) {
    self.action = action
    self.places = places
    self.mode = mode
    self.due = due
    self.condition = condition
    self.refusal = refusal
    self.silence = silence
    self.isSkipped = isSkipped
  }

  public var hasBegun: Bool { places.contains { $0.answer != nil } }

  public func place(of body: UnitIndex) -> Place? { places.first { $0.body == body } }

  /// The step with a body's answer.
  func answered(_ answer: Answer, by body: UnitIndex) -> CaseStep {
    var step = self
    for place in step.places.indices where step.places[place].body == body { step.places[place].answer = answer }
    return step
  }

  /// The step as if nobody had answered, nor its condition been asked.
  func cleared() -> CaseStep {
    var step = self
    step.isSkipped = false
    for place in step.places.indices { step.places[place].answer = nil }
    return step
  }
}
