public import OrgAPI

/// Why a call was not carried out, or why its outcome is unknown.
public struct OrgClientError: Error, Equatable, Sendable {
  /// What went wrong. Switch on this, never on the message.
  public enum Kind: Equatable, Sendable {
    /// The server refused the request; the kind is that of `error.data`.
    case refused(ErrorKind)
    /// The request was no good call: the JSON-RPC code says why, such as -32601 for an unknown method.
    case badCall(code: Int)
    /// Nobody answers at the address.
    case noServer
    /// The address cannot be one, such as a socket path of more than 107 bytes.
    case badAddress
    /// The connection ended before the answer came: a write may have been carried out or not.
    case disconnected
    /// The message is longer than a server takes; nothing was sent.
    case messageTooLong
    /// The server has ended a feed.
    case feedEnded(Wire.FeedEnd)
    /// The answer is none that this client understands.
    case unreadableAnswer
  }

  /// What went wrong.
  public let kind: Kind
  /// A sentence for people; the server's in the session's language, the client's own in English.
  public let message: String
  /// The `error.data` of the answer as it stands; nil where there was none.
  public let data: JSONValue?

  public init(kind: Kind, message: String, data: JSONValue? = nil) {
    self.kind = kind
    self.message = message
    self.data = data
  }
}
