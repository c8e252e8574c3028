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
      matter and campaign[: {other}]. Finish or withdraw one of them, or say with clashes that it is closed.
      """
    case .caseAtSuccessor:
      """
      Case {case} of {unit:unit} cannot go to {successor:unit}, which has had its say in it. Finish it first, or have \
      it closed.
      """
    }
  }
}
