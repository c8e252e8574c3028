extension NoticeCode {
  /// What came of a call that concerns many cases.
  public enum Bulk: String, CaseIterable, Sendable {
    /// How many of the cases were refused, of which the first `shown` are named. Arguments: refused, total, shown.
    case refusals
    /// The call was cancelled before it came to the end. Arguments: token, done, total.
    case cancelled

    /// The names of the arguments, optional ones included.
    public var argumentNames: [String] {
      switch self {
      case .refusals: ["refused", "total", "shown"]
      case .cancelled: ["token", "done", "total"]
      }
    }
  }
}
