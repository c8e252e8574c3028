/// One thing that happened on the way to a route, in the order in which it happened. Rendered by OrgText.
public enum ExplanationItem: Equatable, Sendable {
  /// Another rule applied too and gave way.
  case ruleLost(RuleCode, to: RuleCode, RuleDefeat)
  /// The rule would apply on another day.
  case ruleNotInForce(RuleCode, from: Day?, until: Day?)
  case ruleApplied(RuleCode, Basis?, isGeneral: Bool, note: String?)
  /// The unit's local plan adds steps before the decision, or before the last word where nothing is decided.
  case planApplied(UnitIndex)
  /// The unit's local plan asks for concurrence where there is no decision to concur in.
  case planStepLeftOut(UnitIndex, step: Int, StepAction)
  /// `as`: the question went on to another matter or unit.
  case askedInstead(unit: UnitIndex, Matter)
  /// One step up a line.
  case hop(step: Int, line: Line, from: UnitIndex, to: UnitIndex, LineSuperior.Source)
  case officeFound(step: Int, below: UnitIndex, Trait, office: UnitIndex)
  case bodyFound(step: Int, StepAction, UnitIndex)
  case bodyDropped(step: Int, StepAction, BodyAbsence)
}

/// Why a rule that applied gave way to another.
public enum RuleDefeat: Equatable, Sendable {
  case broader
  case overridden
}

/// The answer to "who acts in this unit's matter".
public struct RouteAnswer: Equatable, Sendable {
  public enum Outcome: Equatable, Sendable {
    case route(Route)
    case noRoute(NoRouteReason)
  }

  public let unit: UnitIndex
  public let matter: Matter
  public let outcome: Outcome
  /// The rule that the unit itself met; nil where there was none.
  public let firstRule: RuleCode?
  /// Empty unless asked for.
  public let explanation: [ExplanationItem]

  public var route: Route? {
    if case .route(let route) = outcome { route } else { nil }
  }
}
