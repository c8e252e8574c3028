import OrgDomain

/// What a tenant keeps of its past in memory: trees of together 6 million units, directories of together 6 million
/// grants.
struct Pasts: Sendable {
  static let unitLimit = 6_000_000
  static let grantLimit = 6_000_000

  let organizations = PastCache<PastOrganization.Key, PastOrganization>(limit: unitLimit) { $0.tree.count }
  let directories = PastCache<Revision, AccessDirectory>(limit: grantLimit) { $0.grantCount + $0.userCount }
}
