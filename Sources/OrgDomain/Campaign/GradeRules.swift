/// What a rule does when it is broken.
public enum Force: String, CaseIterable, Sendable {
  /// Refused.
  case hard
  /// The deciding body may go on with a stated reason.
  case soft
  /// Reported only.
  case advisory
}

/// The best grade that may be given while an option's share of a ballot is below a limit.
public struct GradeCap: Equatable, Sendable {
  public var code: RuleCode
  public var part: PartCode
  /// The options that count, such as `satisfied`.
  public var options: [SchemeWord]
  public var below: Percentage
  public var best: Grade
  public var force: Force
  public var basis: Basis?

  public init(
    code: RuleCode, part: PartCode, options: [SchemeWord], below: Percentage, best: Grade, force: Force = .hard,
    basis: Basis? = nil
  ) {
    self.code = code
    self.part = part
    self.options = options
    self.below = below
    self.best = best
    self.force = force
    self.basis = basis
  }
}

/// A grade, or a better one, that is given only with these evidence parts.
public struct GradeRequirement: Equatable, Sendable {
  public var code: RuleCode
  public var grade: Grade
  public var parts: [PartCode]
  public var force: Force
  public var basis: Basis?

  public init(code: RuleCode, grade: Grade, parts: [PartCode], force: Force = .hard, basis: Basis? = nil) {
    self.code = code
    self.grade = grade
    self.parts = parts
    self.force = force
    self.basis = basis
  }
}

/// The largest share of a deciding body's own subjects that may get a grade (R-31, decision 17).
public struct Quota: Equatable, Sendable {
  public var code: RuleCode
  public var grade: Grade
  public var selection: UnitSelection
  public var atMost: Percentage
  public var force: Force
  /// Counted within each category, or over all the body's subjects that the selection fits.
  public var isPerCategory: Bool
  /// One is allowed where the share rounds down to none.
  public var allowsOne: Bool
  public var basis: Basis?

  public init(
    code: RuleCode, grade: Grade, selection: UnitSelection = .all, atMost: Percentage, force: Force = .hard,
    isPerCategory: Bool = false, allowsOne: Bool = false, basis: Basis? = nil
  ) {
    self.code = code
    self.grade = grade
    self.selection = selection
    self.atMost = atMost
    self.force = force
    self.isPerCategory = isPerCategory
    self.allowsOne = allowsOne
    self.basis = basis
  }
}

/// How far a unit may rise at once.
public struct RiseLimit: Equatable, Sendable {
  public var grades: Int
  public var force: Force
  public var basis: Basis?

  public init(grades: Int, force: Force, basis: Basis? = nil) {
    self.grades = grades
    self.force = force
    self.basis = basis
  }
}

/// A rate to be reached by the end of the year (R-74 to; decision 16).
public struct RateTarget: Equatable, Sendable {
  public enum Measure: Equatable, Sendable {
    /// Of the units that had this grade at the last rating, those that stand higher now; for the top grade, those with
    /// an honour recorded.
    case promoted(from: Grade)
    /// Of the units that are graded, those that have this grade, or a better one, now.
    case standing(at: Grade)
  }

  public var code: RuleCode
  public var name: String
  public var selection: UnitSelection
  public var measure: Measure
  /// Nil where only `higherThan` is asked for.
  public var atLeast: Percentage?
  /// Rates that this one must truly exceed in their targets and in what was reached.
  public var higherThan: [RuleCode]
  public var basis: Basis?

  public init(
    code: RuleCode, name: String, selection: UnitSelection = .all, measure: Measure, atLeast: Percentage? = nil,
    higherThan: [RuleCode] = [], basis: Basis? = nil
  ) {
    self.code = code
    self.name = name
    self.selection = selection
    self.measure = measure
    self.atLeast = atLeast
    self.higherThan = higherThan
    self.basis = basis
  }
}
