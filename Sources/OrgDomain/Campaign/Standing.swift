/// A grade given to a unit, by a case or brought along from an earlier year.
public struct Standing: Equatable, Sendable {
  public var unit: UnitIndex
  public var year: Int
  public var matter: Matter
  /// Nil: decided without a grade.
  public var grade: Grade?
  public var points: Points?
  public var honour: SchemeWord?

  public init(
    unit: UnitIndex, year: Int, matter: Matter, grade: Grade?, points: Points? = nil, honour: SchemeWord? = nil
  ) {
    self.unit = unit
    self.year = year
    self.matter = matter
    self.grade = grade
    self.points = points
    self.honour = honour
  }
}

/// All grades of a tenant, by unit and year.
public struct Standings: Equatable, Sendable {
  private var byUnit: [UnitIndex: [Int: [Matter: Standing]]] = [:]
  /// Honours recorded, by unit and year.
  private var honours: [UnitIndex: [Int: Set<SchemeWord>]] = [:]

  public init() {}

  public mutating func put(_ standing: Standing) {
    byUnit[standing.unit, default: [:]][standing.year, default: [:]][standing.matter] = standing
    if let honour = standing.honour { addHonour(honour, to: standing.unit, in: standing.year) }
  }

  /// Takes a grade away: its case was opened again.
  public mutating func remove(unit: UnitIndex, year: Int, matter: Matter) {
    byUnit[unit]?[year]?[matter] = nil
  }

  public mutating func addHonour(_ honour: SchemeWord, to unit: UnitIndex, in year: Int) {
    honours[unit, default: [:]][year, default: []].insert(honour)
  }

  public func standing(of unit: UnitIndex, in year: Int, _ matter: Matter) -> Standing? {
    byUnit[unit]?[year]?[matter]
  }

  public func honours(of unit: UnitIndex, in year: Int) -> Set<SchemeWord> { honours[unit]?[year] ?? [] }

  /// The grade that stands: by the last of the scheme's grading matters that has one.
  public func present(of unit: UnitIndex, in year: Int, _ scheme: Scheme) -> Grade? {
    scheme.gradingMatters.reversed().lazy.compactMap { self.standing(of: unit, in: year, $0)?.grade }.first
  }

  /// The grade at the year's first rating.
  public func rated(of unit: UnitIndex, in year: Int, _ scheme: Scheme) -> Grade? {
    scheme.gradingMatters.first.flatMap { standing(of: unit, in: year, $0)?.grade }
  }
}
