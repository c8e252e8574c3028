/// A consequence that a rule finds for a unit.
public struct Consequence: Hashable, Sendable {
  public var rule: RuleCode
  public var unit: UnitIndex

  public init(rule: RuleCode, unit: UnitIndex) {
    self.rule = rule
    self.unit = unit
  }
}

/// Finds what follows from a year's results. What is not known is never held against a unit, nor for it.
public struct ConsequenceFinder: Sendable {
  public let scheme: Scheme
  public let tree: OrganizationTree

  public init(scheme: Scheme, tree: OrganizationTree) {
    self.scheme = scheme
    self.tree = tree
  }

  /// The consequences of some units, unit by unit in the order of the rules.
  public func consequences(of years: [UnitYear]) -> [Consequence] {
    years.flatMap { year in rules(for: year).map { Consequence(rule: $0.code, unit: year.unit) } }
  }

  /// The rules that hold for a unit's year.
  public func rules(for year: UnitYear) -> [ConsequenceRule] {
    scheme.consequences.filter { rule in
      rule.selection.matches(tree[year.unit]) && rule.conditions.allSatisfy { holds($0, for: year) }
    }
  }

  /// The first rule that bars a unit from something; nil: it is free.
  ///
  /// - Parameter dismissed: consequences of the unit that were dismissed; they bar nothing.
  public func rule(
    barring bar: ConsequenceRule.Bar, for year: UnitYear, dismissed: Set<RuleCode> = []
  ) -> ConsequenceRule? {
    rules(for: year).first { $0.bars.contains(bar) && !dismissed.contains($0.code) }
  }

  /// Whether a condition holds for a unit's year.
  public func holds(_ condition: ConsequenceRule.Condition, for year: UnitYear) -> Bool {
    switch condition {
    case .grade(let grades): year.grades.present.map(grades.contains) ?? false
    case .gradeNot(let grades): !(year.grades.present.map(grades.contains) ?? false)
    case .yearsRunning(let count, let grades): isRunning(count, grades, year)
    case .promotedLastYear(let expected): year.history[year.year - 1].flatMap(isRisen) == expected
    case .promoted(let expected): isRisen(year.grades) == expected
    case .fell: fell(year.grades)
    case .targetReached(let expected): reachedAim(year) == expected
    case .overdue(let matters): matters.contains { year.overdue.contains($0) }
    case .recordBelow(let record, let count): (year.records[record] ?? 0) < count
    }
  }

  /// Of an earlier year whose first rating is not on record, the grade at its end counts.
  private func isRunning(_ count: Int, _ grades: [Grade], _ year: UnitYear) -> Bool {
    (0..<max(0, count)).allSatisfy { back in
      let rated = back == 0 ? year.grades.rated : year.history[year.year - back].flatMap { $0.rated ?? $0.present }
      return rated.map(grades.contains) ?? false
    }
  }

  /// Nil where either grade of the year is not known.
  private func isRisen(_ grades: YearGrades) -> Bool? {
    guard let rated = grades.rated, let end = grades.end else { return nil }
    return scheme.isGrade(end, betterThan: rated)
  }

  private func fell(_ grades: YearGrades) -> Bool {
    guard let rated = grades.rated, let end = grades.end else { return false }
    return scheme.isGrade(rated, betterThan: end)
  }

  /// Nil until the year's end is decided, or where nothing was aimed at. Honours stand highest first: the one aimed at or
  /// any above it.
  private func reachedAim(_ year: UnitYear) -> Bool? {
    guard let aim = year.aimedAt, let end = year.grades.end else { return nil }
    let grade = Grade(rawValue: aim.rawValue)
    guard scheme.rank(of: grade) == nil else { return scheme.isGrade(end, atLeast: grade) }
    guard let place = scheme.honours.firstIndex(where: { $0.code == aim }) else { return false }
    return scheme.honours[...place].contains { year.honours.contains($0.code) }
  }
}
