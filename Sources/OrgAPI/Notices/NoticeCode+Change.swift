extension NoticeCode {
  /// What stands against a merger, a split or a dissolution.
  public enum Change: String, CaseIterable, Sendable {
    /// The unit that is to take over is dissolved, or goes itself. Arguments: unit, unitName, successor, successorName.
    case successorGone
    /// Of a unit and the one that is to take over, one stands outside the tenant. Arguments: unit, unitName, successor,
    /// successorName.
    case successorOutside
    /// A unit that is to go elsewhere does not stand directly below the one that goes. Arguments: unit, unitName, parent,
    /// parentName.
    case notAffiliated
    /// `rest` of a split is neither the unit itself nor one that takes over. Arguments: unit, rest.
    case restUnnamed
    /// The unit that takes over has a case of the same matter and campaign; `other` is its id. Arguments: case, unit,
    /// unitName, matter, campaign, other (optional), successor, successorName.
    case caseClash
    /// The unit that takes over, or one below it, has had its say in the case. Arguments: case, unit, unitName,
    /// successor, successorName.
    case caseAtSuccessor
    /// Nobody stands above the unit that takes an entry over and could judge it; the entry ends. Arguments: unit, unitName.
    case nobodyAbove
    /// The unit that takes over would help itself; the help ends. Arguments: unit, unitName.
    case helpsItself
    /// At the unit that takes over, the absent one holds more than he had lent; the delegation ends. Arguments: user, unit,
    /// unitName.
    case lendsMore
    /// Somebody acts for the absent one there already; the delegation ends. Arguments: user, unit, unitName, delegation.
    case alreadyLent
    /// A local plan's steps ask a unit that goes; they go on without it. Arguments: unit, unitName, body, bodyName.
    case planNamesGone
    /// A local plan ends with the unit that published it. Arguments: unit, unitName.
    case planEnds
    /// Of units that become one, this keeps no roster and others do; its members would be counted no more. Arguments:
    /// unit, unitName, members, rostered, rosteredName.
    case rosterMissing
    /// A unit is named twice where it can be meant once. Arguments: unit.
    case namedTwice

    /// The names of the arguments, optional ones included.
    public var argumentNames: [String] {
      switch self {
      case .successorGone, .successorOutside: ["unit", "unitName", "successor", "successorName"]
      case .notAffiliated: ["unit", "unitName", "parent", "parentName"]
      case .restUnnamed: ["unit", "rest"]
      case .caseClash:
        ["case", "unit", "unitName", "matter", "campaign", "other", "successor", "successorName"]
      case .caseAtSuccessor: ["case", "unit", "unitName", "successor", "successorName"]
      case .nobodyAbove, .helpsItself, .planEnds: ["unit", "unitName"]
      case .lendsMore: ["user", "unit", "unitName"]
      case .alreadyLent: ["user", "unit", "unitName", "delegation"]
      case .planNamesGone: ["unit", "unitName", "body", "bodyName"]
      case .namedTwice: ["unit"]
      case .rosterMissing: ["unit", "unitName", "members", "rostered", "rosteredName"]
      }
    }
  }
}
