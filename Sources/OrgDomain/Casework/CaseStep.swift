/// One step of the pinned route, with the answers so far.
public struct CaseStep: Equatable, Sendable {
  public let action: StepAction
  public internal(set) var places: [Place]
  public let mode: SigningMode
  public let due: StepTemplate.Due?
  public let condition: CaseCondition?
  public let refusal: StepTemplate.Refusal
  public let silence: StepTemplate.Silence
  /// How many different people of a body make its answer, from 1.
  public let people: Int
  /// Its condition did not hold when it would have begun.
  public internal(set) var isSkipped = false
  /// Until when it is to be answered, of a step that has waited and has a due time.
  public internal(set) var dueAt: Instant?
  /// Those whom bodies of the step asked to sign beside the rule's.
  public internal(set) var signers: [Signer] = []

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
      condition: step.condition, refusal: step.refusal, silence: step.silence, people: step.people)
  }

  public init(
    action: StepAction, places: [Place], mode: SigningMode, due: StepTemplate.Due? = nil,
    condition: CaseCondition? = nil, refusal: StepTemplate.Refusal = .binding,
    silence: StepTemplate.Silence = .escalate, people: Int = 1, isSkipped: Bool = false, dueAt: Instant? = nil,
    signers: [Signer] = []
  ) {
    self.action = action
    self.places = places
    self.mode = mode
    self.due = due
    self.condition = condition
    self.refusal = refusal
    self.silence = silence
    self.people = people
    self.isSkipped = isSkipped
    self.dueAt = dueAt
    self.signers = signers
  }

  /// Whether a body of it has spoken, or some of a body's people.
  public var hasBegun: Bool { places.contains { $0.hasSpoken } }

  public func place(of body: UnitIndex) -> Place? { places.first { $0.body == body } }

  /// Every unit that has something to say in it.
  public var units: [UnitIndex] { places.map(\.body) + signers.map(\.body) }

  /// The step with a body's place changed.
  func changing(_ body: UnitIndex, _ change: (inout Place) -> Void) -> CaseStep {
    var step = self
    for place in step.places.indices where step.places[place].body == body { change(&step.places[place]) }
    return step
  }

  /// The step with a body's answer.
  func answered(_ answer: Answer, by body: UnitIndex) -> CaseStep {
    changing(body) {
      $0.answer = answer
      $0.delegate = nil
    }
  }

  /// The step as if nobody had answered, nor its condition been asked.
  func cleared() -> CaseStep {
    var step = self
    step.isSkipped = false
    step.dueAt = nil
    step.signers = []
    step.places = places.map { Place(body: $0.body) }
    return step
  }

  /// Whether two steps ask the same of the same bodies, whatever has been answered.
  func asksTheSame(as other: CaseStep) -> Bool { cleared() == other.cleared() }
}
