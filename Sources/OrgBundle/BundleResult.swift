public import OrgDomain

/// A row of history.csv: what a unit got in an earlier year.
public struct BundleResult: Sendable, Equatable {
  public var unit: UnitCode
  public var year: Int
  public var matter: Matter
  /// Nil where only an honour is on record.
  public var grade: Grade?
  public var honour: SchemeWord?
  /// The body that decided.
  public var body: UnitCode?
  public var day: Day?

  public init(
    unit: UnitCode, year: Int, matter: Matter, grade: Grade? = nil, honour: SchemeWord? = nil, body: UnitCode? = nil,
    day: Day? = nil
  ) {
    self.unit = unit
    self.year = year
    self.matter = matter
    self.grade = grade
    self.honour = honour
    self.body = body
    self.day = day
  }
}
