import NIOCore

extension JSONRPCConnection {
  /// Sends notifications and waits until every byte of them has been handed to the operating system: a sender that
  /// waits for one page before he makes the next never has more than one in memory, however slow the peer is.
  ///
  /// - Throws: ``JSONRPCConnectionClosed``; `CancellationError` as soon as the task is cancelled, in which case the
  ///   notifications still go out unless the connection ends.
  public func send(_ notifications: [JSONRPCRequest]) async throws {
    let bytes = notifications.flatMap { $0.json + [.newline] }
    let written = channel.eventLoop.makePromise(of: Void.self)
    gate.enqueuePage(bytes.count)
    let gate = gate
    channel.writeAndFlush(ByteBuffer(bytes: bytes)).whenComplete { result in
      gate.dequeuePage(bytes.count)
      written.completeWith(result)
    }
    try await withTaskCancellationHandler {
      do {
        try await written.futureResult.get()
      } catch is CancellationError {
        throw CancellationError()
      } catch {
        throw JSONRPCConnectionClosed()
      }
    } onCancel: {
      written.fail(CancellationError())
    }
  }

  /// The bytes of notifications that the peer has not taken yet.
  public var unsentBytes: Int { gate.unsentBytes }

  /// Keeps the connection open however long nothing is sent on it; to be undone by ``releaseHold()``.
  public func holdOpen() { gate.hold() }

  /// Undoes one ``holdOpen()``: the limit of idle time counts again.
  public func releaseHold() { gate.releaseHold() }
}

/// The connection has ended: nothing more reaches the peer.
public struct JSONRPCConnectionClosed: Error, Hashable, Sendable {
  public init() {}
}
