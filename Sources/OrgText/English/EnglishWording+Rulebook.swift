import OrgAPI

extension EnglishWording {
  static func template(of code: NoticeCode.Rulebook) -> String {
    switch code {
    case .duplicateRule: "Two rules have the code {rule}. Give one of them another code."
    case .generalWithoutClause:
      "Rule {rule} has no subject, so it is a general sentence and needs a clause in basis.clause."
    case .noSteps: "Rule {rule} has no steps, or a step without a body. Add them under steps."
    case .unknownDocument:
      "Rule {rule} cites the document {document}, which is not there. Add it to documents.yaml, or correct the code."
    case .unknownOverride: "Rule {rule} names {other} in overrides, but there is no such rule. Correct the code."
    case .circle: "The rules {rules:list} go before each other in a circle. Remove one of their overrides."
    case .matterCircle:
      "The as of rule {rule} leads back to where it started ({matters:name}). Change one of these rules."
    case .ambiguous:
      """
      Rules {rule} and {other} claim the same units[, such as {existing}], and neither goes before the other.[ \
      Unit: {unit}.][ Kind: {kind:name}.][ Category: {category:name}.][ Traits: {traits:list}.][ Within: \
      {within}.][ Below another unit{below:given}.] Narrow one of the rules, or name the other in its overrides.
      """
    case .impossible: "No unit can ever meet the conditions of rule {rule}. Change its subject."
    case .emptyValidity: "The validUntil of rule {rule} must be after its validFrom."
    case .unknownUnit: "Rule {rule} names the unit {unit}, which does not exist. Correct the code."
    case .dissolvedUnit: "Rule {rule} names {unit:unit}, which is dissolved. Name the unit that took over its work."
    case .undeclaredCategory:
      """
      Rule {rule} uses the category {category}, which is not declared. Declare it under categories in \
      tenant.yaml, or correct it.
      """
    case .undeclaredTrait:
      """
      Rule {rule} uses the trait {trait}, which is not declared. Declare it under traitGroups in tenant.yaml, or \
      correct it.
      """
    case .subjectOutsideConduct: "Step {step} of rule {rule} uses self, which may stand in conduct steps only."
    case .chainNotAlone:
      "Step {step} of rule {rule} uses chain, which must be the only body of its step. Make a step of its own."
    case .modeNeedsBodies: "Step {step} of rule {rule} is a vote and needs at least two bodies."
    case .badWeights:
      """
      Step {step} of rule {rule}: weights must hold one positive number for each body, and threshold must be 1 to \
      100.
      """
    case .concurWithoutDecision:
      "Step {step} of rule {rule} is a concur step and needs a decide step behind it. Add the body that decides."
    case .tooManyRules: "The book has {count} rules; the limit is {limit}. Merge rules that differ in one condition."
    case .tooManyCases:
      """
      The rules stand for {count} combinations; the limit is {limit}. List fewer units, kinds and categories in \
      them.
      """
    }
  }
}
