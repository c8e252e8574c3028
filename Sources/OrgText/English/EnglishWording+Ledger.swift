import OrgAPI

extension EnglishWording {
  static func template(of code: NoticeCode.Ledger) -> String {
    switch code {
    case .notForKind: "Nothing of the sort can be done with entry {entry} ({entryKind:name})."
    case .wrongPhase: "Entry {entry} is {standing:name}, so this is not possible. Look at it with ledger.get."
    case .tooMany: "Only {left} of entry {entry} are left to fulfil."
    case .reasonRequired: "This needs a reason: fill in reason or text."
    case .measuresOpen: "Measures of problem {problem} are not closed out yet: {measures:list}."
    case .otherSide: "Whoever did the work does not confirm it. Leave it to a colleague."
    case .notAbove: "{body:unit} is not above {unit:unit} and has no step in its matters."
    case .notAsked: "{wanted:unit} does this, not {body:unit}."
    case .notInSample: "{unit:unit} is not in the sample of inspection {entry}."
    case .sampleTooLarge: "{count} were to be drawn, but there are only {population}."
    case .unknownWord: "The scheme does not know “{word}” in {field}.[ It knows {words:list}.]"
    case .barred: "{unit:unit} may not be nominated, by “{ruleName}” ({rule}).[ Basis: {document} {clause}.]"
    case .fieldNeeded: "The form “{form:name}” needs {field}."
    case .fieldNotUsed: "The form “{form:name}” takes no {field}."
    case .notAdvised: "Nothing advises {rule} for {unit:unit} now."
    case .consequenceSettled: "{rule} for {unit:unit} was settled in entry {entry}."
    case .notPublicised:
      "The decision on case {case} is not being publicised[; that ended on {until}], so no objection is taken."
    case .otherParent: "Entry {entry} does not belong to {unit:unit}."
    case .noRectifier: "No body keeps the ledger of {unit:unit}. Give the matter rectification a rule."
    case .permitNotNeeded: "“{matter:name}” is not over, so no leave is needed."
    }
  }
}
