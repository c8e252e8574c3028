import Foundation
import JSONRPC
import Logging
import OrgAPI
import OrgClient
import OrgDomain
import OrgRPC
import OrgService
import OrgStorageSQLite

/// The product as a server in a folder of its own, on a Unix socket and, where asked for, a loopback port.
final class TestServer: Sendable {
  let folder: String
  let addresses: [JSONRPCAddress]
  private let clock: ManualClock
  private let running: Task<Void, any Error>

  /// 20 April 2012, 09:00 in Pengzhou: the notice is out and the campaign runs.
  private static let morning = Instant(milliseconds: 1_334_883_600_000)

  /// Starts a server and returns once it takes calls; throws what starting throws.
  init(
    folder: String, tcp: Bool = false, limits: JSONRPCLimits = .standard, feeds: FeedLimits = FeedLimits()
  ) async throws {
    let clock = ManualClock(TestServer.morning)
    let (ready, continuation) = AsyncStream<[String]>.makeStream()
    let server = OrgServer(
      ServerConfiguration(
        dataFolder: folder + "/data", socketPath: folder + "/s", tcp: tcp ? ("127.0.0.1", 0) : nil, limits: limits,
        feeds: feeds),
      openDatabase: { try SQLiteDatabase.open($0, readers: 2) }, clock: clock,
      logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }), onReady: { continuation.yield($0) })
    let running = Task {
      defer { continuation.finish() }
      try await server.run()
    }
    var bound = ready.makeAsyncIterator()
    guard let texts = await bound.next() else {
      try await running.value
      throw CancellationError()
    }
    (self.folder, self.clock, self.running) = (folder, clock, running)
    addresses = [.unix(path: folder + "/s")] + texts.compactMap(TestServer.tcpAddress)
  }

  private static func tcpAddress(_ text: String) -> JSONRPCAddress? {
    let parts = text.split(separator: ":")
    guard parts.count == 2, let port = Int(parts[1]) else { return nil }
    return .tcp(host: String(parts[0]), port: port)
  }

  /// Sets the server's clock, which otherwise stands still.
  func set(hoursAfterMorning hours: Int) {
    clock.set(Instant(milliseconds: TestServer.morning.milliseconds + Int64(hours) * 3_600_000))
  }

  var address: JSONRPCAddress { addresses[0] }

  /// The operator's token, as the server has written it.
  func operatorToken() throws -> String {
    try String(contentsOfFile: folder + "/data/operator.token", encoding: .utf8).trimmingCharacters(in: .newlines)
  }

  /// A connection on which nobody is signed in.
  func client() async throws -> OrgClient { try await OrgClient.connect(to: address) }

  /// A connection for lines as they are.
  func line() async throws -> RawLine { try await RawLine(to: address) }

  /// An operator's connection; with a tenant, bound to it.
  func `operator`(in tenant: String? = nil) async throws -> OrgClient {
    let client = try await client()
    try await client.open(tenant: tenant, token: try operatorToken(), locale: .english)
    return client
  }

  func stop() async throws {
    running.cancel()
    try await running.value
  }
}

/// A short folder of one test, whose path leaves room for a socket's name.
struct TestFolder {
  let path: String

  init() throws {
    path = "/tmp/tk-" + String(UInt64.random(in: .min ... .max), radix: 36)
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
  }

  func remove() { try? FileManager.default.removeItem(atPath: path) }
}

/// Runs the body with a server of its own, and stops it after.
func withServer(
  tcp: Bool = false, limits: JSONRPCLimits = .standard, feeds: FeedLimits = FeedLimits(),
  _ body: (TestServer) async throws -> Void
) async throws {
  let folder = try TestFolder()
  defer { folder.remove() }
  let server = try await TestServer(folder: folder.path, tcp: tcp, limits: limits, feeds: feeds)
  do {
    try await body(server)
  } catch {
    try? await server.stop()
    throw error
  }
  try await server.stop()
}
