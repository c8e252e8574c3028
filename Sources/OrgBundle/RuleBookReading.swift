public import OrgAPI
public import OrgDomain

/// What reading the text of a rule book gave.
public struct RuleBookReading: Sendable, Equatable {
  /// The rules that could be read, in file order. Complete where there is no problem.
  public var rules: [Rule]
  /// The place of each rule, in the same order.
  public var positions: [RulePosition]
  /// At most the limit, and one more that says so where there are more.
  public var problems: [BundleProblem]
}
