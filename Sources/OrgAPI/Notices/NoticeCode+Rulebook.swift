extension NoticeCode {
  /// Why a rule book is refused.
  public enum Rulebook: String, CaseIterable, Sendable {
    /// Two rules have one code. Arguments: rule.
    case duplicateRule
    /// A rule without a subject cites no clause. Arguments: rule.
    case generalWithoutClause
    /// A rule without steps, or a step without a body. Arguments: rule.
    case noSteps
    /// The basis cites a document that there is not. Arguments: rule, document.
    case unknownDocument
    /// `overrides` names a rule that there is not. Arguments: rule, other.
    case unknownOverride
    /// Rules beat each other in a circle. Arguments: rules.
    case circle
    /// `as` leads from matter to matter and back. Arguments: rule, matters.
    case matterCircle
    /// Two rules claim the same unit and neither goes before the other. `existing` is such a unit, where there is one;
    /// the others are the conditions of such a unit; `below` is `true` where it must stand below another. Arguments:
    /// rule, other, existing (optional), unit (optional), kind (optional), category (optional), traits (optional),
    /// within (optional), below (optional).
    case ambiguous
    /// No unit can ever meet the conditions. Arguments: rule.
    case impossible
    /// `validUntil` is not after `validFrom`. Arguments: rule.
    case emptyValidity
    /// The rule names a unit that there is not. Arguments: rule, unit.
    case unknownUnit
    /// The rule names a dissolved unit. Arguments: rule, unit, unitName.
    case dissolvedUnit
    /// The rule names a category that is not declared. Arguments: rule, category.
    case undeclaredCategory
    /// The rule names a trait that is not declared. Arguments: rule, trait.
    case undeclaredTrait
    /// `self` outside a `conduct` step. Arguments: rule, step.
    case subjectOutsideConduct
    /// A chain is not the only body of its step. Arguments: rule, step.
    case chainNotAlone
    /// A vote among fewer than two bodies. Arguments: rule, step.
    case modeNeedsBodies
    /// Weights that are not one positive number a body, or a threshold outside 1 to 100. Arguments: rule, step.
    case badWeights
    /// No decide step stands behind a concur step. Arguments: rule, step.
    case concurWithoutDecision
    /// More rules than a book may hold. Arguments: count, limit.
    case tooManyRules
    /// Rules that stand for more combinations than a book may hold. Arguments: count, limit.
    case tooManyCases

    /// The names of the arguments, optional ones included.
    public var argumentNames: [String] {
      switch self {
      case .duplicateRule, .generalWithoutClause, .noSteps, .impossible, .emptyValidity: ["rule"]
      case .unknownDocument: ["rule", "document"]
      case .unknownOverride: ["rule", "other"]
      case .circle: ["rules"]
      case .matterCircle: ["rule", "matters"]
      case .ambiguous: ["rule", "other", "existing", "unit", "kind", "category", "traits", "within", "below"]
      case .unknownUnit: ["rule", "unit"]
      case .dissolvedUnit: ["rule", "unit", "unitName"]
      case .undeclaredCategory: ["rule", "category"]
      case .undeclaredTrait: ["rule", "trait"]
      case .subjectOutsideConduct, .chainNotAlone, .modeNeedsBodies, .badWeights, .concurWithoutDecision:
        ["rule", "step"]
      case .tooManyRules, .tooManyCases: ["count", "limit"]
      }
    }
  }
}
