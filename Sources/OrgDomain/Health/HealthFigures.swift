/// The figures by which the health of the tree is judged; a tenant may set its own.
public struct HealthFigures: Equatable, Sendable {
  /// The least full members of a branch (党章: 正式党员三人以上).
  public var branchMembers = 3
  /// The least members of a general branch and all below it (企业、机关等基层组织工作条例).
  public var generalBranchMembers = 50
  /// The least members of a committee and all below it.
  public var committeeMembers = 100
  /// Years for which a body is elected.
  public var termYears = 3
  /// Years for which those of `longTermCategories` and `longTermKinds` are elected.
  public var longTermYears = 5
  public var longTermCategories: Set<Category> = [
    Category(rawValue: "village"), Category(rawValue: "community"),
  ]
  public var longTermKinds: Set<UnitKind> = []
  /// Months within which a secretary is trained again.
  public var trainingMonths = 6
  /// The record of the scheme that counts a secretary's training.
  public var trainingRecord = SchemeWord(rawValue: "secretaryTraining")
  /// The record of the scheme that counts a working rule.
  public var workingRuleRecord = SchemeWord(rawValue: "practicalRule")

  public init() {}

  /// Years for which a unit's body is elected.
  public func years(of unit: Unit) -> Int {
    let isLong = longTermKinds.contains(unit.kind) || unit.category.map(longTermCategories.contains) ?? false
    return isLong ? longTermYears : termYears
  }

  /// The least members of a unit of a kind with all below it; nil where none are asked for.
  public func least(of kind: UnitKind) -> Int? {
    switch kind {
    case .generalBranch: generalBranchMembers
    case .committee: committeeMembers
    case .branch, .workCommittee, .leadingGroup, .department, .site: nil
    }
  }
}
