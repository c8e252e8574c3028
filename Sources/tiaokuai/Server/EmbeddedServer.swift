import JSONRPC
import Logging
import OrgClient
import OrgRPC
import OrgService

/// A server of this process on a fresh database in a temporary folder, reached through its socket like any other.
struct EmbeddedServer {
  let folder: String

  var address: JSONRPCAddress { .unix(path: folder + "/socket") }
  var operatorToken: String { DefaultPlaces.operatorToken(in: folder + "/data") }

  /// Starts a server, hands it over, and takes it away with its folder when the body is done.
  static func run<Value>(
    clock: any ServiceClock, _ body: (EmbeddedServer) async throws -> Value
  ) async throws -> Value {
    let temporary = try TemporaryFolder()
    defer { temporary.remove() }
    let embedded = EmbeddedServer(folder: temporary.path)
    let configuration = ServerConfiguration(
      dataFolder: embedded.folder + "/data", socketPath: embedded.folder + "/socket", tcp: nil,
      // Its clock goes by jumps: what is due is on record with the next write, the same in every run.
      reminds: false)
    let (ready, announcement) = AsyncStream.makeStream(of: Void.self)
    let logger = Logs.make("tiaokuai.embedded", .error)
    let server = ServerMaking.server(configuration, clock: clock, logger: logger) { _ in announcement.yield(()) }
    return try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        defer { announcement.finish() }
        try await server.run()
      }
      defer { group.cancelAll() }
      for await _ in ready { return try await body(embedded) }
      try await group.waitForAll()
      throw CommandFailure(.internalFault, "the embedded server ended before it was ready")
    }
  }
}
