/// The words of calls that concern many cases.
extension Wire {
  /// Whether one refusal refuses all, or each case stands by itself.
  public enum BulkMode: String, WireWord {
    case atomic, each
  }

  /// What came of one decision among many.
  public enum DecisionOutcome: String, WireWord {
    case decided, refused, cancelled
  }

  /// What came of one act among many.
  public enum ActOutcome: String, WireWord {
    case done, refused, cancelled
  }
}
