/// Checks a book as a whole and finds the order of precedence of its rules.
struct RuleBookCheck {
  let rules: [Rule]
  let documents: Set<DocumentCode>
  let tree: OrganizationTree
  let isPinned: Bool
  private let narrowness: Narrowness
  private var problems: [RuleBookProblem] = []
  private var reportedPairs: Set<[RuleCode]> = []

  /// The most ambiguous pairs that are named; more do not help whoever mends the first.
  static let ambiguityLimit = 100

  init(rules: [Rule], documents: Set<DocumentCode>, tree: OrganizationTree, isPinned: Bool) {
    self.rules = rules
    self.documents = documents
    self.tree = tree
    self.isPinned = isPinned
    narrowness = Narrowness(tree: tree)
  }

  mutating func run() throws(RuleBookProblems) -> [Matter: [RuleCase]] {
    checkSize()
    guard problems.isEmpty else { throw RuleBookProblems(problems: problems) }
    checkCodes()
    for rule in rules where !isPinned {
      problems += RuleCheck(rule: rule, documents: documents, tree: tree, narrowness: narrowness).problems()
    }
    var cases: [Matter: [RuleCase]] = [:]
    for rule in rules {
      cases[rule.matter, default: []] += SubjectCase.expand(rule.subject).map { RuleCase(rule: rule, conditions: $0) }
    }
    for problem in MatterCircles(cases: cases, narrowness: narrowness).problems() { report(problem) }
    var ordered: [Matter: [RuleCase]] = [:]
    for (matter, list) in cases.sorted(by: { $0.key < $1.key }) { ordered[matter] = order(list) }
    guard problems.isEmpty else { throw RuleBookProblems(problems: problems) }
    return ordered
  }

  private mutating func checkSize() {
    if rules.count > RuleBook.ruleLimit {
      problems.append(.tooManyRules(count: rules.count, limit: RuleBook.ruleLimit))
      return
    }
    let count = rules.reduce(0) { $0 + RuleCheck.combinations(of: $1.subject) }
    if count > RuleBook.caseLimit { problems.append(.tooManyCases(count: count, limit: RuleBook.caseLimit)) }
  }

  private mutating func checkCodes() {
    var seen: Set<RuleCode> = []
    for rule in rules where !seen.insert(rule.code).inserted { problems.append(.duplicateRule(rule.code)) }
    for rule in rules {
      for other in rule.overrides where !seen.contains(other) { problems.append(.unknownOverride(rule.code, other)) }
    }
  }

  // MARK: - Precedence

  /// The cases of a matter with each before those it beats; problems where two claim a unit and neither wins.
  private mutating func order(_ cases: [RuleCase]) -> [RuleCase] {
    var beaten = [[Int]](repeating: [], count: cases.count)
    var winners = [Int](repeating: 0, count: cases.count)
    let byCategory = Dictionary(grouping: cases.indices) { cases[$0].conditions.category }
    for one in cases.indices {
      for other in partners(of: one, cases[one].conditions.category, byCategory) {
        let (left, right) = (min(one, other), max(one, other))
        guard let winner = compare(cases[left], cases[right]) else { continue }
        let (first, second) = winner == .first ? (left, right) : (right, left)
        beaten[first].append(second)
        winners[second] += 1
      }
    }
    var free = cases.indices.filter { winners[$0] == 0 }
    var sorted: [RuleCase] = []
    while let next = free.popLast() {
      sorted.append(cases[next])
      for other in beaten[next] {
        winners[other] -= 1
        if winners[other] == 0 { free.append(other) }
      }
    }
    if sorted.count < cases.count {
      // Those that merely lose to a circle beat none of it; take them away, last first.
      var members = Set(cases.indices.filter { winners[$0] > 0 })
      while let loser = members.first(where: { beaten[$0].allSatisfy { !members.contains($0) } }) {
        members.remove(loser)
      }
      let stuck = members.map { cases[$0].rule.code }
      problems.append(.circle(Array(Set(stuck)).sorted()))
    }
    return sorted
  }

  /// The cases that one is compared with, so that each pair that could meet is compared once: cases of two categories
  /// never do.
  private func partners(of one: Int, _ category: Category?, _ byCategory: [Category?: [Int]]) -> [Int] {
    let same = (byCategory[category] ?? []).filter { $0 > one }
    return category == nil ? same : same + (byCategory[nil] ?? [])
  }

  private enum Winner { case first, second }

  /// Which of two cases goes before the other; nil where they never meet.
  private mutating func compare(_ left: RuleCase, _ right: RuleCase) -> Winner? {
    guard left.rule.code != right.rule.code, left.rule.sharesDays(with: right.rule),
      !narrowness.exclude(left.conditions, right.conditions)
    else { return nil }
    switch (left.rule.overrides.contains(right.rule.code), right.rule.overrides.contains(left.rule.code)) {
    case (true, false): return .first
    case (false, true): return .second
    case (true, true):
      report(.circle([left.rule.code, right.rule.code].sorted()))
      return nil
    case (false, false): break
    }
    if narrowness.isNarrower(left.conditions, than: right.conditions) { return .first }
    if narrowness.isNarrower(right.conditions, than: left.conditions) { return .second }
    if reportedPairs.count < RuleBookCheck.ambiguityLimit,
      reportedPairs.insert([left.rule.code, right.rule.code]).inserted
    {
      problems.append(
        .ambiguous(left.rule.code, right.rule.code, example(left.conditions, right.conditions)))
    }
    return nil
  }

  private mutating func report(_ problem: RuleBookProblem) {
    if !problems.contains(problem) { problems.append(problem) }
  }

  private func example(_ left: SubjectCase, _ right: SubjectCase) -> RuleBookProblem.Example {
    let existing = tree.indices.first { left.matches($0, in: tree) && right.matches($0, in: tree) }
    return RuleBookProblem.Example(
      existing: existing.map { tree.code(of: $0) }, unit: left.unit ?? right.unit, kind: left.kind ?? right.kind,
      category: left.category ?? right.category, traits: left.traits.union(right.traits).sorted(),
      within: left.within ?? right.within, isBelow: left.below != nil || right.below != nil)
  }

}
