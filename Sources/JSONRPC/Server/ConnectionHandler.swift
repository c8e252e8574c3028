import NIOCore

/// Answers what can be answered at once, holds back reading while the connection's gate is full, ends idle connections,
/// and hands on the end of input.
final class ConnectionHandler: ChannelDuplexHandler {
  typealias InboundIn = LineFrame
  typealias InboundOut = LineFrame
  typealias OutboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  /// Longer lines are read by the connection's own task, so that no other connection waits for that.
  private static let readAtOnce = 16_384

  private let gate: ConnectionGate
  private let limits: JSONRPCLimits
  private var hasEnded = false
  private var hasAnswered = false

  init(gate: ConnectionGate, limits: JSONRPCLimits) {
    self.gate = gate
    self.limits = limits
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !hasEnded else { return }
    switch ConnectionHandler.unwrapInboundIn(data) {
    case .line(let bytes) where bytes.count <= ConnectionHandler.readAtOnce: take(bytes, context)
    case .line(let bytes):
      gate.admit(bytes.count)
      context.fireChannelRead(data)
    case .message(_, let bytes):
      gate.admit(bytes)
      context.fireChannelRead(data)
    case .tooLong, .end:
      hasEnded = true
      context.fireChannelRead(data)
    }
  }

  private func take(_ bytes: [UInt8], _ context: ChannelHandlerContext) {
    let message = JSONRPCMessage.parse(bytes, limits: limits)
    if context.channel.isWritable, let reply = gate.responderAtOnce?.replyAtOnce(to: message) {
      if !reply.isEmpty {
        context.write(ConnectionHandler.wrapOutboundOut(.line(reply, context.channel.allocator)), promise: nil)
        hasAnswered = true
      }
      return
    }
    gate.admit(bytes.count)
    context.fireChannelRead(ConnectionHandler.wrapInboundOut(.message(message, bytes: bytes.count)))
  }

  func channelReadComplete(context: ChannelHandlerContext) {
    if hasAnswered {
      hasAnswered = false
      context.flush()
    }
    context.fireChannelReadComplete()
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

extension ByteBuffer {
  /// A JSON text and the end of its line.
  static func line(_ text: [UInt8], _ allocator: ByteBufferAllocator) -> ByteBuffer {
    var buffer = allocator.buffer(capacity: text.count + 1)
    buffer.writeBytes(text)
    buffer.writeInteger(UInt8.newline)
    return buffer
  }
}
