import NIOCore
import NIOPosix

/// A client's connection to a JSON-RPC 2.0 server. May be used from any number of tasks at once.
public final class JSONRPCClientConnection: Sendable {
  private let channel: any Channel
  private let calls: ClientCalls
  private let limits: JSONRPCLimits

  private init(channel: any Channel, calls: ClientCalls, limits: JSONRPCLimits) {
    self.channel = channel
    self.calls = calls
    self.limits = limits
  }

  /// Connects.
  ///
  /// - Parameters:
  ///   - limits: `message` is the longest message sent, `reply` the longest taken; an over-long one ends the connection.
  ///   - onNotification: called for each notification of the server, on the connection's event loop: it must not block.
  /// - Throws: ``JSONRPCServerError/socketPathTooLong(bytes:limit:)``; ``JSONRPCClientError/cannotConnect(_:reason:)``.
  public static func connect(
    to address: JSONRPCAddress, limits: JSONRPCLimits = .standard,
    onNotification: @escaping @Sendable (JSONRPCRequest) -> Void = { _ in }
  ) async throws -> JSONRPCClientConnection {
    try await connect(to: address, limits: limits, listener: NotificationClosure(onNotification: onNotification))
  }

  /// Connects, with a listener that can hold the server back.
  ///
  /// - Throws: as ``connect(to:limits:onNotification:)``.
  public static func connect(
    to address: JSONRPCAddress, limits: JSONRPCLimits = .standard, listener: any JSONRPCClientListener
  ) async throws -> JSONRPCClientConnection {
    let calls = ClientCalls(listener: listener)
    let bootstrap = ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton).channelInitializer { channel in
      channel.eventLoop.makeCompletedFuture {
        let pipeline = channel.pipeline.syncOperations
        try pipeline.addHandler(ByteToMessageHandler(LineFrameDecoder(limit: limits.reply)))
        try pipeline.addHandler(FlushCoalescer())
        try pipeline.addHandler(ClientHandler(calls: calls))
      }
    }
    do {
      let channel =
        switch address {
        case .unix(let path): try await bootstrap.connect(to: SocketPath(path).address).get()
        case .tcp(let host, let port): try await bootstrap.connect(host: host, port: port).get()
        }
      return JSONRPCClientConnection(channel: channel, calls: calls, limits: limits)
    } catch let error as JSONRPCServerError {
      throw error
    } catch {
      throw JSONRPCClientError.cannotConnect(address, reason: String(describing: error))
    }
  }

  /// Sends a request and waits for its answer. Several calls may be under way at once.
  ///
  /// - Parameter params: the bytes of one JSON object, or nil.
  /// - Returns: the bytes of the result, one JSON value.
  /// - Throws: the ``JSONRPCError`` answered; ``JSONRPCClientError``; `CancellationError` when the task is cancelled,
  ///   in which case the request may still be carried out.
  public func call(method: String, params: [UInt8]? = nil) async throws -> [UInt8] {
    let id = calls.nextID()
    let line = JSONRPCRequest(method: method, params: params, id: .integer(id)).json
    try check(line)
    let outcome = try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        if calls.enter(id, continuation) {
          write(line)
          if calls.takeUpReading() { channel.read() }
        }
      }
    } onCancel: {
      calls.resolve(id, .failure(CancellationError()))
    }
    switch outcome {
    case .result(let result): return result
    case .failure(let error): throw error
    }
  }

  /// Sends a notification, which is not answered.
  ///
  /// - Throws: ``JSONRPCClientError``.
  public func notify(method: String, params: [UInt8]? = nil) async throws {
    let line = JSONRPCRequest(method: method, params: params).json
    try check(line)
    try await send(line + [.newline])
  }

  /// Sends a line as it is, adding the line break; neither checked nor limited. For tests and tools.
  public func sendRawLine(_ line: [UInt8]) async throws {
    try await send(line + [.newline])
  }

  /// Sends bytes as they are. For tests and tools.
  public func sendRawBytes(_ bytes: [UInt8]) async throws {
    try await send(bytes)
  }

  /// The next line that answers no call of this connection; nil once the connection has ended. For tests and tools.
  public func receiveRawLine() async -> [UInt8]? {
    await withCheckedContinuation { calls.awaitLine($0) }
  }

  /// Tells the server that nothing more will be sent; answers still come.
  public func finishSending() async throws {
    try await channel.close(mode: .output).get()
  }

  /// Reads on where the listener had not taken more, and does now.
  public func resumeReading() {
    channel.read()
  }

  /// Ends the connection; calls under way throw ``JSONRPCClientError/disconnected``.
  public func close() async {
    channel.close(promise: nil)
    try? await channel.closeFuture.get()
  }

  private func check(_ line: [UInt8]) throws {
    guard line.count <= limits.message else {
      throw JSONRPCClientError.messageTooLong(bytes: line.count, limit: limits.message)
    }
  }

  /// Not awaited: where writing fails the connection ends, and with it the call.
  private func write(_ line: [UInt8]) {
    channel.writeAndFlush(ByteBuffer(bytes: line + [.newline]), promise: nil)
  }

  private func send(_ bytes: [UInt8]) async throws {
    do {
      try await channel.writeAndFlush(ByteBuffer(bytes: bytes)).get()
    } catch {
      throw JSONRPCClientError.disconnected
    }
  }
}
