extension NoticeCode {
  /// What stands against a unit's health, what that rests on, and what to do.
  public enum Health: String, CaseIterable, Sendable {
    /// Fewer full members than a branch needs. Arguments: unit, unitName, count, least.
    case tooFewFullMembers
    /// Fewer members, with all below it, than its kind needs. Arguments: unit, unitName, kind, count, least.
    case underSize
    /// The term of office is over. Arguments: unit, unitName, elected, years, ended.
    case termOver
    /// Nobody is its secretary. Arguments: unit, unitName.
    case postVacant
    /// Mobile members whom no unit hosts. Arguments: unit, unitName, count.
    case mobileUnhosted
    /// None of the campaigns under way has anything for it. Arguments: unit, unitName, count.
    case outsideCampaigns
    /// The secretary's training is overdue; `last`: the last one. Arguments: unit, unitName, months, last (optional).
    case trainingOverdue
    /// No working rule is recorded. Arguments: unit, unitName.
    case noWorkingRule

    /// The names of the arguments, optional ones included.
    public var argumentNames: [String] {
      switch self {
      case .tooFewFullMembers: ["unit", "unitName", "count", "least"]
      case .underSize: ["unit", "unitName", "kind", "count", "least"]
      case .termOver: ["unit", "unitName", "elected", "years", "ended"]
      case .mobileUnhosted, .outsideCampaigns: ["unit", "unitName", "count"]
      case .trainingOverdue: ["unit", "unitName", "months", "last"]
      case .postVacant, .noWorkingRule: ["unit", "unitName"]
      }
    }
  }
}
