public import OrgAPI
public import OrgDomain

/// What reading a bundle gave.
public struct BundleReading: Sendable {
  /// The bundle; nil where there is any problem.
  public var bundle: SetupBundle?
  /// The tree of its units; nil where it could not be built.
  public var tree: OrganizationTree?
  /// Its rule book; nil where it could not be built.
  public var ruleBook: RuleBook?
  /// By file and place; at most the reader's limit, and one more that says so where there are more.
  public var problems: [BundleProblem]
  /// How many there are, those not listed too.
  public var problemCount: Int
}
