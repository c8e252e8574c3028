/// What a client does with the notifications of its server. Called on the connection's event loop: it must not block.
public protocol JSONRPCClientListener: Sendable {
  /// Whether more is taken now. Where not, the socket is left unread while no call is under way; the connection's
  /// `resumeReading()` asks again.
  var takesMore: Bool { get }
  /// A notification has come.
  func received(_ notification: JSONRPCRequest)
  /// The connection has ended; nothing more comes. Called once.
  func disconnected()
}

/// Hands every notification to a closure.
struct NotificationClosure: JSONRPCClientListener {
  let onNotification: @Sendable (JSONRPCRequest) -> Void

  var takesMore: Bool { true }
  func received(_ notification: JSONRPCRequest) { onNotification(notification) }
  func disconnected() {}
}
