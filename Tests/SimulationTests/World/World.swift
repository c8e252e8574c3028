import Foundation
import Logging
import OrgAPI
import OrgDomain
import OrgStorage
import OrgStorageSQLite

@testable import OrgService

/// The real service in a small world: a tenant on a file of its own, with a clock that the simulation moves.
final class World {
  let plan: WorldPlan
  let clock: ManualClock
  private(set) var tenant: TenantRuntime
  private var installation: Installation?
  private let path: String
  /// The number of each post, as the product has it.
  var grants: [WorldPlan.Post: String] = [:]

  static let campaign = "2012"

  init(_ plan: WorldPlan) async throws {
    self.plan = plan
    clock = ManualClock(World.noon(WorldPlan.firstDay))
    path = NSTemporaryDirectory() + "tiaokuai-simulation-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let installation = try await World.installation(path, clock)
    self.installation = installation
    try await installation.createTenant(slug: "world", name: "小世界", timeZone: "Asia/Shanghai")
    tenant = try await installation.tenant("world")
    try await setUp()
    let posts = try await tenant.listGrants(GrantList.Params(limit: 500), try caller(WorldPlan.administrator)).grants
    for post in posts {
      let role = post.role ?? ""
      grants[WorldPlan.Post(user: post.user, role: role, unit: post.unit, isWide: post.scope == .subtree)] = post.grant
    }
  }

  private static func installation(_ path: String, _ clock: ManualClock) async throws -> Installation {
    try await Installation(
      folder: try DataFolder(path: path), openDatabase: { try SQLiteDatabase.open($0, readers: 2) }, clock: clock,
      logger: Logger(label: "simulation", factory: { _ in SwiftLogNoOpLogHandler() }), listener: NobodyListens())
  }

  private func setUp() async throws {
    let caller = Caller.entering(.operator)
    let begun = try await tenant.beginSetup(SetupBegin.Params(requestKey: nil), caller)
    let setup = try begun.decoded(SetupBegin.Result.self).setup
    for (file, text) in plan.bundle.sorted(by: { $0.key < $1.key }) {
      _ = try await tenant.addRows(SetupRows.Params(setup: setup, file: file, offset: 0, text: text), caller)
    }
    let tokens = plan.users.map { SetupTokenDigest(user: $0, digest: Digest.hexadecimal(Array(World.token($0).utf8))) }
    _ = try await tenant.commitSetup(SetupCommit.Params(setup: setup, tokenDigests: tokens, requestKey: nil), caller)
  }

  private static func token(_ user: String) -> String { user + "-" + user }

  /// A user, signed in.
  func caller(_ user: String) throws -> Caller {
    guard let (account, digest) = tenant.user(token: World.token(user)) else {
      throw ServiceFault(.unauthenticated, .session(.tokenUnknown))
    }
    return Caller.entering(.user(account.number, digest))
  }

  /// Noon of a day in the tenant's time zone.
  static func noon(_ day: Int) -> Instant { Instant(milliseconds: Int64(day) * 86_400_000 + 4 * 3_600_000) }

  /// Ends the service and opens it again on the same files.
  func restart() async throws {
    await installation?.close()
    // The folder is let go with the installation that holds it.
    installation = nil
    let again = try await World.installation(path, clock)
    installation = again
    tenant = try await again.tenant("world")
  }

  func end() async {
    await installation?.close()
    try? FileManager.default.removeItem(atPath: path)
  }
}

private struct NobodyListens: RevocationListener {
  func tokensEnded(of users: Set<UserNumber>, in tenant: String) {}
}

extension Caller {
  fileprivate static func entering(_ identity: Identity) -> Caller {
    Caller(identity: identity, render: { $0 }, renderProblem: { $0 })
  }
}

extension Answer {
  func decoded<Result: Decodable>(_ type: Result.Type) throws -> Result {
    try JSONDecoder().decode(type, from: Data(bytes))
  }
}
