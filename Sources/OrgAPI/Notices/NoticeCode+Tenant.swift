extension NoticeCode {
  /// What keeps a tenant from being used.
  public enum Tenant: String, CaseIterable, Sendable {
    /// There is no such tenant. Arguments: tenant.
    case unknown
    /// The operator has suspended the tenant. Arguments: tenant.
    case suspended
    /// The tenant's data cannot be opened. Arguments: tenant.
    case unavailable
    /// The tenant has users; setting it up takes an administrator's token. Arguments: tenant.
    case hasUsers
    /// The tenant has no tree yet. Arguments: tenant.
    case empty

    /// The names of the arguments, optional ones included.
    public var argumentNames: [String] {
      switch self {
      case .unknown, .suspended, .unavailable, .hasUsers, .empty: ["tenant"]
      }
    }
  }
}
