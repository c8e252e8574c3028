extension NoticeCode {
  /// What stands against a write.
  public enum Conflict: String, CaseIterable, Sendable {
    /// The code is taken. `object` is `unit`, `user`, `campaign` or `tenant`. Arguments: object, code.
    case codeInUse
    /// The case, or the entry, has changed since the caller read it. Arguments: case (optional), entry (optional),
    /// expected, present.
    case staleRevision
    /// The rule book has changed since the caller read it. Arguments: expected, present.
    case staleRulebook
    /// The request key was used with other parameters. Arguments: requestKey.
    case requestKeyReused
    /// The user holds this grant already. Arguments: grant, user, unit, unitName.
    case grantExists
    /// The tenant changed while the request waited. Arguments: none.
    case changedMeanwhile
    /// A planned change that was done, failed or was cancelled. Arguments: change.
    case changeEnded
    /// Only a planned change that failed is done anew. Arguments: change.
    case changeNotFailed
    /// Another delegation of the user at the unit shares a time with this one. Arguments: delegation, user, unit,
    /// unitName, from, until.
    case delegationOverlaps

    /// The names of the arguments, optional ones included.
    public var argumentNames: [String] {
      switch self {
      case .codeInUse: ["object", "code"]
      case .staleRevision: ["case", "entry", "expected", "present"]
      case .staleRulebook: ["expected", "present"]
      case .requestKeyReused: ["requestKey"]
      case .grantExists: ["grant", "user", "unit", "unitName"]
      case .changedMeanwhile: []
      case .changeEnded, .changeNotFailed: ["change"]
      case .delegationOverlaps: ["delegation", "user", "unit", "unitName", "from", "until"]
      }
    }
  }
}
