/// What a role lets its holder do.
public enum Permission: String, CaseIterable, Sendable {
  // Reading and administering: within the grant's scope.
  case read
  case administerUnits
  case administerUsers
  case administerCampaigns
  case publishRulebook
  case readAudit
  /// To read rosters with the names in them: personal data.
  case readMembers
  /// To keep rosters.
  case manageMembers
  // Acting: at the grant's very unit, whatever its scope (DESIGN 6).
  case prepare
  case submit
  case conduct
  case review
  case concur
  case sign
  case decide
  case guide
  case file
  case recordOutside
  /// 督导: help, orders, inspections, comments, honours for the units below.
  case supervise
  /// 公示
  case publish
  /// Confirm what follows from a year's result.
  case confirm

  /// Whether the permission reaches as far as the grant's scope; otherwise it holds at the very unit alone.
  public var followsScope: Bool {
    switch self {
    case .read, .administerUnits, .administerUsers, .administerCampaigns, .publishRulebook, .readAudit,
      .readMembers, .manageMembers:
      true
    case .prepare, .submit, .conduct, .review, .concur, .sign, .decide, .guide, .file, .recordOutside, .supervise,
      .publish, .confirm:
      false
    }
  }

  /// The permission that a step asks for at its body.
  public init(_ action: StepAction) {
    switch action {
    case .conduct: self = .conduct
    case .review: self = .review
    case .concur: self = .concur
    case .sign: self = .sign
    case .decide: self = .decide
    case .guide: self = .guide
    case .file: self = .file
    }
  }
}
