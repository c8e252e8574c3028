public import OrgAPI
public import OrgDomain

/// What reading the text of a local plan gave.
public struct PlanReading: Sendable, Equatable {
  /// The plan; nil where there is any problem.
  public var plan: LocalPlan?
  /// By place; at most the limit, and one more that says so where there are more.
  public var problems: [BundleProblem]
  /// How many there are, those not listed too.
  public var problemCount: Int
}
