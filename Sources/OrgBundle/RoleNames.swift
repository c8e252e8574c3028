import OrgDomain

/// The names of roles and permissions that every tenant has, as files write them.
public enum RoleNames {
  /// The roles that every tenant has (DESIGN 6).
  public static let defaults = Role.defaults.map(\.name.rawValue)

  /// The permissions that a role may hold.
  public static let permissions = Permission.allCases.map(\.rawValue)
}
