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
