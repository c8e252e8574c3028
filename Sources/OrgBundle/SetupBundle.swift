public import OrgDomain

/// What a setup bundle says, in the order of its files (DESIGN 10). Every value is well-formed by itself, and every
/// user, role and unit that is named is in the bundle.
public struct SetupBundle: Sendable, Equatable {
  public var tenant: BundleTenant
  public var documents: [Document]
  /// Made of the units, which keep their order, and the vocabulary.
  public var tree: OrganizationTree
  public var users: [BundleUser]
  public var grants: [BundleGrant]
  public var rules: [Rule]
  public var scheme: Scheme?
  /// The text of scheme.yaml; nil where there is none.
  public var schemeText: String?
  public var plans: [BundlePlan]
  public var history: [BundleResult]
  public var campaigns: [BundleCampaign]
  public var calendar: [BundleCalendarDay]
  public var routeAssertions: [RouteAssertion]
  public var accessAssertions: [AccessAssertion]
  public var expectations: [Expectation]
  /// Where units and rules stand in their files.
  public var positions: BundlePositions

  public var units: TreeUnits { tree.units }

  public init(
    tenant: BundleTenant, tree: OrganizationTree, documents: [Document] = [], users: [BundleUser] = [],
    grants: [BundleGrant] = [], rules: [Rule] = [], scheme: Scheme? = nil, schemeText: String? = nil,
    plans: [BundlePlan] = [], history: [BundleResult] = [], campaigns: [BundleCampaign] = [],
    calendar: [BundleCalendarDay] = [],
    routeAssertions: [RouteAssertion] = [], accessAssertions: [AccessAssertion] = [],
    expectations: [Expectation] = [], positions: BundlePositions = BundlePositions()
  ) {
    self.tenant = tenant
    self.documents = documents
    self.tree = tree
    self.users = users
    self.grants = grants
    self.rules = rules
    self.scheme = scheme
    self.schemeText = schemeText
    self.plans = plans
    self.history = history
    self.campaigns = campaigns
    self.calendar = calendar
    self.routeAssertions = routeAssertions
    self.accessAssertions = accessAssertions
    self.expectations = expectations
    self.positions = positions
  }
}
