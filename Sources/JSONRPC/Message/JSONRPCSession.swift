/// What the application does with the requests of one connection.
///
/// Requests of one connection, and the items of a batch, come strictly one after another in the order received.
public protocol JSONRPCSession: Sendable {
  /// Carries out one request or notification. What a notification comes to is discarded.
  func respond(to request: JSONRPCRequest) async -> JSONRPCOutcome
  /// Carries out one request or notification without waiting for anything, where that can be done; nil where it cannot,
  /// and then nothing has been done. Called on the thread that serves the sockets: it takes microseconds.
  func respondAtOnce(to request: JSONRPCRequest) -> JSONRPCOutcome?
  /// The connection is about to end: the last request was answered, and what is sent now still goes out. Not called
  /// where the connection breaks.
  func ending() async
  /// The connection has ended; called exactly once, after the last request.
  func closed() async
}

extension JSONRPCSession {
  /// Nothing is done at once.
  public func respondAtOnce(to request: JSONRPCRequest) -> JSONRPCOutcome? { nil }
  /// Nothing to say.
  public func ending() async {}
  /// Nothing to release.
  public func closed() async {}
}
