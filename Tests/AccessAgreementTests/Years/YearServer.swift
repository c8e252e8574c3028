import Foundation
import JSONRPC
import Logging
import OrgAPI
import OrgBundle
import OrgClient
import OrgDomain
import OrgRPC
import OrgStorageSQLite

@testable import OrgService

/// A server in a folder of its own with a fixture's tenant, set up through its socket; each user has a token.
final class YearServer {
  let folder: String
  let slug: String
  let clock: ManualClock
  private let running: Task<Void, any Error>
  private var tokens: [String: String] = [:]
  private var clients: [String: OrgClient] = [:]

  private init(_ folder: String, _ slug: String, _ clock: ManualClock, _ running: Task<Void, any Error>) {
    (self.folder, self.slug, self.clock, self.running) = (folder, slug, clock, running)
  }

  /// Starts a server, applies a bundle, hands both over, and takes them away when the body is done.
  static func run(
    _ source: BundleSource, from start: Instant, _ body: (YearServer) async throws -> Void
  ) async throws {
    let folder = NSTemporaryDirectory() + "ta-" + String(UInt64.random(in: .min ... .max), radix: 36)
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let clock = ManualClock(start)
    let (ready, continuation) = AsyncStream<Void>.makeStream()
    let server = OrgServer(
      ServerConfiguration(dataFolder: folder + "/data", socketPath: folder + "/s", tcp: nil),
      openDatabase: { try SQLiteDatabase.open($0, readers: 2) }, clock: clock, logger: silent,
      onReady: { _ in continuation.yield() })
    let running = Task {
      defer { continuation.finish() }
      try await server.run()
    }
    for await _ in ready { break }
    guard let bundle = BundleReader(source).read().bundle else { throw Unplayable(reason: "the bundle has mistakes") }
    let year = YearServer(folder, bundle.tenant.slug, clock, running)
    do {
      try await year.setUp(source, bundle)
      try await body(year)
    } catch {
      await year.stop()
      throw error
    }
    await year.stop()
  }

  static let silent = Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })

  /// What keeps a fixture from being played.
  struct Unplayable: Error {
    let reason: String
  }

  /// The files that make a tenant; the others of a bundle are for checks and plays.
  private static let sent: Set = [
    "tenant.yaml", "documents.yaml", "units.csv", "users.csv", "grants.csv", "rulebook.yaml", "scheme.yaml",
    "plans.yaml", "history.csv", "campaigns.yaml",
  ]

  var databasePath: String { folder + "/data/tenants/\(slug).sqlite" }

  private func setUp(_ source: BundleSource, _ bundle: SetupBundle) async throws {
    let token = try String(contentsOfFile: folder + "/data/operator.token", encoding: .utf8)
      .trimmingCharacters(in: .newlines)
    func office(_ tenant: String?) async throws -> OrgClient {
      let client = try await OrgClient.connect(to: .unix(path: folder + "/s"))
      try await client.open(tenant: tenant, token: token, locale: .english)
      return client
    }
    let system = try await office(nil)
    _ = try await system.call(
      TenantCreate.self, .init(slug: slug, name: bundle.tenant.name, timeZone: bundle.tenant.timeZone))
    await system.close()
    let setter = try await office(slug)
    let setup = try await setter.call(SetupBegin.self, .init()).setup
    for (file, bytes) in source.files.sorted(by: { $0.key < $1.key }) where Self.sent.contains(file) {
      let text = String(decoding: bytes, as: UTF8.self)
      _ = try await setter.call(SetupRows.self, .init(setup: setup, file: file, offset: 0, text: text))
    }
    for user in bundle.users { tokens[user.code.text] = user.code.text + "-has-this-token" }
    let digests = tokens.map { SetupTokenDigest(user: $0.key, digest: Digest.hexadecimal(Array($0.value.utf8))) }
    _ = try await setter.call(SetupCommit.self, .init(setup: setup, tokenDigests: digests))
    await setter.close()
  }

  /// The result of a call; nil where it is refused, as transcripts provoke too.
  func call(_ user: String?, _ method: String, _ params: JSONValue) async throws -> JSONValue? {
    let client = try await client(user)
    do {
      let result = try await client.call(method, params)
      if let renewed = result["user"]?.string, let token = result["token"]?.string {
        tokens[renewed] = token
        await clients.removeValue(forKey: renewed)?.close()
      }
      return result
    } catch let error as OrgClientError {
      guard error.data != nil else { throw error }
      return nil
    }
  }

  private func client(_ user: String?) async throws -> OrgClient {
    if let client = clients[user ?? ""] { return client }
    let client = try await OrgClient.connect(to: .unix(path: folder + "/s"))
    if let user {
      guard let token = tokens[user] else { throw Unplayable(reason: "no token of \(user)") }
      try await client.open(tenant: slug, token: token, locale: .english)
    }
    clients[user ?? ""] = client
    return client
  }

  private func stop() async {
    for client in clients.values { await client.close() }
    running.cancel()
    _ = await running.result
  }
}
