import OrgAPI

extension EnglishWording {
  static func template(of code: NoticeCode.Conflict) -> String {
    switch code {
    case .codeInUse: "The code {code} is taken by another {object:name}. Choose another code."
    case .staleRevision:
      """
      [Case {case} has changed: ][Entry {entry} has changed: ]you expected revision {expected}, it is now {present}. \
      Read it again[ with {case:given}case.get][ with {entry:given}ledger.get], then repeat.
      """
    case .staleRulebook:
      """
      The rule book has changed: you expected version {expected}, it is now {present}. Read it again with \
      rulebook.get, then publish.
      """
    case .requestKeyReused:
      "The requestKey “{requestKey}” was used with other parameters. Use a new one for a new request."
    case .grantExists:
      "The user {user} holds this grant at {unit:unit} already, as grant {grant}. Nothing more is needed."
    case .changeNotFailed:
      "Change {change} did not fail, so it is not done anew. See change.list."
    case .changeEnded:
      "The planned change {change} was done, failed or was cancelled already. See with change.list where it stands."
    case .changedMeanwhile: "The data changed while this was being prepared. Read it again, then repeat."
    case .delegationOverlaps:
      """
      Delegation {delegation} of {user} at {unit:unit}, from {from} to {until}, shares a time with this one. End it \
      with delegation.end, or choose another time.
      """
    }
  }
}
