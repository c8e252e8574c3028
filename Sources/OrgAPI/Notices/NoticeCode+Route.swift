extension NoticeCode {
  /// How a route was found, in the order in which it happened.
  public enum Route: String, CaseIterable, Sendable {
    /// Another rule applied too and gave way to a narrower one. Arguments: rule, winner.
    case ruleLostBroader
    /// Another rule applied too and gave way to one that names it in `overrides`. Arguments: rule, winner.
    case ruleLostOverridden
    /// The rule would apply on another day. Arguments: rule, from (optional), until (optional).
    case ruleNotInForce
    /// The rule that gave the route. Arguments: rule, document (optional), documentTitle (optional), clause (optional),
    /// note (optional).
    case ruleApplied
    /// A general sentence gave the route. Arguments: rule, document (optional), documentTitle (optional), clause
    /// (optional), note (optional).
    case generalRuleApplied
    /// A unit's local plan adds steps. Arguments: unit, unitName.
    case planApplied
    /// A unit's local plan asks for a step that has nothing to stand before. Arguments: step, unit, unitName, action.
    case planStepLeftOut
    /// `as`: the question went on to another matter or unit. Arguments: unit, unitName, matter.
    case askedInstead
    /// One step up a line, as written in the unit's own record. Arguments: step (optional), line, unit, unitName, body,
    /// bodyName.
    case hopOwn
    /// One step up a line, as written in the record of an ancestor of the same category. Arguments: step (optional),
    /// line, unit, unitName, body, bodyName, origin, originName.
    case hopInherited
    /// One step up a line, by the tenant's table for the category. Arguments: step (optional), line, unit, unitName,
    /// body, bodyName, category.
    case hopTable
    /// An ancestor's direct child holds the office. Arguments: step, ancestor, ancestorName, trait, body, bodyName.
    case officeFound
    /// The body takes part in the step. Arguments: step, action, body, bodyName.
    case bodyFound
    /// No such body was found; the step goes on without it. Arguments: step, action.
    case bodyNotFound
    /// The body is the unit itself; the step goes on without it. Arguments: step, action, body, bodyName.
    case bodyIsSubject
    /// The body stands below the unit; the step goes on without it. Arguments: step, action, body, bodyName.
    case bodyInsideSubject
    /// The reviewing body decides later; it does not review as well. Arguments: step, action, body, bodyName.
    case bodyDecidesLater
    /// A step of a local plan asks a body that is dissolved; the step goes on without it. Arguments: step, action, body,
    /// bodyName.
    case bodyDissolved

    /// The names of the arguments, optional ones included.
    public var argumentNames: [String] {
      switch self {
      case .ruleLostBroader, .ruleLostOverridden: ["rule", "winner"]
      case .planApplied: ["unit", "unitName"]
      case .planStepLeftOut: ["step", "unit", "unitName", "action"]
      case .ruleNotInForce: ["rule", "from", "until"]
      case .ruleApplied, .generalRuleApplied: ["rule", "document", "documentTitle", "clause", "note"]
      case .askedInstead: ["unit", "unitName", "matter"]
      case .hopOwn: ["step", "line", "unit", "unitName", "body", "bodyName"]
      case .hopInherited: ["step", "line", "unit", "unitName", "body", "bodyName", "origin", "originName"]
      case .hopTable: ["step", "line", "unit", "unitName", "body", "bodyName", "category"]
      case .officeFound: ["step", "ancestor", "ancestorName", "trait", "body", "bodyName"]
      case .bodyFound, .bodyIsSubject, .bodyInsideSubject, .bodyDecidesLater, .bodyDissolved:
        ["step", "action", "body", "bodyName"]
      case .bodyNotFound: ["step", "action"]
      }
    }
  }
}
