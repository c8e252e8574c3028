extension NoticeCode {
  /// Why something is allowed or denied.
  public enum Access: String, CaseIterable, Sendable {
    /// A grant of a role allows it. Arguments: grant, role, unit, unitName, scope.
    case allowed
    /// A grant of the right to assign roles allows it. Arguments: grant, unit, unitName, scope.
    case allowedToAssign
    /// The tenant has no such user any more. Arguments: none.
    case unknownUser
    /// The account is switched off. Arguments: none.
    case inactiveUser
    /// No grant of the user has the permission anywhere. Arguments: permission.
    case noRole
    /// A grant has the permission, but not for this unit. `unit` is the one asked about. Arguments: permission, held,
    /// heldNames, unit, unitName (optional).
    case elsewhere
    /// The grant begins later. Arguments: permission, from.
    case notYet
    /// The grant has ended. Arguments: permission, until.
    case ended
    /// The unit is a body outside the tenant; nobody here acts for it. Arguments: unit, unitName.
    case outsideBody
    /// Nobody assigns to himself. Arguments: none.
    case assignsToSelf
    /// There is no such role. Arguments: role.
    case assignsUnknownRole
    /// The user may not assign this role there. Arguments: role.
    case assignsBeyondRight
    /// The unit or the scope lies outside what the user may assign. Arguments: none.
    case assignsBeyondScope
    /// The right to assign would be passed on wider than it is held. Arguments: none.
    case passesOnTooMuch
    /// The body does not stand above the unit by affiliation. Arguments: body, bodyName, unit, unitName.
    case notAbove
    /// A grant of a colleague allows it, for whom the user acts while he is away. Arguments: delegation, user, grant,
    /// role, unit, unitName.
    case allowedThrough
    /// Nobody acts for himself. Arguments: none.
    case delegatesToSelf
    /// The one who is away may do nothing there himself. Arguments: unit, unitName.
    case delegatesNothing
    /// The other holds no grant at this very unit. Arguments: unit, unitName.
    case delegatesElsewhere

    /// The names of the arguments, optional ones included.
    public var argumentNames: [String] {
      switch self {
      case .allowed: ["grant", "role", "unit", "unitName", "scope"]
      case .allowedToAssign: ["grant", "unit", "unitName", "scope"]
      case .unknownUser, .inactiveUser, .assignsToSelf, .assignsBeyondScope, .passesOnTooMuch, .delegatesToSelf:
        []
      case .noRole: ["permission"]
      case .elsewhere: ["permission", "held", "heldNames", "unit", "unitName"]
      case .notYet: ["permission", "from"]
      case .ended: ["permission", "until"]
      case .notAbove: ["body", "bodyName", "unit", "unitName"]
      case .outsideBody, .delegatesNothing, .delegatesElsewhere: ["unit", "unitName"]
      case .allowedThrough: ["delegation", "user", "grant", "role", "unit", "unitName"]
      case .assignsUnknownRole, .assignsBeyondRight: ["role"]
      }
    }
  }
}
