import NIOCore
import NIOPosix

/// One bound address that accepts connections.
struct JSONRPCListener: Sendable {
  typealias Accepted = (stream: NIOAsyncChannel<LineFrame, ByteBuffer>, gate: ConnectionGate)

  let channel: any Channel
  /// Why it closed, where nobody asked it to.
  let fault: ListenerFault
  /// The address with the port actually taken.
  let address: JSONRPCAddress
  private let file: SocketFile?

  /// Binds and listens.
  ///
  /// - Parameter queue: takes what is accepted.
  /// - Throws: ``JSONRPCServerError``.
  init(_ address: JSONRPCAddress, limits: JSONRPCLimits, group: any EventLoopGroup, queue: AcceptQueue) async throws {
    let fault = ListenerFault()
    self.fault = fault
    let bootstrap = JSONRPCListener.bootstrap(group, limits, queue, fault)
    do {
      switch address {
      case .unix(let path):
        (channel, file) = try await JSONRPCListener.bind(path, bootstrap, group)
        self.address = address
      case .tcp(let host, let port):
        channel =
          try await bootstrap
          .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
          .childChannelOption(.socketOption(.so_keepalive), value: 1)
          .bind(host: host, port: port).get()
        file = nil
        self.address = .tcp(host: host, port: channel.localAddress?.port ?? port)
      }
    } catch let error as JSONRPCServerError {
      throw error
    } catch let error as IOError where SocketFile.isInUse(error) {
      throw JSONRPCServerError.addressInUse(address)
    } catch {
      throw JSONRPCServerError.cannotListen(address, reason: String(describing: error))
    }
  }

  /// Stops accepting. The file goes first, so that it is not that of a successor.
  func close() {
    file?.remove()
    channel.close(promise: nil)
  }

  private static func bootstrap(
    _ group: any EventLoopGroup, _ limits: JSONRPCLimits, _ queue: AcceptQueue, _ fault: ListenerFault
  ) -> ServerBootstrap {
    ServerBootstrap(group: group)
      .serverChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(ListenerFaultHandler(fault))
        }
      }
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture { try JSONRPCListener.prepare(channel, limits, queue) }
      }
      .serverChannelOption(.backlog, value: 256)
      .childChannelOption(.allowRemoteHalfClosure, value: true)
  }

  private static func bind(
    _ path: String, _ bootstrap: ServerBootstrap, _ group: any EventLoopGroup
  ) async throws -> (any Channel, SocketFile?) {
    let socket = try SocketPath(path)
    try await SocketFile.clear(socket, group: group)
    let channel = try await bootstrap.bind(to: socket.address).get()
    guard let file = SocketFile(at: path), file.restrict() else {
      channel.close(promise: nil)
      throw JSONRPCServerError.cannotListen(.unix(path: path), reason: "the socket's mode could not be set to 0600")
    }
    return (channel, file)
  }

  /// Every connection that was counted on is handed to the queue or told not to come.
  private static func prepare(_ channel: any Channel, _ limits: JSONRPCLimits, _ queue: AcceptQueue) throws {
    guard queue.expect() else { throw ChannelError.ioOnClosedChannel }
    let gate = ConnectionGate(limits)
    let acceptance = AcceptanceHandler(queue: queue)
    let pipeline = channel.pipeline.syncOperations
    do {
      try pipeline.addHandler(acceptance)
    } catch {
      queue.fulfil(nil)
      throw error
    }
    try pipeline.addHandler(IdleStateHandler(allTimeout: TimeAmount(limits.idle)))
    try pipeline.addHandler(ByteToMessageHandler(LineFrameDecoder(limit: limits.message)))
    try pipeline.addHandler(FlushCoalescer())
    try pipeline.addHandler(ConnectionHandler(gate: gate, limits: limits))
    // The gate alone holds reading back; the stream's own marks would do so a second time.
    let marks = NIOAsyncSequenceProducerBackPressureStrategies.HighLowWatermark(
      lowWatermark: 1, highWatermark: Int.max)
    let configuration = NIOAsyncChannel<LineFrame, ByteBuffer>.Configuration(backPressureStrategy: marks)
    let stream = try NIOAsyncChannel<LineFrame, ByteBuffer>(
      wrappingChannelSynchronously: channel, configuration: configuration)
    acceptance.prepare((stream, gate))
  }
}
