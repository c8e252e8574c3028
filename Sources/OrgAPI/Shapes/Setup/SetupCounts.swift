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
    "schemes": Field("Schemes: 0 or 1.", .count),
    "plans": Field("Local plans.", .count),
    "results": Field("Results of earlier years.", .count),
    "calendarDays": Field("Days of the calendar.", .count),
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
  /// Schemes: 0 or 1.
  public var schemes: Int
  /// Local plans.
  public var plans: Int
  /// Results of earlier years.
  public var results: Int
  /// Days of the calendar.
  public var calendarDays: Int

  public init(
    units: Int = 0, users: Int = 0, grants: Int = 0, documents: Int = 0, campaigns: Int = 0, schemes: Int = 0,
    plans: Int = 0, results: Int = 0, calendarDays: Int = 0, members: Int = 0
  ) {
    self.units = units
    self.users = users
    self.grants = grants
    self.documents = documents
    self.campaigns = campaigns
    self.members = members
    self.schemes = schemes
    self.plans = plans
    self.results = results
    self.calendarDays = calendarDays
  }
}
