import NIOCore
import NIOPosix

/// One bound address that accepts connections.
struct JSONRPCListener: Sendable {
  typealias Accepted = (stream: NIOAsyncChannel<LineFrame, ByteBuffer>, gate: ConnectionGate)

  let server: NIOAsyncChannel<Accepted, Never>
  /// The address with the port actually taken.
  let address: JSONRPCAddress
  private let file: SocketFile?

  /// Binds and listens.
  ///
  /// - Throws: ``JSONRPCServerError``.
  init(_ address: JSONRPCAddress, limits: JSONRPCLimits, group: any EventLoopGroup) async throws {
    do {
      switch address {
      case .unix(let path):
        (server, file) = try await JSONRPCListener.bind(path, limits, group)
        self.address = address
      case .tcp(let host, let port):
        server = try await JSONRPCListener.bootstrap(group)
          .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
          .childChannelOption(.socketOption(.so_keepalive), value: 1)
          .bind(host: host, port: port) { JSONRPCListener.prepare($0, limits) }
        file = nil
        self.address = .tcp(host: host, port: server.channel.localAddress?.port ?? port)
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
    server.channel.close(promise: nil)
  }

  private static func bootstrap(_ group: any EventLoopGroup) -> ServerBootstrap {
    ServerBootstrap(group: group)
      .serverChannelOption(.backlog, value: 256)
      .childChannelOption(.allowRemoteHalfClosure, value: true)
  }

  private static func bind(
    _ path: String, _ limits: JSONRPCLimits, _ group: any EventLoopGroup
  ) async throws -> (NIOAsyncChannel<Accepted, Never>, SocketFile?) {
    let socket = try SocketPath(path)
    try await SocketFile.clear(socket, group: group)
    let server = try await bootstrap(group).bind(to: socket.address) { prepare($0, limits) }
    guard let file = SocketFile(at: path), file.restrict() else {
      server.channel.close(promise: nil)
      throw JSONRPCServerError.cannotListen(.unix(path: path), reason: "the socket's mode could not be set to 0600")
    }
    return (server, file)
  }

  private static func prepare(_ channel: any Channel, _ limits: JSONRPCLimits) -> EventLoopFuture<Accepted> {
    channel.eventLoop.makeCompletedFuture {
      let gate = ConnectionGate(limits)
      let pipeline = channel.pipeline.syncOperations
      try pipeline.addHandler(IdleStateHandler(allTimeout: TimeAmount(limits.idle)))
      try pipeline.addHandler(ByteToMessageHandler(LineFrameDecoder(limit: limits.message)))
      try pipeline.addHandler(FlushCoalescer())
      try pipeline.addHandler(ConnectionHandler(gate: gate))
      // The gate alone holds reading back; the stream's own marks would do so a second time.
      let marks = NIOAsyncSequenceProducerBackPressureStrategies.HighLowWatermark(
        lowWatermark: 1, highWatermark: Int.max)
      let configuration = NIOAsyncChannel<LineFrame, ByteBuffer>.Configuration(backPressureStrategy: marks)
      return (try NIOAsyncChannel(wrappingChannelSynchronously: channel, configuration: configuration), gate)
    }
  }
}
