/// What follows from a year's result: advice until someone who may confirms it.
public struct ConsequenceRule: Equatable, Sendable {
  /// On whom it falls.
  public enum Target: String, CaseIterable, Sendable {
    case unit, secretary, committeeMembers
  }

  /// What a unit with this consequence may not have.
  public enum Bar: String, CaseIterable, Sendable {
    case nomination, reward, promotion
  }

  public var code: RuleCode
  public var name: String
  public var selection: UnitSelection
  /// All hold.
  public var conditions: [Condition]
  public var target: Target
  public var advice: String
  public var bars: [Bar]
  public var basis: Basis?

  public init(
    code: RuleCode, name: String, selection: UnitSelection = .all, conditions: [Condition], target: Target = .unit,
    advice: String, bars: [Bar] = [], basis: Basis? = nil
  ) {
    self.code = code
    self.name = name
    self.selection = selection
    self.conditions = conditions
    self.target = target
    self.advice = advice
    self.bars = bars
    self.basis = basis
  }

  /// Something that is found of a unit's year. Grades are those that stand now.
  public enum Condition: Equatable, Sendable {
    /// The grade is one of these.
    case grade([Grade])
    /// The grade is none of these, or there is none.
    case gradeNot([Grade])
    /// The first rating of each of so many years running, this one too, gave one of these grades.
    case yearsRunning(Int, [Grade])
    /// Whether the year before, the unit stood higher at its end than at its beginning.
    case promotedLastYear(Bool)
    /// Whether it stands higher now than at this year's rating.
    case promoted(Bool)
    /// The grade now is worse than at this year's rating.
    case fell
    /// Whether the grade aimed at was reached.
    case targetReached(Bool)
    /// A matter whose due time has passed is not decided.
    case overdue([Matter])
    /// Fewer of a record than so many.
    case recordBelow(SchemeWord, Int)
  }
}
