extension EnglishWording {
  static func template(of code: BundleTopic.Scheme) -> String {
    switch code {
    case .schemeUnknownGrade: "The scheme has no grade {grade}. Use one of: {allowed:list}."
    case .schemeUnknownHonour: "The scheme has no honour {honour}. Use one of: {allowed:list}, or add it under honours."
    case .schemeUnknownPart: "No procedure has the part {part}. Add it under parts, or correct the code."
    case .schemeUnknownOption: "The ballot has no option {option}. Add it under options, or correct it."
    case .schemeUnknownGroup:
      "The group {group} is not declared, or does not vote here. Add it under groups, or correct the code."
    case .schemeUnknownRecord: "There is no record {record}. Add it under records, or correct the code."
    case .schemeUnknownRate: "There is no rate {rate}. Add it under rates, or correct the code."
    case .schemeNotBallot: "The part {part} is no ballot, so no share of votes can be taken. Name a ballot."
    case .schemeGateBeforeProducer:
      "The part {part} is produced after the submission, which cannot wait for it. Say under before which step waits."
    case .schemeGateNeverWaits: "Nothing waits for the step that the part {part} names. Name another step under before."
    case .schemeBandsOutOfOrder:
      "The bands must stand best first, each beginning lower than the one before. Reorder them."
    case .schemeBandsOpenBelow: "The last band must begin at 0. Add the missing grade, or correct from."
    case .schemeRatioLength: "The ratio has {count} parts for {expected} grades. Give one number a grade."
    case .schemeRateCircle: "These rates are to be higher than each other: {rates:list}. Correct higherThan."
    case .schemeRateNotHigher:
      "The rate {rate} must be higher than {other}, but its target is not. Raise it, or correct higherThan."
    case .schemeEmptyPhase: "The phase {phase} ends before it begins. Correct from or until."
    case .planStepNotAllowed: "A plan may add only review, concur and guide steps, not {action:name}. Remove the step."
    case .planPartOfScheme: "The scheme has a part {part} already. Choose another code."
    case .planPartOfPlan:
      "The plan of {unit}, which holds for some of the same units, has a part {part} already. Choose another code."
    case .schemeUnknownMatter:
      "There is no matter {matter}. Use one of: {allowed:list}, or add a rule for it to rulebook.yaml."
    case .schemeHiddenProcedure:
      "This procedure of {matter:name} never holds: one above it fits all its units. Put it first, or remove it."
    case .schemeUnknownDocument: "There is no document {document}. Add it to documents.yaml, or correct the code."
    case .schemeUnknownUnit: "There is no unit {unit}. Add it, or correct the code."
    case .schemeUndeclaredCategory:
      "The category {category} is not declared. Declare it under categories in tenant.yaml, or correct it."
    case .schemeUndeclaredTrait:
      "The trait {trait} is not declared. Declare it under traitGroups in tenant.yaml, or correct it."
    }
  }
}
