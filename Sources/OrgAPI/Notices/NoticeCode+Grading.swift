extension NoticeCode {
  /// What stands against a grade.
  public enum Grading: String, CaseIterable, Sendable {
    /// The decision needs a grade. Arguments: grades.
    case required
    /// No such grade. Arguments: grade, grades.
    case unknown
    /// The matter sets no grade. Arguments: matter.
    case notSet
    /// The proposed grade must be the one voted for. Arguments: proposed (optional), bound.
    case proposalBound
    /// Bodies that decide together give the same grade. Arguments: grade (optional; absent: without one).
    case differs
    /// Evidence bars the grade. Arguments: rule, best.
    case cap
    /// The grade needs evidence. Arguments: rule, parts.
    case requirement
    /// Too many of a grade. Arguments: rule, allowed, given, base.
    case quota
    /// The unit would rise too far. Arguments: from, to, limit.
    case rise
    /// The points make another grade. Arguments: grade.
    case band
    /// The grade is not the one that was proposed. Arguments: proposed.
    case departure
    /// A case stands twice in the batch. Arguments: case.
    case duplicate
    /// Which case of the batch is refused; the unit where the caller may know it. Arguments: case, unit (optional),
    /// unitName (optional).
    case item

    /// The names of the arguments, optional ones included.
    public var argumentNames: [String] {
      switch self {
      case .required: ["grades"]
      case .unknown: ["grade", "grades"]
      case .notSet: ["matter"]
      case .proposalBound: ["proposed", "bound"]
      case .differs: ["grade"]
      case .cap: ["rule", "best"]
      case .requirement: ["rule", "parts"]
      case .quota: ["rule", "allowed", "given", "base"]
      case .rise: ["from", "to", "limit"]
      case .band: ["grade"]
      case .departure: ["proposed"]
      case .duplicate: ["case"]
      case .item: ["case", "unit", "unitName"]
      }
    }
  }
}
