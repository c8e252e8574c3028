extension NoticeCode {
  /// Who may call, and when.
  public enum Session: String, CaseIterable, Sendable {
    /// `session.open` comes first. Arguments: none.
    case notSignedIn
    /// The token is unknown or was renewed. Arguments: none.
    case tokenUnknown
    /// The token belongs to another tenant. Arguments: tenant.
    case wrongTenant
    /// The connection is bound already. Arguments: none.
    case alreadyOpen
    /// The token of this session was revoked. Arguments: none.
    case ended
    /// Only the operator calls this method. Arguments: method.
    case operatorOnly
    /// Users of a tenant call this method, operators do not. Arguments: method.
    case notForOperators
    /// A user's session names a tenant. Arguments: none.
    case tenantRequired
    /// A language that the product does not speak. Arguments: locale.
    case unknownLocale

    /// The names of the arguments, optional ones included.
    public var argumentNames: [String] {
      switch self {
      case .notSignedIn, .tokenUnknown, .alreadyOpen, .ended, .tenantRequired: []
      case .wrongTenant: ["tenant"]
      case .operatorOnly, .notForOperators: ["method"]
      case .unknownLocale: ["locale"]
      }
    }
  }
}
