import NIOCore
import Synchronization

/// Keeps why a listener failed, to be told where it closes without being asked to.
final class ListenerFault: Sendable {
  private let kept = Mutex<(any Error)?>(nil)

  var error: (any Error)? { kept.withLock { $0 } }

  func keep(_ error: any Error) { kept.withLock { $0 = error } }
}

/// Hands the errors of a listening channel to its fault.
final class ListenerFaultHandler: ChannelInboundHandler {
  typealias InboundIn = any Channel

  private let fault: ListenerFault

  init(_ fault: ListenerFault) { self.fault = fault }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    fault.keep(error)
    context.fireErrorCaught(error)
  }
}
