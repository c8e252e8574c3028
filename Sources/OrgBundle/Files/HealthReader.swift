import OrgDomain

/// Reads `health` of tenant.yaml: the tenant's own figures for the health of the tree.
struct HealthReader {
  /// The figures that are numbers, with what they may be.
  static var numbers: [(key: String, range: ClosedRange<Int>, path: WritableKeyPath<HealthFigures, Int>)] {
    [
      ("branchMembers", 1...1_000, \.branchMembers), ("generalBranchMembers", 1...1_000_000, \.generalBranchMembers),
      ("committeeMembers", 1...1_000_000, \.committeeMembers), ("termYears", 1...50, \.termYears),
      ("longTermYears", 1...50, \.longTermYears), ("trainingMonths", 1...600, \.trainingMonths),
    ]
  }

  /// The figures that name records of the scheme.
  static var words: [(key: String, path: WritableKeyPath<HealthFigures, SchemeWord>)] {
    [("trainingRecord", \.trainingRecord), ("workingRuleRecord", \.workingRuleRecord)]
  }

  static func figures(_ root: YAMLMapping) -> HealthFigures {
    var figures = HealthFigures()
    let keys = [
      "branchMembers", "generalBranchMembers", "committeeMembers", "termYears", "longTermYears", "longTermCategories",
      "longTermKinds", "trainingMonths", "trainingRecord", "workingRuleRecord",
    ]
    guard let health = root.mapping("health", keys: keys) else { return figures }
    for (key, range, path) in numbers {
      if let value = health.optional(key, Values.number(range)) { figures[keyPath: path] = value }
    }
    if health.has("longTermCategories") {
      figures.longTermCategories = Set(health.set("longTermCategories", Values.word))
    }
    if health.has("longTermKinds") { figures.longTermKinds = Set(health.set("longTermKinds", Values.choice)) }
    for (key, path) in words {
      if let word: SchemeWord = health.optional(key, Values.word) { figures[keyPath: path] = word }
    }
    return figures
  }
}
