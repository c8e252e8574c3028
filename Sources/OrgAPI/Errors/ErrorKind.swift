/// Why the product refuses a request (DESIGN 9). Callers switch on the kind, never on the message.
public enum ErrorKind: String, WireWord {
  /// No session, or the token is not valid.
  case unauthenticated
  /// The user may not do this; repeating does not help.
  case forbidden
  /// No such thing, or none that the user may see.
  case notFound
  /// Someone changed it in between, it exists already, or a request key was used for something else.
  case conflict
  /// The request cannot be carried out as it stands; `code`, `arguments` and `problems` say what is wrong.
  case invalid
  /// No rule says who acts; the explanation says what was asked.
  case noRoute
  /// The case or the campaign is past the phase in which this is possible.
  case stageClosed
  /// Too much is waiting; nothing was done. Repeat later.
  case busy
  /// More than the stated limit.
  case limit
  /// The outcome is unknown or the tenant cannot be used now. Repeat a write with the same request key.
  case unavailable
  /// A fault of the server; `reference` names it in the log.
  case `internal`

  /// The error code of the JSON-RPC answer: one fixed number a kind.
  public var rpcCode: Int {
    switch self {
    case .limit: -32000
    case .unauthenticated: -32001
    case .forbidden: -32002
    case .notFound: -32003
    case .conflict: -32004
    case .invalid: -32005
    case .noRoute: -32006
    case .stageClosed: -32007
    case .busy: -32008
    case .unavailable: -32009
    case .internal: -32010
    }
  }

  /// The short message of the JSON-RPC answer, in English. Sentences for people stand in `ErrorData.message`.
  public var title: String {
    switch self {
    case .unauthenticated: "Unauthenticated"
    case .forbidden: "Forbidden"
    case .notFound: "Not found"
    case .conflict: "Conflict"
    case .invalid: "Invalid"
    case .noRoute: "No route"
    case .stageClosed: "Stage closed"
    case .busy: "Busy"
    case .limit: "Limit exceeded"
    case .unavailable: "Unavailable"
    case .internal: "Internal error"
    }
  }
}
