import OrgAPI

extension EnglishWording {
  static func template(of code: NoticeCode.NoRoute) -> String {
    switch code {
    case .noRulebook:
      "No route for “{matter:name}” of {unit:unit}: there is no rule book. Publish one with rulebook.publish."
    case .noRule:
      """
      No route for “{matter:name}” of {unit:unit}: no rule applies to a {kind:name}[ of the category \
      “{category:name}”] on that day. Add one to the rule book, or check the unit's kind, category and traits.
      """
    case .bodyNotFound:
      """
      No route for “{matter:name}” of {unit:unit}: the body that step {step} of rule {rule} asks for cannot be \
      found. Record the unit's superior, or change the rule.
      """
    case .bodyIsSubject:
      """
      No route for “{matter:name}” of {unit:unit}: step {step} of rule {rule} leads to {body:unit}, which is the \
      unit itself. Change the rule.
      """
    case .bodyInsideSubject:
      """
      No route for “{matter:name}” of {unit:unit}: step {step} of rule {rule} leads to {body:unit}, which stands \
      below the unit. Change the rule.
      """
    case .bodyDecidesLater:
      """
      No route for “{matter:name}” of {unit:unit}: {body:unit} would review in step {step} of rule {rule} and \
      decide as well. Change the rule, or let the step drop with absent: drop.
      """
    case .bodyUnknown:
      """
      No route for “{matter:name}” of {unit:unit}: step {step} of rule {rule} names the unit {body}, which does \
      not exist. Correct the code in the rule.
      """
    case .bodyDissolved:
      """
      No route for “{matter:name}” of {unit:unit}: step {step} of rule {rule} leads to {body:unit}, which is \
      dissolved. Change the rule, or the superiors that lead there.
      """
    case .severalOffices:
      """
      No route for “{matter:name}” of {unit:unit}: step {step} of rule {rule} finds several “{trait}” offices \
      below one ancestor ({offices:units}). Keep one of them.
      """
    case .circle:
      """
      No route for “{matter:name}” of {unit:unit}: the rules' as leads back to where it started ({matters:name}). \
      Change one of these rules.
      """
    case .noSuperior:
      """
      No route for “{matter:name}” of {unit:unit}: rule {rule} asks for the {line:name} superior of {body:unit}, \
      which has none. Record one, or change the rule.
      """
    case .nobodyDecides:
      "No route for “{matter:name}” of {unit:unit}: every deciding body of rule {rule} was dropped. Change it."
    case .nothingLeft:
      "No route for “{matter:name}” of {unit:unit}: every step of rule {rule} was dropped. Change the rule."
    case .unitDissolved:
      "No route for “{matter:name}” of {unit:unit}: the unit is dissolved and takes no further part."
    case .unitOutside:
      """
      No route for “{matter:name}” of {unit:unit}: the unit is a body outside the tenant; its matters are not \
      handled here.
      """
    }
  }
}
