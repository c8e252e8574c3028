import JSONRPC

/// A server with sample sessions, run for one test.
struct TestServer {
  let address: JSONRPCAddress
  let journal: Journal
  let begun: Latch
  let release: Latch
  private let running: Task<Void, any Error>

  /// Starts a server and returns once it is bound; throws what binding throws.
  init(on address: JSONRPCAddress, limits: JSONRPCLimits = .standard) async throws {
    let (journal, begun, release) = (Journal(), Latch(), Latch())
    let (bound, continuation) = AsyncStream<JSONRPCAddress>.makeStream()
    let running = Task {
      defer { continuation.finish() }
      try await JSONRPCServer.run(on: [address], limits: limits, onBound: { continuation.yield($0[0]) }) {
        SampleSession(connection: $0, journal: journal, begun: begun, release: release)
      }
    }
    var addresses = bound.makeAsyncIterator()
    if let address = await addresses.next() {
      self.address = address
    } else {
      try await running.value
      self.address = address
    }
    (self.journal, self.begun, self.release, self.running) = (journal, begun, release, running)
  }

  /// Tells the server to stop; returns at once.
  func stop() { running.cancel() }

  /// Waits until the server has stopped.
  func ended() async throws { try await running.value }

  func connect(
    limits: JSONRPCLimits = .standard, onNotification: @escaping @Sendable (JSONRPCRequest) -> Void = { _ in }
  ) async throws -> JSONRPCClientConnection {
    try await JSONRPCClientConnection.connect(to: address, limits: limits, onNotification: onNotification)
  }
}

/// Runs the body with a server on a Unix socket of its own and stops it after.
func withServer(
  limits: JSONRPCLimits = .standard, _ body: (TestServer) async throws -> Void
) async throws {
  let folder = try SocketFolder()
  defer { folder.remove() }
  let server = try await TestServer(on: .unix(path: folder.socket), limits: limits)
  do {
    try await body(server)
  } catch {
    server.stop()
    throw error
  }
  server.stop()
  try await server.ended()
}

/// Runs the body with a connected client as well.
func withClient(
  limits: JSONRPCLimits = .standard, _ body: (JSONRPCClientConnection, TestServer) async throws -> Void
) async throws {
  try await withServer(limits: limits) { server in
    let client = try await server.connect()
    try await body(client, server)
    await client.close()
  }
}
