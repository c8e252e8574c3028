/// What the application does with the requests of one connection.
///
/// Requests of one connection, and the items of a batch, come strictly one after another in the order received.
public protocol JSONRPCSession: Sendable {
  /// Carries out one request or notification. What a notification comes to is discarded.
  func respond(to request: JSONRPCRequest) async -> JSONRPCOutcome
  /// The connection is about to end: the last request was answered, and what is sent now still goes out. Not called
  /// where the connection breaks.
  func ending() async
  /// The connection has ended; called exactly once, after the last request.
  func closed() async
}

extension JSONRPCSession {
  /// Nothing to say.
  public func ending() async {}
  /// Nothing to release.
  public func closed() async {}
}
