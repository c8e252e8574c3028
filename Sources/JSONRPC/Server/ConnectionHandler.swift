import NIOCore

/// Holds back reading while the connection's gate is full, ends idle connections, and hands on the end of input.
final class ConnectionHandler: ChannelDuplexHandler {
  typealias InboundIn = LineFrame
  typealias InboundOut = LineFrame
  typealias OutboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private let gate: ConnectionGate
  private var hasEnded = false

  init(gate: ConnectionGate) {
    self.gate = gate
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !hasEnded else { return }
    switch ConnectionHandler.unwrapInboundIn(data) {
    case .line(let bytes): gate.admit(bytes.count)
    case .tooLong, .end: hasEnded = true
    }
    context.fireChannelRead(data)
  }

  /// Input after the end is read and dropped: closing a socket with unread input would cost the peer the last answer.
  func read(context: ChannelHandlerContext) {
    if hasEnded || gate.mayRead() { context.read() }
  }

  func triggerUserOutboundEvent(context: ChannelHandlerContext, event: Any, promise: EventLoopPromise<Void>?) {
    guard case ConnectionEvent.finish = event else {
      return context.triggerUserOutboundEvent(event, promise: promise)
    }
    promise?.succeed()
    guard !hasEnded else { return }
    hasEnded = true
    context.fireChannelRead(ConnectionHandler.wrapInboundOut(.end))
    context.fireChannelReadComplete()
    context.read()
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if case IdleStateHandler.IdleStateEvent.all = event, !gate.isRunning, !gate.isHeldOpen {
      gate.end(.closed)
      context.close(promise: nil)
    }
    context.fireUserInboundEventTriggered(event)
  }
}
