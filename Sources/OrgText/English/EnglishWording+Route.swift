import OrgAPI

extension EnglishWording {
  static func template(of code: NoticeCode.Route) -> String {
    switch code {
    case .ruleLostBroader: "Rule {rule} applies too, but is broader than rule {winner} and gives way to it."
    case .ruleLostOverridden: "Rule {rule} applies too, but rule {winner} names it in overrides and goes before it."
    case .planApplied: "The plan of {unit:unit} adds steps."
    case .planStepLeftOut:
      """
      Step {step}: the plan of {unit:unit} asks to {action:name}, but nothing in this matter comes after it that decides; \
      it is left out.
      """
    case .ruleNotInForce:
      "Rule {rule} is not in force on that day[; it holds from {from}][; it holds until the day before {until}]."
    case .ruleApplied: "Rule {rule} applies[, by {document:document}[, {clause}]][. Note: {note}]."
    case .generalRuleApplied:
      """
      No rule is more specific, so the general rule {rule} applies[, by {document:document}[, {clause}]][. Note: \
      {note}].
      """
    case .askedInstead: "By that rule the question becomes: who acts in “{matter:name}” of {unit:unit}."
    case .hopOwn: "[Step {step}: ]The {line:name} superior of {unit:unit} is {body:unit}, as its own record says."
    case .hopInherited:
      """
      [Step {step}: ]The {line:name} superior of {unit:unit} is {body:unit}, as the record of {origin:unit}, the \
      nearest ancestor of the same category, says.
      """
    case .hopTable:
      """
      [Step {step}: ]The {line:name} superior of {unit:unit} is {body:unit}, by the table for the category \
      “{category:name}”.
      """
    case .officeFound:
      "Step {step}: going up by affiliation, the “{trait}” office directly below {ancestor:unit} is {body:unit}."
    case .bodyFound: "Step {step} ({action:name}): {body:unit} acts."
    case .bodyNotFound: "Step {step} ({action:name}): no such body was found; the rule lets it drop."
    case .bodyIsSubject:
      """
      Step {step} ({action:name}): {body:unit} is the unit itself and cannot act in its own matter; the rule lets \
      it drop.
      """
    case .bodyInsideSubject:
      """
      Step {step} ({action:name}): {body:unit} stands below the unit and cannot act for its superior; the rule \
      lets it drop.
      """
    case .bodyDecidesLater:
      """
      Step {step} ({action:name}): {body:unit} decides in a later step and does not review as well; the rule lets \
      it drop.
      """
    case .bodyDissolved:
      "Step {step} ({action:name}): {body:unit}, which the local plan asks, is dissolved; the step goes on without it."
    }
  }
}
