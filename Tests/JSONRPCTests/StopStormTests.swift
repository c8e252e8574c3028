import JSONRPC
import Testing

/// A server that stops just as connections come in.
@Suite(.timeLimit(.minutes(5))) struct StopStormTests {
  @Test(
    "a connection accepted while the server stops is served or closed, and nothing breaks", arguments: [true, false])
  func stopUnderConnects(isWaiting: Bool) async throws {
    let limits = isWaiting ? JSONRPCLimits.standard : JSONRPCLimits(stop: .zero)
    for _ in 0..<60 {
      let folder = try SocketFolder()
      defer { folder.remove() }
      let server = try await TestServer(on: .unix(path: folder.socket), limits: limits)
      await withTaskGroup { group in
        for number in 0..<24 {
          group.addTask {
            guard let client = try? await server.connect() else { return }
            if number == 8 { server.stop() }
            _ = try? await client.call(method: "echo")
            await client.close()
          }
        }
        await group.waitForAll()
      }
      server.stop()
      try await server.ended()
    }
  }
}
