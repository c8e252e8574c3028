// The words of rosters and of the tree's health.
extension Wire {
  /// Where a member stands.
  public enum MemberStatus: String, WireWord {
    case full, probationary, left
  }

  /// Where a member stands who belongs to a unit.
  public enum MemberStanding: String, WireWord {
    case full, probationary
  }

  /// Why a member left; `unlisted`: no longer in a bundle that says it is complete.
  public enum MemberLeaving: String, WireWord {
    case transferredOut, ceased, withdrew, removed, expelled, died, unlisted
  }

  /// The rules by which a unit's health is judged.
  public enum HealthRule: String, WireWord {
    case tooFewFullMembers, underSize, termOver, postVacant, mobileUnhosted, outsideCampaigns, trainingOverdue
    case noWorkingRule
  }
}
