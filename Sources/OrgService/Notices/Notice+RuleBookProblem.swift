public import OrgAPI
public import OrgDomain

extension Notice {
  /// Why a rule book is refused.
  ///
  /// - Parameter tree: where units have their names; nil leaves the names out.
  public init(_ problem: RuleBookProblem, in tree: OrganizationTree? = nil) {
    let arguments = NoticeArguments(tree).with("rule", problem.isAboutAllRules ? nil : problem.rule)
    self.init(.rulebook(NoticeCode.Rulebook(problem)), Notice.details(of: problem, arguments))
  }

  /// What the sentence names beside the rule.
  private static func details(of problem: RuleBookProblem, _ arguments: NoticeArguments) -> NoticeArguments {
    switch problem {
    case .duplicateRule, .generalWithoutClause, .noSteps, .impossible, .emptyValidity: arguments
    case .unknownDocument(_, let document): arguments.with("document", document)
    case .unknownOverride(_, let other): arguments.with("other", other)
    case .circle(let rules): arguments.with("rules", list: rules)
    case .matterCircle(_, let matters): arguments.with("matters", list: matters)
    case .ambiguous(_, let other, let example): details(of: example, arguments.with("other", other))
    case .unknownUnit(_, let unit): arguments.with("unit", unit)
    case .dissolvedUnit(_, let unit): arguments.with("unit", code: unit)
    case .undeclaredCategory(_, let category): arguments.with("category", word: category)
    case .undeclaredTrait(_, let trait): arguments.with("trait", word: trait)
    case .subjectOutsideConduct(_, let step), .chainNotAlone(_, let step), .modeNeedsBodies(_, let step),
      .badWeights(_, let step), .concurWithoutDecision(_, let step):
      arguments.with("step", step)
    case .tooManyRules(let count, let limit), .tooManyCases(let count, let limit):
      arguments.with("count", count).with("limit", limit)
    }
  }

  private static func details(
    of example: RuleBookProblem.Example, _ arguments: NoticeArguments
  ) -> NoticeArguments {
    arguments.with("existing", example.existing).with("unit", example.unit).with("kind", word: example.kind)
      .with("category", word: example.category).with("traits", list: example.traits)
      .with("within", example.within).with("below", example.isBelow ? "true" : nil)
  }
}

extension RuleBookProblem {
  fileprivate var isAboutAllRules: Bool {
    if case .circle = self { true } else { false }
  }
}

extension NoticeCode.Rulebook {
  fileprivate init(_ problem: RuleBookProblem) {
    self =
      switch problem {
      case .duplicateRule: .duplicateRule
      case .generalWithoutClause: .generalWithoutClause
      case .noSteps: .noSteps
      case .unknownDocument: .unknownDocument
      case .unknownOverride: .unknownOverride
      case .circle: .circle
      case .matterCircle: .matterCircle
      case .ambiguous: .ambiguous
      case .impossible: .impossible
      case .emptyValidity: .emptyValidity
      case .unknownUnit: .unknownUnit
      case .dissolvedUnit: .dissolvedUnit
      case .undeclaredCategory: .undeclaredCategory
      case .undeclaredTrait: .undeclaredTrait
      case .subjectOutsideConduct: .subjectOutsideConduct
      case .chainNotAlone: .chainNotAlone
      case .modeNeedsBodies: .modeNeedsBodies
      case .badWeights: .badWeights
      case .concurWithoutDecision: .concurWithoutDecision
      case .tooManyRules: .tooManyRules
      case .tooManyCases: .tooManyCases
      }
  }
}
