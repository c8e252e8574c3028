/// One mistake in a setup bundle, with its place (DESIGN 10). OrgText makes the sentence from the code and arguments.
///
/// Limits: an argument holds at most 80 characters of a file's text; a longer one ends in `…`.
public struct BundleProblem: Error, Sendable, Equatable, Codable {
  /// The file's name inside the bundle, such as `assertions/targets.yaml`; empty for the bundle as a whole.
  public var file: String
  /// Counted from 1; nil where the whole file is at fault.
  public var line: Int?
  /// Counted from 1, in characters (Unicode scalars); nil where the whole line or file is at fault.
  public var column: Int?
  public var code: BundleProblemCode
  /// What the sentence needs, in the order that the code documents.
  public var arguments: [String]
  /// The sentence, filled in at the edge in the session's language.
  public var text: String?

  public init(
    file: String, line: Int? = nil, column: Int? = nil, code: BundleProblemCode, arguments: [String] = []
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.code = code
    self.arguments = arguments
  }
}

/// Every kind of mistake in a setup bundle. Each case documents its arguments, in order; none means no arguments.
///
/// Numbers are decimal; lists inside one argument are separated by `, `; an argument with nothing to say is empty.
public enum BundleProblemCode: String, CaseIterable, Sendable, Codable {
  // MARK: Files

  /// The file or folder cannot be read. Arguments: the system's reason.
  case unreadable
  /// The file has more bytes than are read. Arguments: bytes, limit.
  case fileTooLarge
  /// The bundle has more files than are read. Arguments: files, limit.
  case tooManyFiles
  /// The bundle has no such name. Arguments: none; the file says which.
  case unknownFile
  /// A table of tokens, which is kept elsewhere. Arguments: none; the file says which.
  case tokensFile
  /// A required file is not there. Arguments: none; the file says which.
  case missingFile
  /// The file has no content. Arguments: none.
  case emptyFile

  // MARK: Encodings

  /// The file is GB18030 (or GBK), not UTF-8. Arguments: none.
  case gb18030
  /// The file is UTF-16, not UTF-8. Arguments: none.
  case utf16
  /// Bytes that are no UTF-8. Arguments: the first bad byte in hexadecimal, such as `C3`.
  case invalidUTF8
  /// A character U+0000. Arguments: none.
  case nulCharacter

  // MARK: CSV

  /// A quotation mark inside an unquoted field, or text behind a closing one. Arguments: none.
  case csvQuote
  /// A quoted field that never ends; what follows was not read. Arguments: none. The place is the opening mark's.
  case csvOpenQuote
  /// A row with another number of fields than the header. Arguments: fields of the row, fields of the header.
  case csvColumns
  /// Arguments: the column, the columns that the file may have.
  case csvUnknownColumn
  /// A required column is not in the header. Arguments: the column.
  case csvMissingColumn
  /// Arguments: the column.
  case csvDuplicateColumn

  // MARK: YAML

  /// No YAML; the file was not read on. Arguments: the parser's own words (English).
  case yamlSyntax
  /// YAML that bundles do not use. Arguments: `anchor`, `alias`, `tag`, `directive` or `complexKey`.
  case yamlForbidden
  /// Nested deeper than is read. Arguments: the limit.
  case yamlTooDeep
  /// Arguments: the key, the keys that may stand there.
  case yamlUnknownKey
  /// Arguments: the key.
  case yamlMissingKey
  /// Arguments: the key; `text`, `list`, `mapping` or `body` (what it should be); the same for what it is, or `nothing`.
  case yamlWrongType
  /// A key stands twice in one mapping; the file was not read on. Arguments: the key. The place is the first one's.
  case yamlDuplicateKey
  /// Two keys of which only one may stand. Arguments: the one, the other.
  case yamlExclusiveKeys
  /// A key that means something only beside another. Arguments: the key, what it needs, such as `mode: vote`.
  case yamlKeyNeeds
  /// An empty list, mapping or text where something must stand. Arguments: the key.
  case yamlEmpty
  /// A list with more entries than are read. Arguments: the key, entries, limit.
  case yamlTooLong

  // MARK: Values

  /// An empty field that must not be. Arguments: the column or key.
  case missingValue
  /// No code: 1 to 64 of `A-Z a-z 0-9 . _ -`. Arguments: the column or key, the value.
  case badCode
  /// No word: 1 to 64 bytes without white space, `;`, `:` or `,`. Arguments: the column or key, the value.
  case badWord
  /// None of the words that may stand there. Arguments: the column or key, the value, the words that may.
  case badKind
  /// No whole number within limits. Arguments: the column or key, the value, lowest, highest.
  case badNumber
  /// No number of at most one decimal within limits, the lowest 0. Arguments: the column or key, the value, highest.
  case badDecimal
  /// No moment of the year, `MM-DD` or `MM-DD HH:MM`. Arguments: the column or key, the value.
  case badMoment
  /// No time with its offset (RFC 3339). Arguments: the column or key, the value.
  case badTime
  /// No date `YYYY-MM-DD`. Arguments: the column or key, the value.
  case badDate
  /// No scope of a grant. Arguments: the value, the scopes that may stand there.
  case badScope
  /// Neither `true` nor `false`. Arguments: the column or key, the value.
  case badBoolean
  /// No slug: 1 to 63 of `a-z 0-9 -`, a letter first. Arguments: the value.
  case badSlug
  /// No time zone of the tz database. Arguments: the value.
  case badTimeZone
  /// A text with control characters. Arguments: the column or key.
  case badText
  /// A text longer than is kept. Arguments: the column or key, characters, limit.
  case tooLong
  /// The last day is not after the first. Arguments: from, until.
  case emptyPeriod
  /// A row or entry that repeats an earlier one. Arguments: what is repeated, the earlier line.
  case duplicateRow
  /// A value twice in one list. Arguments: the column or key, the value.
  case duplicateValue
  /// Arguments: the trait, its first group, its second.
  case traitInTwoGroups
  /// A default role may not be set anew. Arguments: the role.
  case defaultRole
  /// Arguments: the permission, the permissions that there are.
  case unknownPermission
  /// A category in a line's table that the tenant does not declare. Arguments: line, category.
  case undeclaredLineCategory

  // MARK: References

  /// The user is not in users.csv. Arguments: the user.
  case unknownUser
  /// The role is neither a default one nor in tenant.yaml. Arguments: the role.
  case unknownRole
  /// The unit is not in units.csv. Arguments: the unit.
  case unknownUnit
  /// A grant with neither a role nor roles to assign. Arguments: none.
  case emptyGrant
  /// A mobile member whose host is his own unit. Arguments: the unit.
  case hostIsUnit
  /// A member, or a host, in a unit that units.csv has as dissolved. Arguments: the unit.
  case rosterDissolved
  /// A member, or a host, in a unit that units.csv has as outside of the tenant. Arguments: the unit.
  case rosterOutside
  /// A member whose name the tenant has erased by rule. Arguments: the member.
  case memberErased
  /// A unit that would be dissolved, or outside, while members are on its roster. Arguments: the unit, how many.
  case membersLeftBehind
  /// A result with neither a grade nor an honour. Arguments: none.
  case emptyResult
  /// A result of a matter that sets no grade. Arguments: the matter, the grading matters of the scheme.
  case resultNotGrading
  /// A result that the unit itself decided. Arguments: the unit.
  case resultOfItself
  /// A result decided neither in its year nor in the next. Arguments: the date, the year.
  case resultOutsideYear
  /// The campaign is not in campaigns.yaml. Arguments: the campaign.
  case unknownCampaign
  /// The campaign before is of the same year or a later one. Arguments: the campaign before, the year.
  case previousNotEarlier
  /// A year has one campaign, which alone gives its grades. Arguments: the year, its campaign.
  case yearOfCampaign

  // MARK: The tree

  /// Arguments: the unit, the line of its first row.
  case duplicateCode
  /// A superior that is not in units.csv, on any line but affiliation. Arguments: unit, line, superior.
  case unknownSuperior
  /// A parent that is not in units.csv. Arguments: unit, parent.
  case missingParent
  /// A line's table names a body that is not in units.csv. Arguments: line, category, body.
  case unknownLineBody
  /// No inside unit without an inside parent. Arguments: none.
  case noRoot
  /// Several inside units without an inside parent. Arguments: the units.
  case severalRoots
  /// Units that stand below each other. Arguments: the units, each below the next.
  case cycle
  /// Arguments: the outside unit, its inside parent.
  case outsideBelowInside
  /// Arguments: unit, trait.
  case undeclaredTrait
  /// Arguments: unit, group, traits.
  case traitsOfOneGroup
  /// Arguments: unit, category.
  case undeclaredCategory
  /// Arguments: unit, superior.
  case dissolvedSuperior
  /// Arguments: unit, one of its active children.
  case hasActiveChildren
  /// The root can be neither moved nor dissolved. Arguments: the unit.
  case rootStays

  // MARK: The rule book. The first argument is always the rule.

  /// Arguments: rule, the line of the first.
  case duplicateRule
  /// A rule without a subject needs a clause. Arguments: rule.
  case generalWithoutClause
  /// Arguments: rule.
  case noSteps
  /// Arguments: rule, document.
  case unknownDocument
  /// Arguments: rule, the rule that there is not.
  case unknownOverride
  /// Rules that beat each other in a circle. Arguments: first rule, all rules.
  case ruleCircle
  /// `as` leads back to where it started. Arguments: rule, the matters.
  case matterCircle
  /// Neither rule goes before the other. Arguments: rule, other rule, an existing unit that both claim, then the
  /// conditions of such a unit: unit, kind, category, traits, within, `below` where it must stand below another.
  case ambiguousRules
  /// No unit can meet the conditions. Arguments: rule.
  case impossibleSubject
  /// `validUntil` is not after `validFrom`. Arguments: rule.
  case emptyValidity
  /// Arguments: rule, unit.
  case ruleUnknownUnit
  /// Arguments: rule, unit.
  case ruleDissolvedUnit
  /// Arguments: rule, category.
  case ruleUndeclaredCategory
  /// Arguments: rule, trait.
  case ruleUndeclaredTrait
  /// `self` outside `conduct`. Arguments: rule, step counted from 1.
  case subjectOutsideConduct
  /// A chain is not the only body of its step. Arguments: rule, step.
  case chainNotAlone
  /// A vote among fewer than two bodies. Arguments: rule, step.
  case modeNeedsBodies
  /// Weights that are not one positive number a body, or a threshold outside 1 to 100. Arguments: rule, step.
  case badWeights
  /// No decide step behind a concur step. Arguments: rule, step.
  case concurWithoutDecision
  /// Arguments: empty, rules, limit.
  case tooManyRules
  /// Rules that stand for too many combinations. Arguments: empty, combinations, limit.
  case tooManyCases

  // MARK: The scheme and plans

  /// Arguments: the grade, the grades that the scheme has.
  case schemeUnknownGrade
  /// Arguments: the honour, the honours that the scheme has.
  case schemeUnknownHonour
  /// No procedure has such a part. Arguments: the part.
  case schemeUnknownPart
  /// A ballot has no such option. Arguments: the option.
  case schemeUnknownOption
  /// A group that is not declared, or does not vote in the ballot. Arguments: the group.
  case schemeUnknownGroup
  /// Arguments: the record.
  case schemeUnknownRecord
  /// Arguments: the rate.
  case schemeUnknownRate
  /// A matter that is neither built in nor of a rule. Arguments: the matter, the matters that there are.
  case schemeUnknownMatter
  /// A procedure that never holds: one before it fits all its units. Arguments: the matter.
  case schemeHiddenProcedure
  /// A cap on a part that is no ballot. Arguments: the part.
  case schemeNotBallot
  /// The submission would wait for what a later step produces. Arguments: the part.
  case schemeGateBeforeProducer
  /// Nothing waits for the step that is to wait for the part. Arguments: the part.
  case schemeGateNeverWaits
  /// Bands that do not stand best first and begin lower each time. Arguments: none.
  case schemeBandsOutOfOrder
  /// The last band does not begin at 0. Arguments: none.
  case schemeBandsOpenBelow
  /// A ratio with another number of parts than there are grades. Arguments: parts, grades.
  case schemeRatioLength
  /// Rates that are to be higher than each other. Arguments: the rates.
  case schemeRateCircle
  /// A rate whose target is not higher than that of one it must exceed. Arguments: the rate, the other one.
  case schemeRateNotHigher
  /// A phase that ends before it begins. Arguments: the phase.
  case schemeEmptyPhase
  /// A plan may add reviews, concurrence and guidance only. Arguments: the action.
  case planStepNotAllowed
  /// A plan may not take the place of a part of the scheme. Arguments: the part.
  case planPartOfScheme
  /// Nor that of a part of a plan above or below. Arguments: the part, the unit whose plan has it.
  case planPartOfPlan
  /// A basis in a document that documents.yaml does not have. Arguments: the document.
  case schemeUnknownDocument
  /// Arguments: the unit.
  case schemeUnknownUnit
  /// Arguments: the category.
  case schemeUndeclaredCategory
  /// Arguments: the trait.
  case schemeUndeclaredTrait

  // MARK: Assertions

  /// A matter beside an action that is no step. Arguments: the action.
  case matterWithoutStep

  // MARK: The list itself

  /// The list is cut. Arguments: problems shown, problems in all.
  case tooManyProblems
}
