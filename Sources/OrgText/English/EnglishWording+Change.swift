import OrgAPI

extension EnglishWording {
  static func template(of code: NoticeCode.Change) -> String {
    switch code {
    case .successorGone:
      "{successor:unit} cannot take over from {unit:unit}, for it is gone or goes with it. Name a unit that stays."
    case .successorOutside:
      """
      Of {unit:unit} and {successor:unit} one stands outside the tenant. Name a unit on the same side.
      """
    case .notAffiliated:
      "{unit:unit} does not stand directly below {parent:unit}. Name only units directly below it, or move it first."
    case .restUnnamed:
      "{rest} is neither {unit} nor one of the shares. Say in rest which of them has whatever no share names."
    case .caseClash:
      """
      Case {case} ({matter:name}, {campaign}) of {unit:unit} cannot go to {successor:unit}, which has one of the same \
      matter and campaign[: {other}]. Finish or withdraw it, or say with clashes that it is closed.
      """
    case .caseAtSuccessor:
      """
      Case {case} of {unit:unit} cannot go to {successor:unit}, which has had its say in it. Finish it first, or have \
      it closed.
      """
    case .nobodyAbove:
      """
      Nobody stands above {unit:unit} who could judge this entry, so it ends. Have a superior write a new one where it \
      is still needed.
      """
    case .helpsItself:
      "{unit:unit} would help itself, so the help ends. Give it by another unit where it is still needed."
    case .lendsMore:
      """
      At {unit:unit} {user} holds more than he had lent, so the delegation ends. Let him delegate anew what he wants to.
      """
    case .alreadyLent:
      "{user} has delegation {delegation} at {unit:unit} already, so this one ends. Change that one where it is needed."
    case .planNamesGone:
      "The plan of {unit:unit} asks {body:unit}; its steps go on without it. Publish the plan anew."
    case .planEnds:
      "The plan of {unit:unit} ends with it. Publish one for its successor where it is still needed."
    case .namedTwice: "{unit} is named twice. Name it once."
    case .rosterMissing:
      """
      {unit:unit}, with {members} members on record, keeps no roster, but {rostered:unit} does; together they would be \
      counted wrongly. Enter its roster first, or set its members to 0.
      """
    }
  }
}
