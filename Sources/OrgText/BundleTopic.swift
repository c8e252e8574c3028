import OrgAPI

/// The mistakes of a setup bundle by what they are about; each group's cases are spelled as the codes.
enum BundleTopic: Equatable {
  /// Files, their encodings, and the list of problems itself.
  case file
  /// CSV.
  case table
  /// YAML.
  case yaml
  /// Single values.
  case value
  /// What a row or entry refers to.
  case reference
  /// What a scheme or plan says.
  case scheme
  /// What the domain finds as well; it has the same sentence.
  case shared(NoticeCode)
}

extension BundleTopic {
  /// Files, their encodings, and the list of problems itself.
  enum File: String, CaseIterable {
    case unreadable, fileTooLarge, tooManyFiles, unknownFile, tokensFile, missingFile, emptyFile, gb18030,
      utf16, invalidUTF8, nulCharacter, tooManyProblems
  }

  /// CSV.
  enum Table: String, CaseIterable {
    case csvQuote, csvOpenQuote, csvColumns, csvUnknownColumn, csvMissingColumn, csvDuplicateColumn
  }

  /// YAML.
  enum YAML: String, CaseIterable {
    case yamlSyntax, yamlForbidden, yamlTooDeep, yamlUnknownKey, yamlMissingKey, yamlWrongType, yamlDuplicateKey,
      yamlExclusiveKeys, yamlKeyNeeds, yamlEmpty, yamlTooLong
  }

  /// Single values.
  enum Value: String, CaseIterable {
    case missingValue, badCode, badWord, badKind, badNumber, badDecimal, badDate, badMoment, badTime, badScope,
      badBoolean, badSlug, badTimeZone, badText, tooLong, emptyPeriod, duplicateRow, duplicateValue, traitInTwoGroups,
      defaultRole, unknownPermission, undeclaredLineCategory
  }

  /// What a row or entry refers to.
  enum Reference: String, CaseIterable {
    case unknownUser, unknownRole, unknownUnit, emptyGrant, hostIsUnit, rosterDissolved, rosterOutside,
      memberErased, membersLeftBehind, emptyResult, resultNotGrading, resultOfItself,
      resultOutsideYear, unknownCampaign, previousNotEarlier,
      yearOfCampaign, matterWithoutStep, duplicateCode, missingParent, duplicateRule
  }

  /// What a scheme or plan says.
  enum Scheme: String, CaseIterable {
    case schemeUnknownGrade, schemeUnknownHonour, schemeUnknownDocument, schemeUnknownUnit, schemeUndeclaredCategory,
      schemeUndeclaredTrait, schemeUnknownPart, schemeUnknownOption, schemeUnknownGroup, schemeUnknownRecord,
      schemeUnknownRate, schemeNotBallot, schemeGateBeforeProducer, schemeGateNeverWaits, schemeBandsOutOfOrder,
      schemeBandsOpenBelow, schemeRatioLength, schemeRateCircle, schemeRateNotHigher, schemeEmptyPhase,
      schemeUnknownMatter, schemeHiddenProcedure, planStepNotAllowed, planPartOfScheme, planPartOfPlan
  }
}
