/// What a body does in a step (DESIGN 1).
public enum StepAction: String, CaseIterable, Sendable {
  /// 实施
  case conduct
  /// 审核
  case review
  /// 会同
  case concur
  /// 签
  case sign
  /// 审定
  case decide
  /// 指导: never blocks
  case guide
  /// 备案: never blocks
  case file

  /// Whether the next step waits for this one.
  public var isBlocking: Bool {
    switch self {
    case .conduct, .review, .concur, .sign, .decide: true
    case .guide, .file: false
    }
  }
}

/// How the answers of several bodies make one (会签, 或签, 票签).
public enum SigningMode: Equatable, Sendable {
  case all(Order)
  case any
  /// The weights in the order of the bodies; the threshold is the percentage of all weights that must agree, 1 to 100.
  case vote(weights: [Int], threshold: Int)

  public enum Order: String, CaseIterable, Sendable {
    case parallel
    case sequence
  }
}

/// One step of a rule, its bodies still expressions.
public struct StepTemplate: Equatable, Sendable {
  /// What becomes of a step or body that is absent.
  public enum Absence: String, CaseIterable, Sendable {
    case noRoute
    case drop
  }

  /// What a concurring body's refusal does (decision 6).
  public enum Refusal: String, CaseIterable, Sendable {
    /// The lead may not approve over it.
    case binding
    /// The lead may approve over it, with a reason.
    case advisory
  }

  /// What a concurring body's silence past the due time does (decision 6).
  public enum Silence: String, CaseIterable, Sendable {
    /// Urge; then the lead may go on, with the silence on record.
    case escalate
    /// Wait for the answer.
    case wait
  }

  public enum Due: Hashable, Sendable {
    case days(Int)
    case workingDays(Int)
  }

  public var action: StepAction
  public var bodies: [BodyExpression]
  public var mode: SigningMode
  public var due: Due?
  public var condition: CaseCondition?
  public var absence: Absence
  public var refusal: Refusal
  public var silence: Silence
  /// How many different people of a body make its answer, from 1.
  public var people: Int

  public init(
    action: StepAction, bodies: [BodyExpression], mode: SigningMode = .all(.parallel), due: Due? = nil,
    condition: CaseCondition? = nil, absence: Absence = .noRoute, refusal: Refusal = .binding,
    silence: Silence = .escalate, people: Int = 1
  ) {
    self.action = action
    self.bodies = bodies
    self.mode = mode
    self.due = due
    self.condition = condition
    self.absence = absence
    self.refusal = refusal
    self.silence = silence
    self.people = people
  }

  /// The most different people of one body that a step may ask for.
  public static let peopleLimit = 20
}
