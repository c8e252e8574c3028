/// So many of each.
public struct SetupCounts: WireShape {
  public static let sharedName: String? = "SetupCounts"
  public static let fields: FieldTable = [
    "units": Field("Units.", .count),
    "users": Field("Users.", .count),
    "grants": Field("Grants.", .count),
    "documents": Field("Documents that rules are based on.", .count),
    "campaigns": Field("Campaigns.", .count),
    "members": Field("Members of rosters.", .count),
  ]

  /// Units.
  public var units: Int
  /// Users.
  public var users: Int
  /// Grants.
  public var grants: Int
  /// Documents that rules are based on.
  public var documents: Int
  /// Campaigns.
  public var campaigns: Int
  /// Members of rosters.
  public var members: Int

  public init(units: Int, users: Int, grants: Int, documents: Int, campaigns: Int, members: Int = 0) {
    self.units = units
    self.users = users
    self.grants = grants
    self.documents = documents
    self.campaigns = campaigns
    self.members = members
  }
}
