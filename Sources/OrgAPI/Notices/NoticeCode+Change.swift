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

    /// The names of the arguments, optional ones included.
    public var argumentNames: [String] {
      switch self {
      case .successorGone, .successorOutside: ["unit", "unitName", "successor", "successorName"]
      case .notAffiliated: ["unit", "unitName", "parent", "parentName"]
      case .restUnnamed: ["unit", "rest"]
      case .caseClash:
        ["case", "unit", "unitName", "matter", "campaign", "other", "successor", "successorName"]
      case .caseAtSuccessor: ["case", "unit", "unitName", "successor", "successorName"]
      }
    }
  }
}
