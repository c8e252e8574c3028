import NIOCore

/// Hands the lines a client receives to whoever waits for them.
final class ClientHandler: ChannelDuplexHandler {
  typealias InboundIn = LineFrame
  typealias OutboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private let calls: ClientCalls

  init(calls: ClientCalls) {
    self.calls = calls
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard case .line(let bytes) = ClientHandler.unwrapInboundIn(data), calls.receive(bytes) else {
      return context.close(promise: nil)
    }
  }

  func read(context: ChannelHandlerContext) {
    if calls.mayRead() { context.read() }
  }

  func channelInactive(context: ChannelHandlerContext) {
    calls.disconnect()
    context.fireChannelInactive()
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }
}
