public import OrgDomain

/// What a setup bundle says, in the order of its files (DESIGN 10). Every value is well-formed by itself, and every
/// user, role and unit that is named is in the bundle.
public struct SetupBundle: Sendable, Equatable {
  public var tenant: BundleTenant
  public var documents: [Document]
  public var units: [Unit]
  public var users: [BundleUser]
  public var grants: [BundleGrant]
  public var rules: [Rule]
  public var campaigns: [BundleCampaign]
  public var routeAssertions: [RouteAssertion]
  public var accessAssertions: [AccessAssertion]
  /// Where units and rules stand in their files.
  public var positions: BundlePositions

  public init(
    tenant: BundleTenant, documents: [Document] = [], units: [Unit] = [], users: [BundleUser] = [],
    grants: [BundleGrant] = [], rules: [Rule] = [], campaigns: [BundleCampaign] = [],
    routeAssertions: [RouteAssertion] = [], accessAssertions: [AccessAssertion] = [],
    positions: BundlePositions = BundlePositions()
  ) {
    self.tenant = tenant
    self.documents = documents
    self.units = units
    self.users = users
    self.grants = grants
    self.rules = rules
    self.campaigns = campaigns
    self.routeAssertions = routeAssertions
    self.accessAssertions = accessAssertions
    self.positions = positions
  }
}
