public import OrgAPI
public import OrgDomain

/// What reading the text of a scheme gave.
public struct SchemeReading: Sendable, Equatable {
  /// The scheme; nil where there is any problem.
  public var scheme: Scheme?
  /// By place; at most the limit, and one more that says so where there are more.
  public var problems: [BundleProblem]
  /// How many there are, those not listed too.
  public var problemCount: Int
}
