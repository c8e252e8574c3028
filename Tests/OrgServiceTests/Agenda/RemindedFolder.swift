import Foundation
import OrgAPI
import OrgDomain
import OrgStorageSQLite
import Testing

@testable import OrgService

/// A data folder with tenants that have deadlines, and a clock that is set by hand; 20 April 2012 to begin with.
struct RemindedFolder: Sendable {
  let path: String
  let clock = ManualClock(Instant(milliseconds: 1_334_880_000_000))

  /// Hands over a folder and takes it away.
  ///
  /// - Parameter original: what it begins with; nil: nothing.
  static func with(copyOf original: RemindedFolder? = nil, _ body: (RemindedFolder) async throws -> Void) async throws {
    let folder = RemindedFolder(path: NSTemporaryDirectory() + "tiaokuai-" + UUID().uuidString)
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    if let original { try FileManager.default.copyItem(atPath: original.path, toPath: folder.path) }
    try await body(folder)
  }

  func open() async throws -> Installation {
    try await Installation(
      folder: try DataFolder(path: path), openDatabase: { try SQLiteDatabase.open($0, readers: 2) }, clock: clock,
      logger: .silent, listener: NobodyListens())
  }

  /// Makes a tenant and sets it up.
  func make(_ slug: String, in installation: Installation) async throws -> TenantRuntime {
    try await installation.createTenant(slug: slug, name: "小城", timeZone: "Asia/Shanghai")
    let tenant = try await installation.tenant(slug)
    var files = SmallTown.dueFiles
    files["tenant.yaml"] = files["tenant.yaml"]?.replacing("small", with: slug)
    let setup = try await tenant.beginSetup(SetupBegin.Params(requestKey: nil), .operator)
      .decoded(SetupBegin.Result.self).setup
    for (file, text) in files {
      _ = try await tenant.addRows(SetupRows.Params(setup: setup, file: file, offset: 0, text: text), .operator)
    }
    let tokens = SmallTown.users.map { SetupTokenDigest(user: $0, digest: Token.hexadecimal($0)) }
    _ = try await tenant.commitSetup(
      SetupCommit.Params(setup: setup, tokenDigests: tokens, requestKey: nil), .operator)
    return tenant
  }

  /// Submits a unit's target.
  func submit(_ unit: String, as user: String, in tenant: TenantRuntime) async throws -> String {
    let (account, digest) = try #require(tenant.user(token: Token.text(user)))
    let caller = Caller(.user(account.number, digest))
    let item = try await tenant.createCase(
      CaseCreate.Params(unit: unit, matter: "target", campaign: "2012"), caller
    ).decoded(CaseView.self).case
    _ = try await tenant.saveCase(CaseSave.Params(case: item, document: SmallTown.document), caller)
    _ = try await tenant.submitCase(CaseSubmit.Params(case: item), caller)
    return item
  }

  /// Runs the service while the body does.
  func withService(_ installation: Installation, _ body: () async throws -> Void) async throws {
    let service = Task { try await ReminderService(installation: installation, clock: clock, logger: .silent).run() }
    do {
      try await body()
    } catch {
      service.cancel()
      throw error
    }
    service.cancel()
    try await service.value
    #expect(clock.sleepers == [])
  }

  /// Waits until the service has nothing to do before an instant.
  func untilAsleep(until instant: Instant) async {
    while clock.sleepers != [instant] { await Task.yield() }
  }

  func time(_ text: String) throws -> Instant { try #require(TenantCalendar.instant(text + "+08:00")) }

  func set(_ time: String) throws { clock.set(try self.time(time)) }
}

extension Instant {
  static let max = Instant(milliseconds: .max)
}
