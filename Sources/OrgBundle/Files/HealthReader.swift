import OrgDomain

/// Reads `health` of tenant.yaml: the tenant's own figures for the health of the tree.
struct HealthReader {
  private static let keys = [
    "branchMembers", "generalBranchMembers", "committeeMembers", "termYears", "longTermYears", "longTermCategories",
    "longTermKinds", "trainingMonths", "trainingRecord", "workingRuleRecord",
  ]

  static var numbers: [(String, WritableKeyPath<HealthFigures, Int>)] {
    [
      ("branchMembers", \.branchMembers), ("generalBranchMembers", \.generalBranchMembers),
      ("committeeMembers", \.committeeMembers), ("termYears", \.termYears), ("longTermYears", \.longTermYears),
      ("trainingMonths", \.trainingMonths),
    ]
  }

  static var words: [(String, WritableKeyPath<HealthFigures, SchemeWord>)] {
    [("trainingRecord", \.trainingRecord), ("workingRuleRecord", \.workingRuleRecord)]
  }

  static func figures(_ root: YAMLMapping) -> HealthFigures {
    var figures = HealthFigures()
    guard let health = root.mapping("health", keys: keys) else { return figures }
    func number(_ key: String, _ range: ClosedRange<Int>, _ path: WritableKeyPath<HealthFigures, Int>) {
      if let value = health.optional(key, Values.number(range)) { figures[keyPath: path] = value }
    }
    number("branchMembers", 1...1_000, \.branchMembers)
    number("generalBranchMembers", 1...1_000_000, \.generalBranchMembers)
    number("committeeMembers", 1...1_000_000, \.committeeMembers)
    number("termYears", 1...50, \.termYears)
    number("longTermYears", 1...50, \.longTermYears)
    number("trainingMonths", 1...600, \.trainingMonths)
    if health.has("longTermCategories") {
      figures.longTermCategories = Set(health.set("longTermCategories", Values.word))
    }
    if health.has("longTermKinds") { figures.longTermKinds = Set(health.set("longTermKinds", Values.choice)) }
    if let word: SchemeWord = health.optional("trainingRecord", Values.word) { figures.trainingRecord = word }
    if let word: SchemeWord = health.optional("workingRuleRecord", Values.word) { figures.workingRuleRecord = word }
    return figures
  }
}
