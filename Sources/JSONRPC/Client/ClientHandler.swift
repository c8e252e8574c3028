import NIOCore

/// Hands the lines a client receives to whoever waits for them.
final class ClientHandler: ChannelInboundHandler {
  typealias InboundIn = LineFrame

  private let calls: ClientCalls

  init(calls: ClientCalls) {
    self.calls = calls
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard case .line(let bytes) = ClientHandler.unwrapInboundIn(data), calls.receive(bytes) else {
      return context.close(promise: nil)
    }
  }

  func channelInactive(context: ChannelHandlerContext) {
    calls.disconnect()
    context.fireChannelInactive()
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }
}
