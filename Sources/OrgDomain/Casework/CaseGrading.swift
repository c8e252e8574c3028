/// The grade that a decision gave, and the points it rests on.
public struct CaseGrading: Equatable, Sendable {
  /// Nil: decided without a grade, where the scheme allows that.
  public var grade: Grade?
  public var points: Points?

  public init(grade: Grade?, points: Points? = nil) {
    self.grade = grade
    self.points = points
  }
}
