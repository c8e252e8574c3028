/// Why a call got no answer.
public enum JSONRPCClientError: Error, Hashable, Sendable {
  /// The connection ended before the answer came; whether the request was carried out is unknown.
  case disconnected
  /// The server takes no message of this size; nothing was sent.
  case messageTooLong(bytes: Int, limit: Int)
  /// No connection could be made.
  case cannotConnect(JSONRPCAddress, reason: String)
}
