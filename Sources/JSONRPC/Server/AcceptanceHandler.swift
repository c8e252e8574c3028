import NIOCore

/// Hands a connection over once it is active: from then on somebody must end its stream. One that never comes about is
/// told too, so that nobody waits for it.
final class AcceptanceHandler: ChannelInboundHandler {
  typealias InboundIn = LineFrame

  private let queue: AcceptQueue
  private var accepted: JSONRPCListener.Accepted?
  private var isTold = false

  init(queue: AcceptQueue) { self.queue = queue }

  /// What is handed over; its stream must have been added to the pipeline.
  func prepare(_ accepted: JSONRPCListener.Accepted) { self.accepted = accepted }

  func channelActive(context: ChannelHandlerContext) {
    tell(accepted)
    context.fireChannelActive()
  }

  func handlerRemoved(context: ChannelHandlerContext) { tell(nil) }

  private func tell(_ accepted: JSONRPCListener.Accepted?) {
    guard !isTold else { return }
    isTold = true
    self.accepted = nil
    queue.fulfil(accepted)
  }
}
