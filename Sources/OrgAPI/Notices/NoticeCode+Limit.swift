extension NoticeCode {
  /// A limit was reached. `limit` is it.
  public enum Limit: String, CaseIterable, Sendable {
    /// A message of too many bytes. Arguments: limit.
    case message
    /// Too many calls in a batch. Arguments: limit.
    case batch
    /// JSON nested too deep. Arguments: limit.
    case depth
    /// An answer of too many bytes. Arguments: limit.
    case reply
    /// Too many connections. Arguments: limit.
    case connections
    /// Too many calls at once on a connection. Arguments: limit.
    case inFlight
    /// A piece of a setup file of too many bytes. Arguments: limit.
    case piece
    /// A setup file of too many bytes. Arguments: file, limit.
    case file
    /// The change concerns more open cases than one transaction takes. Arguments: count, limit.
    case openCases
    /// More units than a tenant may hold. Arguments: limit.
    case units
    /// More cases in one call than are taken. Arguments: count, limit.
    case cases
    /// More units, entries, grants or planned changes than one change takes. Arguments: count, limit.
    case changes
    /// More feeds on one connection than it may hold. Arguments: limit.
    case feeds

    /// The names of the arguments, optional ones included.
    public var argumentNames: [String] {
      switch self {
      case .message, .batch, .depth, .reply, .connections, .inFlight, .piece, .units, .feeds: ["limit"]
      case .file: ["file", "limit"]
      case .openCases, .cases, .changes: ["count", "limit"]
      }
    }
  }
}
