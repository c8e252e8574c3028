import NIOCore
import NIOPosix

/// A JSON-RPC 2.0 server over Unix sockets and TCP, one JSON value a line.
///
///     try await JSONRPCServer.run(on: [.unix(path: path)]) { connection in MySession(connection) }
public enum JSONRPCServer {
  /// Listens and serves until the task is cancelled, then stops gracefully and returns.
  ///
  /// Stopping: nothing more is accepted, the request in progress of each connection is finished and answered, requests
  /// still waiting are not run, every connection is closed. Requests in progress do not see the cancellation until
  /// `limits.stop` has passed; then they do, and the connections are closed.
  ///
  /// A stale socket file, left by a killed server, is replaced; the new one has mode 0600 and is removed in the end.
  ///
  /// - Parameters:
  ///   - addresses: all of them are bound before anything is served.
  ///   - limits: applied to each connection.
  ///   - onBound: called once with the bound addresses, in the order given, port 0 resolved.
  ///   - session: makes what answers a new connection's requests.
  /// - Throws: ``JSONRPCServerError`` when an address can not be bound; a failed listener's error.
  public static func run(
    on addresses: [JSONRPCAddress],
    limits: JSONRPCLimits = .standard,
    onBound: ([JSONRPCAddress]) -> Void = { _ in },
    session: @escaping @Sendable (JSONRPCConnection) -> any JSONRPCSession
  ) async throws {
    let group = MultiThreadedEventLoopGroup.singleton
    let queue = AcceptQueue(listeners: addresses.count)
    let listeners = try await bind(addresses, limits, group, queue)
    let roster = ConnectionRoster(listeners: listeners, limits: limits)
    let acceptor = ConnectionAcceptor(roster: roster, queue: queue, limits: limits, makeSession: session)
    onBound(listeners.map(\.address))
    // A task of its own: the caller's cancellation must not reach requests in progress, which are to be finished.
    let serving = Task(name: "JSONRPCServer") { try await acceptor.accept(from: listeners) }
    let deadline = group.next().makePromise(of: Void.self)
    deadline.futureResult.whenSuccess {
      serving.cancel()
      roster.closeAll()
    }
    defer { deadline.fail(CancellationError()) }
    try await withTaskCancellationHandler {
      try await serving.value
    } onCancel: {
      roster.stop()
      deadline.futureResult.eventLoop.scheduleTask(in: TimeAmount(limits.stop)) { deadline.succeed() }
    }
  }

  private static func bind(
    _ addresses: [JSONRPCAddress], _ limits: JSONRPCLimits, _ group: any EventLoopGroup, _ queue: AcceptQueue
  ) async throws -> [JSONRPCListener] {
    var listeners: [JSONRPCListener] = []
    do {
      for address in addresses {
        listeners.append(try await JSONRPCListener(address, limits: limits, group: group, queue: queue))
      }
    } catch {
      for listener in listeners { listener.close() }
      throw error
    }
    return listeners
  }
}
