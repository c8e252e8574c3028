/// Why a rule book is refused. Names rules by code.
public enum RuleBookProblem: Error, Equatable, Sendable {
  case duplicateRule(RuleCode)
  case generalWithoutClause(RuleCode)
  case noSteps(RuleCode)
  case unknownDocument(RuleCode, DocumentCode)
  case unknownOverride(RuleCode, RuleCode)
  /// The rules beat each other in a circle.
  case circle([RuleCode])
  /// `as` leads from matter to matter and back.
  case matterCircle(RuleCode, [Matter])
  case ambiguous(RuleCode, RuleCode, Example)
  /// No unit can ever meet the conditions.
  case impossible(RuleCode)
  case emptyValidity(RuleCode)
  case unknownUnit(RuleCode, UnitCode)
  case dissolvedUnit(RuleCode, UnitCode)
  case undeclaredCategory(RuleCode, Category)
  case undeclaredTrait(RuleCode, Trait)
  case subjectOutsideConduct(RuleCode, step: Int)
  case chainNotAlone(RuleCode, step: Int)
  case modeNeedsBodies(RuleCode, step: Int)
  case badWeights(RuleCode, step: Int)
  case concurWithoutDecision(RuleCode, step: Int)
  case tooManyRules(count: Int, limit: Int)
  case tooManyCases(count: Int, limit: Int)

  /// A unit that both rules of an ambiguous pair claim.
  public struct Example: Equatable, Sendable {
    /// One that exists, where there is one.
    public var existing: UnitCode?
    public var unit: UnitCode?
    public var kind: UnitKind?
    public var category: Category?
    public var traits: [Trait]
    public var within: UnitCode?
    public var isBelow: Bool
  }

  /// The rule to look at.
  public var rule: RuleCode? {
    switch self {
    case .duplicateRule(let rule), .generalWithoutClause(let rule), .noSteps(let rule), .unknownDocument(let rule, _),
      .unknownOverride(let rule, _), .matterCircle(let rule, _), .ambiguous(let rule, _, _), .impossible(let rule),
      .emptyValidity(let rule), .unknownUnit(let rule, _), .dissolvedUnit(let rule, _),
      .undeclaredCategory(let rule, _), .undeclaredTrait(let rule, _), .subjectOutsideConduct(let rule, _),
      .chainNotAlone(let rule, _), .modeNeedsBodies(let rule, _), .badWeights(let rule, _),
      .concurWithoutDecision(let rule, _):
      rule
    case .circle(let rules): rules.first
    case .tooManyRules, .tooManyCases: nil
    }
  }
}

/// Every problem of a rule book, at least one.
public struct RuleBookProblems: Error, Equatable, Sendable {
  public let problems: [RuleBookProblem]
}
