extension NoticeCode {
  /// Warnings about a rule book and the posts that it needs.
  public enum Audit: String, CaseIterable, Sendable {
    /// A unit's matter has no route. Arguments: unit, unitName, matter.
    case gap
    /// Only a general sentence catches a unit's matter. Arguments: unit, unitName, matter, rule.
    case generalOnly
    /// Nobody holds the post that steps wait for. `count` is how many routes pass there. Arguments: body, bodyName,
    /// action, count.
    case vacancy
    /// No unit of the tree meets the rule. Arguments: rule.
    case unusedRule

    /// The names of the arguments, optional ones included.
    public var argumentNames: [String] {
      switch self {
      case .gap: ["unit", "unitName", "matter"]
      case .generalOnly: ["unit", "unitName", "matter", "rule"]
      case .vacancy: ["body", "bodyName", "action", "count"]
      case .unusedRule: ["rule"]
      }
    }
  }
}
