import NIOCore

/// Accepts connections and serves each in a task of its own, so that one connection's failure ends that one only.
struct ConnectionAcceptor: Sendable {
  let roster: ConnectionRoster
  let limits: JSONRPCLimits
  let makeSession: @Sendable (JSONRPCConnection) -> any JSONRPCSession

  /// Runs until every listener is closed and every connection has ended.
  func accept(from listeners: [JSONRPCListener]) async throws {
    defer { for listener in listeners { listener.close() } }
    try await withThrowingDiscardingTaskGroup { group in
      for listener in listeners {
        group.addTask { try await accept(from: listener) }
      }
    }
  }

  private func accept(from listener: JSONRPCListener) async throws {
    do {
      try await withThrowingDiscardingTaskGroup { group in
        try await listener.server.executeThenClose { connections in
          for try await accepted in connections {
            group.addTask { await serve(accepted) }
          }
        }
      }
    } catch is CancellationError {
      // Only a stop that has waited long enough cancels; it is no fault of the listener.
    }
  }

  private func serve(_ accepted: JSONRPCListener.Accepted) async {
    let channel = accepted.stream.channel
    let connection = roster.enter(channel, gate: accepted.gate)
    let session = makeSession(connection)
    let loop = ConnectionLoop(
      connection: connection, channel: channel, session: session,
      responder: JSONRPCResponder(session: session, limits: limits), limits: limits)
    do {
      try await accepted.stream.executeThenClose { inbound, outbound in try await loop.run(inbound, outbound) }
    } catch {
      // The peer is gone or took nothing: there is nobody to tell, and the other connections go on.
    }
    roster.leave(connection)
    await session.closed()
  }
}
