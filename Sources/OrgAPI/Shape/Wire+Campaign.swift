/// The words of campaigns, their evidence and their results.
extension Wire {
  /// Where a phase of a campaign stands.
  public enum PhaseStatus: String, WireWord {
    case planned, open, over
  }

  /// By what the progress of a campaign is counted: the body that decides, the unit's category, the matter.
  public enum ProgressGrouping: String, WireWord {
    case body, category, matter
  }

  /// What a rate counts: units that stand higher than at the rating, or units that have a grade or a better one.
  public enum RateMeasure: String, WireWord {
    case promoted, standing
  }

  /// What cannot finish without a part of the evidence: the submission, or a step of that action.
  public enum EvidenceGate: String, WireWord {
    case subject, conduct, review, concur, sign, decide, guide, file
  }

  /// On whom a consequence of the year's result falls.
  public enum ConsequenceTarget: String, WireWord {
    case unit, secretary, committeeMembers
  }

  /// What a consequence bars a unit from.
  public enum ConsequenceBar: String, WireWord {
    case nomination, reward, promotion
  }

  /// Where a consequence stands: found by the rules, or settled by a body above.
  public enum ConsequenceState: String, WireWord {
    case advised, confirmed, dismissed
  }
}
