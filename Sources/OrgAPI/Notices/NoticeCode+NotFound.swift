extension NoticeCode {
  /// What was asked for is not there.
  public enum NotFound: String, CaseIterable, Sendable {
    /// No such unit. Arguments: unit.
    case unit
    /// No such user. Arguments: user.
    case user
    /// No such case. Arguments: case.
    case `case`
    /// No such grant. Arguments: grant.
    case grant
    /// No such campaign. Arguments: campaign.
    case campaign
    /// No such setup. Arguments: setup.
    case setup
    /// No such export. Arguments: export.
    case export
    /// The tenant has no rule book of this version. Arguments: version.
    case rulebook
    /// No rule book has been published. Arguments: none.
    case noRulebook
    /// No such role. Arguments: role.
    case role
    /// No such entry of the ledger. Arguments: entry.
    case entry
    /// The connection has no such feed. Arguments: feed.
    case feed
    /// The scheme has no such part, phase, rate or rule. Arguments: what.
    case ofScheme
    /// The case has no such comment. Arguments: comment.
    case comment
    /// No such attachment. Arguments: attachment.
    case attachment
    /// No such planned change. Arguments: change.
    case change
    /// No such delegation. Arguments: delegation.
    case delegation
    /// No such member. Arguments: member.
    case member

    /// The names of the arguments, optional ones included.
    public var argumentNames: [String] {
      switch self {
      case .unit: ["unit"]
      case .user: ["user"]
      case .case: ["case"]
      case .grant: ["grant"]
      case .campaign: ["campaign"]
      case .setup: ["setup"]
      case .export: ["export"]
      case .rulebook: ["version"]
      case .noRulebook: []
      case .role: ["role"]
      case .entry: ["entry"]
      case .feed: ["feed"]
      case .ofScheme: ["what"]
      case .comment: ["comment"]
      case .attachment: ["attachment"]
      case .change: ["change"]
      case .delegation: ["delegation"]
      case .member: ["member"]
      }
    }
  }
}
