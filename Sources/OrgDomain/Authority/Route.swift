/// The ordered steps that a unit's matter takes, each with its bodies.
public struct Route: Equatable, Sendable {
  public let unit: UnitIndex
  public let matter: Matter
  /// The rule that gave the steps (after `as`), and the rule that the subject itself met.
  public let rule: RuleCode
  public let firstRule: RuleCode
  public let steps: [RouteStep]

  public init(unit: UnitIndex, matter: Matter, rule: RuleCode, firstRule: RuleCode, steps: [RouteStep]) {
    self.unit = unit
    self.matter = matter
    self.rule = rule
    self.firstRule = firstRule
    self.steps = steps
  }
}

/// One step of a route.
public struct RouteStep: Equatable, Sendable {
  public let action: StepAction
  /// At least one, without repetition.
  public let bodies: [UnitIndex]
  public let mode: SigningMode
  public let due: StepTemplate.Due?
  public let condition: CaseCondition?
  public let refusal: StepTemplate.Refusal
  public let silence: StepTemplate.Silence
  /// How many different people of a body make its answer, from 1.
  public let people: Int

  public init(
    action: StepAction, bodies: [UnitIndex], mode: SigningMode = .all(.parallel), due: StepTemplate.Due? = nil,
    condition: CaseCondition? = nil, refusal: StepTemplate.Refusal = .binding,
    silence: StepTemplate.Silence = .escalate, people: Int = 1
  ) {
    self.action = action
    self.bodies = bodies
    self.mode = mode
    self.due = due
    self.condition = condition
    self.refusal = refusal
    self.silence = silence
    self.people = people
  }
}

/// Why there is no route. Never a guess: whoever asked is told what is missing.
public enum NoRouteReason: Equatable, Sendable {
  /// No rule of the matter applies to the unit on that day.
  case noRule
  /// The step's body cannot be found, or is the subject or below it.
  case bodyAbsent(rule: RuleCode, step: Int, BodyAbsence)
  /// The named unit is not in the tree.
  case bodyUnknown(rule: RuleCode, step: Int, UnitCode)
  case bodyDissolved(rule: RuleCode, step: Int, UnitIndex)
  /// Two direct children of one ancestor hold the office.
  case severalOffices(rule: RuleCode, step: Int, Trait, [UnitIndex])
  /// `as` leads back to where it started.
  case circle([Matter])
  /// `as: {superior}` where there is none on that line.
  case noSuperior(rule: RuleCode, of: UnitIndex, Line)
  /// Every body that could decide was dropped.
  case nobodyDecides(rule: RuleCode)
  case nothingLeft(rule: RuleCode)
  case unitDissolved
  case unitOutside
}

/// Why a body that was named takes no part.
public enum BodyAbsence: Equatable, Sendable {
  case notFound
  case isSubject(UnitIndex)
  case insideSubject(UnitIndex)
  case decidesLater(UnitIndex)
  /// Of a step that a local plan adds; a rule's own step that leads to such a body makes no route.
  case dissolved(UnitIndex)
}
