/// The grades of one year: at its first rating, and at its end.
public struct YearGrades: Equatable, Sendable {
  public var rated: Grade?
  /// By the latest grading matter between the first and the last that has a grade.
  public var between: Grade?
  /// By the last grading matter; nil until that is decided.
  public var end: Grade?

  public init(rated: Grade? = nil, between: Grade? = nil, end: Grade? = nil) {
    self.rated = rated
    self.between = between
    self.end = end
  }

  /// The grade that stands.
  public var present: Grade? { end ?? between ?? rated }
}

/// What is known of one unit in one campaign: figures and consequences rest on these facts alone.
public struct UnitYear: Equatable, Sendable {
  public var unit: UnitIndex
  public var year: Int
  /// This year's.
  public var grades: YearGrades
  /// The grade at the end of the year whose results are the input.
  public var before: Grade?
  /// Earlier years.
  public var history: [Int: YearGrades]
  /// The grade of the approved target, or an honour.
  public var aimedAt: SchemeWord?
  public var honours: Set<SchemeWord>
  /// Matters that are owed, not decided, and due.
  public var overdue: Set<Matter>
  public var records: [SchemeWord: Int]

  public init(
    unit: UnitIndex, year: Int, grades: YearGrades = YearGrades(), before: Grade? = nil,
    history: [Int: YearGrades] = [:], aimedAt: SchemeWord? = nil, honours: Set<SchemeWord> = [],
    overdue: Set<Matter> = [], records: [SchemeWord: Int] = [:]
  ) {
    self.unit = unit
    self.year = year
    self.grades = grades
    self.before = before
    self.history = history
    self.aimedAt = aimedAt
    self.honours = honours
    self.overdue = overdue
    self.records = records
  }

  /// The facts that stand in a tenant's grades.
  ///
  /// - Parameters:
  ///   - previous: the year whose results are the input; nil: the year before.
  public init(
    unit: UnitIndex, year: Int, previous: Int? = nil, standings: Standings, scheme: Scheme,
    aimedAt: SchemeWord? = nil, overdue: Set<Matter> = [], records: [SchemeWord: Int] = [:]
  ) {
    func grades(of year: Int) -> YearGrades {
      YearGrades(
        rated: standings.rated(of: unit, in: year, scheme),
        between: scheme.gradingMatters.dropFirst().dropLast().reversed().lazy
          .compactMap { standings.standing(of: unit, in: year, $0)?.grade }.first,
        end: scheme.gradingMatters.last.flatMap { standings.standing(of: unit, in: year, $0)?.grade })
    }
    let reach = 1...max(1, scheme.yearsLookedBack)
    let history = reach.map { year - $0 }.reduce(into: [Int: YearGrades]()) { history, past in
      guard standings.present(of: unit, in: past, scheme) != nil else { return }
      history[past] = grades(of: past)
    }
    self.init(
      unit: unit, year: year, grades: grades(of: year),
      before: standings.present(of: unit, in: previous ?? year - 1, scheme), history: history, aimedAt: aimedAt,
      honours: standings.honours(of: unit, in: year), overdue: overdue, records: records)
  }
}

extension Scheme {
  /// How many earlier years the consequences look at.
  var yearsLookedBack: Int {
    let years = consequences.flatMap(\.conditions).map { condition in
      switch condition {
      case .yearsRunning(let years, _): years - 1
      case .promotedLastYear: 1
      case .grade, .gradeNot, .promoted, .fell, .targetReached, .overdue, .recordBelow: 0
      }
    }
    return min(years.max() ?? 0, 100)
  }
}
