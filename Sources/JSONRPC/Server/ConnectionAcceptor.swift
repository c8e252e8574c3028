import NIOCore

/// Accepts connections and serves each in a task of its own, so that one connection's failure ends that one only.
struct ConnectionAcceptor: Sendable {
  let roster: ConnectionRoster
  let queue: AcceptQueue
  let limits: JSONRPCLimits
  let makeSession: @Sendable (JSONRPCConnection) -> any JSONRPCSession

  /// Runs until every listener is closed and every connection has ended. Cancelling it is seen by the requests in
  /// progress alone.
  ///
  /// - Throws: why a listener closed that was not asked to.
  func accept(from listeners: [JSONRPCListener]) async throws {
    for listener in listeners {
      listener.channel.closeFuture.whenComplete { _ in
        queue.closeListener()
        // Where one fails, the server does not go on with the others.
        for other in listeners { other.close() }
      }
    }
    await withDiscardingTaskGroup { group in
      while let accepted = await queue.next() { group.addTask { await serve(accepted) } }
    }
    if !roster.isStopping, let error = listeners.lazy.compactMap(\.fault.error).first { throw error }
  }

  private func serve(_ accepted: JSONRPCListener.Accepted) async {
    let channel = accepted.stream.channel
    let connection = roster.enter(channel, gate: accepted.gate)
    let session = makeSession(connection)
    let responder = JSONRPCResponder(session: session, limits: limits)
    let loop = ConnectionLoop(
      connection: connection, channel: channel, session: session, responder: responder, limits: limits)
    accepted.gate.answerAtOnce(by: responder)
    do {
      try await accepted.stream.executeThenClose { inbound, outbound in try await loop.run(inbound, outbound) }
    } catch {
      // The peer is gone or took nothing: there is nobody to tell, and the other connections go on.
    }
    accepted.gate.answerAtOnce(by: nil)
    roster.leave(connection)
    await session.closed()
  }
}
