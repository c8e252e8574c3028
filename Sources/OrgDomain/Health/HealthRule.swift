/// The rules of the tree's health. They warn, and never refuse anything.
public enum HealthRule: String, CaseIterable, Sendable {
  case tooFewFullMembers
  case underSize
  case termOver
  case postVacant
  case mobileUnhosted
  case outsideCampaigns
  case trainingOverdue
  case noWorkingRule
}

/// What stands against a unit's health, with its figures.
public enum HealthWarning: Equatable, Sendable {
  case tooFewFullMembers(count: Int, least: Int)
  /// With all below it.
  case underSize(count: Int, least: Int)
  case termOver(elected: Day, years: Int, ended: Day)
  case postVacant
  case mobileUnhosted(count: Int)
  case outsideCampaigns(campaigns: Int)
  /// No training at all, where `last` is nil.
  case trainingOverdue(last: Day?, months: Int)
  case noWorkingRule

  public var rule: HealthRule {
    switch self {
    case .tooFewFullMembers: .tooFewFullMembers
    case .underSize: .underSize
    case .termOver: .termOver
    case .postVacant: .postVacant
    case .mobileUnhosted: .mobileUnhosted
    case .outsideCampaigns: .outsideCampaigns
    case .trainingOverdue: .trainingOverdue
    case .noWorkingRule: .noWorkingRule
    }
  }
}
