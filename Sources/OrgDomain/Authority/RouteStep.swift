/// One step of a route.
///
/// A route of one body a step, as most are, costs no list of bodies, and shares the terms of its rule.
public struct RouteStep: Sendable {
  let terms: Terms
  private let first: UnitIndex?
  private let others: [UnitIndex]

  /// What a rule says of a step, whoever its bodies are.
  final class Terms: Sendable {
    let action: StepAction
    let mode: SigningMode
    let due: StepTemplate.Due?
    let condition: CaseCondition?
    let refusal: StepTemplate.Refusal
    let silence: StepTemplate.Silence
    let people: Int

    init(
      action: StepAction, mode: SigningMode, due: StepTemplate.Due?, condition: CaseCondition?,
      refusal: StepTemplate.Refusal, silence: StepTemplate.Silence, people: Int
    ) {
      self.action = action
      self.mode = mode
      self.due = due
      self.condition = condition
      self.refusal = refusal
      self.silence = silence
      self.people = people
    }

    /// The same with the weights of the bodies that are there.
    func weighing(_ weights: [Int]) -> Terms {
      guard case .vote(let given, let threshold) = mode, given != weights else { return self }
      return Terms(
        action: action, mode: .vote(weights: weights, threshold: threshold), due: due, condition: condition,
        refusal: refusal, silence: silence, people: people)
    }
  }

  /// - Parameter bodies: at least one, without repetition.
  public init(
    action: StepAction, bodies: [UnitIndex], mode: SigningMode = .all(.parallel), due: StepTemplate.Due? = nil,
    condition: CaseCondition? = nil, refusal: StepTemplate.Refusal = .binding,
    silence: StepTemplate.Silence = .escalate, people: Int = 1
  ) {
    self.init(
      Terms(
        action: action, mode: mode, due: due, condition: condition, refusal: refusal, silence: silence, people: people),
      bodies.first, Array(bodies.dropFirst()))
  }

  init(_ terms: Terms, _ first: UnitIndex?, _ others: [UnitIndex] = []) {
    self.terms = terms
    self.first = first
    self.others = others
  }

  public var action: StepAction { terms.action }
  /// At least one, without repetition.
  public var bodies: [UnitIndex] { (first.map { [$0] } ?? []) + others }
  public var mode: SigningMode { terms.mode }
  public var due: StepTemplate.Due? { terms.due }
  public var condition: CaseCondition? { terms.condition }
  public var refusal: StepTemplate.Refusal { terms.refusal }
  public var silence: StepTemplate.Silence { terms.silence }
  /// How many different people of a body make its answer, from 1.
  public var people: Int { terms.people }

  /// The body that comes first.
  public var firstBody: UnitIndex? { first }

  public func has(_ body: UnitIndex) -> Bool { first == body || others.contains(body) }

  public func eachBody(_ visit: (UnitIndex) -> Void) {
    if let first { visit(first) }
    for other in others { visit(other) }
  }
}

extension RouteStep: Equatable {
  public static func == (left: RouteStep, right: RouteStep) -> Bool {
    left.first == right.first && left.others == right.others && left.terms == right.terms
  }
}

extension RouteStep.Terms: Equatable {
  static func == (left: RouteStep.Terms, right: RouteStep.Terms) -> Bool {
    left === right
      || left.action == right.action && left.mode == right.mode && left.due == right.due
        && left.condition == right.condition && left.refusal == right.refusal && left.silence == right.silence
        && left.people == right.people
  }
}
