import OrgDomain

/// The figures of the tree's health as the tenant's settings carry them.
struct StoredHealth: Codable {
  let branchMembers: Int
  let generalBranchMembers: Int
  let committeeMembers: Int
  let termYears: Int
  let longTermYears: Int
  let longTermCategories: [String]
  let longTermKinds: [String]
  let trainingMonths: Int
  let trainingRecord: String
  let workingRuleRecord: String

  init(_ figures: HealthFigures) {
    branchMembers = figures.branchMembers
    generalBranchMembers = figures.generalBranchMembers
    committeeMembers = figures.committeeMembers
    termYears = figures.termYears
    longTermYears = figures.longTermYears
    longTermCategories = figures.longTermCategories.sorted().map(\.rawValue)
    longTermKinds = figures.longTermKinds.map(\.rawValue).sorted()
    trainingMonths = figures.trainingMonths
    trainingRecord = figures.trainingRecord.rawValue
    workingRuleRecord = figures.workingRuleRecord.rawValue
  }

  var value: HealthFigures {
    var figures = HealthFigures()
    figures.branchMembers = branchMembers
    figures.generalBranchMembers = generalBranchMembers
    figures.committeeMembers = committeeMembers
    figures.termYears = termYears
    figures.longTermYears = longTermYears
    figures.longTermCategories = Set(longTermCategories.map(Category.init(rawValue:)))
    figures.longTermKinds = Set(longTermKinds.compactMap(UnitKind.init(rawValue:)))
    figures.trainingMonths = trainingMonths
    figures.trainingRecord = SchemeWord(rawValue: trainingRecord)
    figures.workingRuleRecord = SchemeWord(rawValue: workingRuleRecord)
    return figures
  }
}
