extension NoticeCode {
  /// The state of the service itself.
  public enum Service: String, CaseIterable, Sendable {
    /// The queue is full. Arguments: none.
    case busy
    /// Whether the write took place is not known. Arguments: requestKey (optional).
    case outcomeUnknown
    /// Something unforeseen went wrong. Arguments: reference.
    case internalFault
    /// The server is going down. Arguments: none.
    case shuttingDown
    /// This version does not do that yet. Arguments: method.
    case notYet

    /// The names of the arguments, optional ones included.
    public var argumentNames: [String] {
      switch self {
      case .busy, .shuttingDown: []
      case .outcomeUnknown: ["requestKey"]
      case .internalFault: ["reference"]
      case .notYet: ["method"]
      }
    }
  }
}
