import OrgAPI

extension BundleProblemCode {
  /// What the mistake is about.
  var topic: BundleTopic {
    switch self {
    case .unreadable, .fileTooLarge, .tooManyFiles, .unknownFile, .tokensFile, .missingFile, .emptyFile,
      .gb18030, .utf16, .invalidUTF8, .nulCharacter, .tooManyProblems:
      .file
    case .csvQuote, .csvOpenQuote, .csvColumns, .csvUnknownColumn, .csvMissingColumn, .csvDuplicateColumn:
      .table
    case .yamlSyntax, .yamlForbidden, .yamlTooDeep, .yamlUnknownKey, .yamlMissingKey, .yamlWrongType,
      .yamlDuplicateKey, .yamlExclusiveKeys, .yamlKeyNeeds, .yamlEmpty, .yamlTooLong:
      .yaml
    case .missingValue, .badCode, .badWord, .badKind, .badNumber, .badDecimal, .badDate, .badMoment, .badTime,
      .badScope, .badBoolean, .badSlug, .badTimeZone, .badText, .tooLong, .emptyPeriod, .duplicateRow, .duplicateValue,
      .traitInTwoGroups, .defaultRole, .unknownPermission, .undeclaredLineCategory:
      .value
    case .unknownUser, .unknownRole, .unknownUnit, .emptyGrant, .hostIsUnit, .rosterDissolved, .rosterOutside,
      .memberErased, .membersLeftBehind, .emptyResult, .resultNotGrading, .resultOfItself,
      .resultOutsideYear, .unknownCampaign, .previousNotEarlier,
      .yearOfCampaign, .matterWithoutStep, .duplicateCode, .missingParent, .duplicateRule:
      .reference
    case .schemeUnknownGrade, .schemeUnknownHonour, .schemeUnknownDocument, .schemeUnknownUnit,
      .schemeUndeclaredCategory, .schemeUndeclaredTrait, .schemeUnknownPart, .schemeUnknownOption,
      .schemeUnknownGroup, .schemeUnknownRecord, .schemeUnknownRate, .schemeNotBallot, .schemeGateBeforeProducer,
      .schemeGateNeverWaits, .schemeBandsOutOfOrder, .schemeBandsOpenBelow, .schemeRatioLength, .schemeRateCircle,
      .schemeRateNotHigher, .schemeEmptyPhase, .schemeUnknownMatter, .schemeHiddenProcedure,
      .planStepNotAllowed, .planPartOfScheme, .planPartOfPlan:
      .scheme
    case .unknownSuperior: .shared(.tree(.unknownSuperior))
    case .unknownLineBody: .shared(.tree(.unknownLineBody))
    case .noRoot: .shared(.tree(.noRoot))
    case .severalRoots: .shared(.tree(.severalRoots))
    case .cycle: .shared(.tree(.cycle))
    case .outsideBelowInside: .shared(.tree(.outsideBelowInside))
    case .undeclaredTrait: .shared(.tree(.undeclaredTrait))
    case .traitsOfOneGroup: .shared(.tree(.traitsOfOneGroup))
    case .undeclaredCategory: .shared(.tree(.undeclaredCategory))
    case .dissolvedSuperior: .shared(.tree(.dissolvedSuperior))
    case .hasActiveChildren: .shared(.tree(.hasActiveChildren))
    case .rootStays: .shared(.tree(.rootStays))
    case .generalWithoutClause: .shared(.rulebook(.generalWithoutClause))
    case .noSteps: .shared(.rulebook(.noSteps))
    case .unknownDocument: .shared(.rulebook(.unknownDocument))
    case .unknownOverride: .shared(.rulebook(.unknownOverride))
    case .ruleCircle: .shared(.rulebook(.circle))
    case .matterCircle: .shared(.rulebook(.matterCircle))
    case .ambiguousRules: .shared(.rulebook(.ambiguous))
    case .impossibleSubject: .shared(.rulebook(.impossible))
    case .emptyValidity: .shared(.rulebook(.emptyValidity))
    case .ruleUnknownUnit: .shared(.rulebook(.unknownUnit))
    case .ruleDissolvedUnit: .shared(.rulebook(.dissolvedUnit))
    case .ruleUndeclaredCategory: .shared(.rulebook(.undeclaredCategory))
    case .ruleUndeclaredTrait: .shared(.rulebook(.undeclaredTrait))
    case .subjectOutsideConduct: .shared(.rulebook(.subjectOutsideConduct))
    case .chainNotAlone: .shared(.rulebook(.chainNotAlone))
    case .modeNeedsBodies: .shared(.rulebook(.modeNeedsBodies))
    case .badWeights: .shared(.rulebook(.badWeights))
    case .concurWithoutDecision: .shared(.rulebook(.concurWithoutDecision))
    case .tooManyRules: .shared(.rulebook(.tooManyRules))
    case .tooManyCases: .shared(.rulebook(.tooManyCases))
    }
  }
}
