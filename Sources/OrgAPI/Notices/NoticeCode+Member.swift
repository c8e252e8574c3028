extension NoticeCode {
  /// What stands against a change of a roster.
  public enum Member: String, CaseIterable, Sendable {
    /// Somebody of this code belongs to a unit. Arguments: member.
    case exists
    /// He belongs to no unit any more. Arguments: member.
    case hasLeft
    /// He has not left. Arguments: member.
    case stillPresent
    /// He belongs to that unit already. Arguments: member, unit, unitName.
    case sameUnit
    /// Another unit is asked to take him over. Arguments: member, unit, unitName.
    case offered
    /// No unit is asked to take him over. Arguments: member.
    case notOffered
    /// The host is his own unit. Arguments: member, unit, unitName.
    case hostIsHome
    /// Only a mobile member has a host. Arguments: member.
    case hostOfSettled
    /// His name was erased by rule. Arguments: member.
    case erased
    /// The unit's roster says how many members it has. Arguments: unit, unitName, members.
    case rosterCounts
    /// The figure of a unit's record is not that of its roster, which holds. Arguments: unit, unitName, members, count.
    case rosterDiffers

    /// The names of the arguments, optional ones included.
    public var argumentNames: [String] {
      switch self {
      case .exists, .hasLeft, .stillPresent, .notOffered, .hostOfSettled, .erased: ["member"]
      case .sameUnit, .offered, .hostIsHome: ["member", "unit", "unitName"]
      case .rosterCounts: ["unit", "unitName", "members"]
      case .rosterDiffers: ["unit", "unitName", "members", "count"]
      }
    }
  }
}
