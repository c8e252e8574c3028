extension NoticeCode {
  /// Why a unit's matter has no route.
  public enum NoRoute: String, CaseIterable, Sendable {
    /// The tenant has no rule book yet. Arguments: unit, unitName, matter.
    case noRulebook
    /// No rule of the matter applies to the unit on that day. Arguments: unit, unitName, matter, kind, category
    /// (optional).
    case noRule
    /// The step's body cannot be found. Arguments: unit, unitName, matter, rule, step.
    case bodyNotFound
    /// The step's body is the unit itself. Arguments: unit, unitName, matter, rule, step, body, bodyName.
    case bodyIsSubject
    /// The step's body stands below the unit. Arguments: unit, unitName, matter, rule, step, body, bodyName.
    case bodyInsideSubject
    /// The reviewing body of the step also decides. Arguments: unit, unitName, matter, rule, step, body, bodyName.
    case bodyDecidesLater
    /// The rule names a unit that is not in the tree. Arguments: unit, unitName, matter, rule, step, body.
    case bodyUnknown
    /// The rule leads to a body that is dissolved. Arguments: unit, unitName, matter, rule, step, body, bodyName.
    case bodyDissolved
    /// Two direct children of one ancestor hold the office. Arguments: unit, unitName, matter, rule, step, trait,
    /// offices, officesNames.
    case severalOffices
    /// `as` leads back to where it started. Arguments: unit, unitName, matter, matters.
    case circle
    /// `as: {superior}` where there is none on that line. Arguments: unit, unitName, matter, rule, body, bodyName,
    /// line.
    case noSuperior
    /// Every body that could decide was dropped. Arguments: unit, unitName, matter, rule.
    case nobodyDecides
    /// Every step was dropped. Arguments: unit, unitName, matter, rule.
    case nothingLeft
    /// The unit is dissolved. Arguments: unit, unitName, matter.
    case unitDissolved
    /// The unit is a body outside the tenant. Arguments: unit, unitName, matter.
    case unitOutside

    /// The names of the arguments, optional ones included.
    public var argumentNames: [String] {
      switch self {
      case .noRulebook, .unitDissolved, .unitOutside: ["unit", "unitName", "matter"]
      case .noRule: ["unit", "unitName", "matter", "kind", "category"]
      case .bodyNotFound: ["unit", "unitName", "matter", "rule", "step"]
      case .bodyIsSubject, .bodyInsideSubject, .bodyDecidesLater, .bodyDissolved:
        ["unit", "unitName", "matter", "rule", "step", "body", "bodyName"]
      case .bodyUnknown: ["unit", "unitName", "matter", "rule", "step", "body"]
      case .severalOffices: ["unit", "unitName", "matter", "rule", "step", "trait", "offices", "officesNames"]
      case .circle: ["unit", "unitName", "matter", "matters"]
      case .noSuperior: ["unit", "unitName", "matter", "rule", "body", "bodyName", "line"]
      case .nobodyDecides, .nothingLeft: ["unit", "unitName", "matter", "rule"]
      }
    }
  }
}
