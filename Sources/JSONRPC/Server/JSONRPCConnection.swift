import NIOCore
import Synchronization

/// A server's handle on one connection; may be kept and used from any task.
public final class JSONRPCConnection: Sendable {
  /// Unique within one run of the server.
  public let id: UInt64
  /// The peer's network address; nil for Unix sockets.
  public let peer: String?
  let gate: ConnectionGate
  let channel: any Channel
  private let limits: JSONRPCLimits
  private let afterReply = Mutex<[@Sendable () -> Void]>([])

  init(id: UInt64, channel: any Channel, gate: ConnectionGate, limits: JSONRPCLimits) {
    self.id = id
    self.peer = channel.remoteAddress?.ipAddress
    self.gate = gate
    self.channel = channel
    self.limits = limits
  }

  /// Ends the connection at once: no further request is run, no further answer sent. Does nothing the second time.
  public func close() {
    gate.end(.closed)
    channel.close(promise: nil)
  }

  /// Ends the connection once the request in progress, if any, has been answered. Requests waiting are not run.
  public func finish() {
    gate.end(.finishing)
    channel.triggerUserOutboundEvent(ConnectionEvent.finish, promise: nil)
  }

  /// Sends a notification; it goes out before the answer to the request in progress.
  ///
  /// Never waits: when the peer leaves more than `limits.notificationBacklog` bytes of notifications unread, the
  /// connection is closed.
  ///
  /// - Parameter params: the bytes of one JSON object, or nil.
  public func notify(method: String, params: [UInt8]? = nil) {
    let line = JSONRPCRequest(method: method, params: params).json + [.newline]
    guard gate.enqueue(line.count, limit: limits.notificationBacklog) else { return close() }
    let gate = gate
    channel.writeAndFlush(ByteBuffer(bytes: line)).whenComplete { _ in gate.dequeue(line.count) }
  }

  /// Runs an action once the answer to the request in progress has been handed over: what it sends comes after that
  /// answer. Dropped where the connection ends first. The action must not block.
  public func afterReply(_ action: @escaping @Sendable () -> Void) {
    afterReply.withLock { $0.append(action) }
  }

  /// The answer to a message has been handed over, or there was none to give.
  func replied() {
    let actions = afterReply.withLock { actions in
      defer { actions = [] }
      return actions
    }
    for action in actions { action() }
  }

  /// Takes up reading again after it was held back.
  func resumeReading() {
    channel.read()
  }
}
