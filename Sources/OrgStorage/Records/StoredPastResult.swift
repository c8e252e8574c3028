public import OrgDomain

/// The result of a unit in a year before the tenant came here.
public struct StoredPastResult: Equatable, Sendable {
  public let unit: UnitIndex
  /// 1 to 9999.
  public let year: Int
  public let matter: Matter
  /// At least one of grade and honour is there.
  public let grade: Grade?
  public let honour: SchemeWord?
  /// Who decided it.
  public let body: UnitIndex?
  public let decidedOn: Day?

  public init(
    unit: UnitIndex, year: Int, matter: Matter, grade: Grade?, honour: SchemeWord? = nil, body: UnitIndex? = nil,
    decidedOn: Day? = nil
  ) {
    self.unit = unit
    self.year = year
    self.matter = matter
    self.grade = grade
    self.honour = honour
    self.body = body
    self.decidedOn = decidedOn
  }
}
