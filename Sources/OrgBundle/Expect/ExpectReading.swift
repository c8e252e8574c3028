public import OrgAPI

/// What reading expect.yaml gave.
public struct ExpectReading: Sendable, Equatable {
  /// Those that could be read, in file order. Complete where there is no problem.
  public var expectations: [Expectation]
  /// By place; at most the limit, and one more that says so where there are more.
  public var problems: [BundleProblem]
  /// How many there are, those not listed too.
  public var problemCount: Int
}
