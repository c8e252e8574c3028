import OrgAPI
import OrgClient
import Testing

@testable import OrgService

/// A tenant on a server, with the people of its bundle, each of whom holds a token.
struct Town {
  let server: TestServer
  let slug: String
  /// Who may read the audit there.
  private let auditor: String

  /// The token of a user; only its digest reaches the server.
  static func token(_ user: String) -> String { user + "-has-this-token" }

  static func digest(_ user: String) -> SetupTokenDigest {
    SetupTokenDigest(user: user, digest: Digest.hexadecimal(Array(token(user).utf8)))
  }

  /// A tenant that is there already.
  init(slug: String, auditor: String = "auditor", on server: TestServer) {
    (self.server, self.slug, self.auditor) = (server, slug, auditor)
  }

  /// Makes the tenant and applies a bundle to it through the wire, as the operator.
  init(
    _ files: [String: String], slug: String = "small", auditor: String = "auditor", on server: TestServer
  ) async throws {
    (self.server, self.slug, self.auditor) = (server, slug, auditor)
    let office = try await server.operator()
    _ = try await office.call(
      TenantCreate.self, .init(slug: slug, name: "测试", timeZone: "Asia/Shanghai"))
    await office.close()
    let setter = try await server.operator(in: slug)
    let setup = try await setter.send(files)
    let users = Bundles.users(in: files)
    let result = try await setter.call(
      SetupCommit.self, .init(setup: setup, tokenDigests: users.map(Town.digest)))
    await setter.close()
    try #require(result.changed && result.tokensSet.count == users.count)
  }

  /// A user's connection.
  func user(_ user: String, locale: Wire.Locale = .english) async throws -> OrgClient {
    let client = try await server.client()
    try await client.open(tenant: slug, token: Town.token(user), locale: locale)
    return client
  }

  /// A user's connection for lines as they are.
  func line(_ user: String) async throws -> RawLine {
    let line = try await server.line()
    try await line.open(slug, Town.token(user))
    return line
  }

  /// How far the log has come, and what its last hash is: equal where nothing was changed in between.
  func ledger() async throws -> Ledger {
    let client = try await user(auditor)
    let report = try await client.call(AuditVerify.self, .init())
    await client.close()
    try #require(report.valid, "\(report.problems)")
    return Ledger(events: report.events, lastHash: report.lastHash)
  }

  struct Ledger: Equatable {
    let events: Int
    let lastHash: String
  }
}

/// Runs the body with a town on a server of its own.
func withTown(
  _ files: [String: String] = Bundles.small, _ body: (Town) async throws -> Void
) async throws {
  try await withServer { server in try await body(try await Town(files, on: server)) }
}

extension OrgClient {
  /// Begins a set-up and sends a bundle's files into it, each in one piece.
  func send(_ files: [String: String]) async throws -> String {
    let setup = try await call(SetupBegin.self, .init()).setup
    for (file, text) in files.sorted(by: { $0.key < $1.key }) {
      _ = try await call(SetupRows.self, .init(setup: setup, file: file, offset: 0, text: text))
    }
    return setup
  }

  /// Applies a bundle as whoever is signed in.
  func apply(_ files: [String: String]) async throws -> SetupCommit.Result {
    try await call(SetupCommit.self, .init(setup: try await send(files)))
  }
}
