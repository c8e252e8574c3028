import Foundation
import Logging
import OrgDomain
import OrgStorage
import OrgStorageSQLite
import Testing

@testable import OrgService

/// A tenant that an earlier version made is copied before it is upgraded (DESIGN 3).
@Suite struct UpgradeBackupTests {
  private func installation(_ path: String) async throws -> Installation {
    try await Installation(
      folder: try DataFolder(path: path), openDatabase: { try SQLiteDatabase.open($0, readers: 2) },
      clock: ManualClock(Instant(milliseconds: 1_334_880_000_000)),
      logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }), listener: NobodyListens())
  }

  /// Opens a tenant in a server of its own, which ends with this.
  private func open(_ path: String, _ slug: String) async throws {
    let server = try await installation(path)
    #expect(try await server.tenant(slug).state.tree.isEmpty)
    await server.close()
  }

  private func create(_ path: String, _ slug: String) async throws {
    let server = try await installation(path)
    try await server.createTenant(slug: slug, name: "旧城", timeZone: "Asia/Shanghai")
    await server.close()
  }

  private func copies(_ path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path + "/tenants").filter { $0.contains(".before-") }
  }

  @Test func aTenantOfAnEarlierVersionIsCopiedFirst() async throws {
    let path = NSTemporaryDirectory() + "tiaokuai-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: path) }
    try await makeOldTenant(path)
    try await open(path, "old")
    #expect(try copies(path) == ["old.before-v0002_campaign.sqlite"])
    let copy = try SQLiteDatabase.open(path + "/tenants/old.before-v0002_campaign.sqlite", readers: 1)
    #expect(
      try await TenantDatabase.pending(copy) == ["v0002_campaign", "v0003_casework", "v0004_living_tree"],
      "the copy is as it was")
    try await copy.close()
    try await open(path, "old")
    #expect(try copies(path).count == 1)
  }

  @Test func aTenantThatIsUpToDateIsNot() async throws {
    let path = NSTemporaryDirectory() + "tiaokuai-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: path) }
    try await create(path, "new")
    try await open(path, "new")
    #expect(try copies(path) == [])
  }

  /// An installation with a tenant whose database has had the first migration alone.
  private func makeOldTenant(_ path: String) async throws {
    try await create(path, "old")
    let file = path + "/tenants/old.sqlite"
    let filled = try SQLiteDatabase.open(file, readers: 1)
    let (events, text) = try await filled.read { connection in
      let tables = TenantTables(connection: connection)
      return (try tables.events(after: 0, limit: 9), try tables.vocabularyText())
    }
    try await filled.close()
    for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: file + suffix) }
    let old = try SQLiteDatabase.open(file, readers: 1)
    _ = try await Migrator(Array(Migration.tenant.prefix(1))).migrate(old, at: Instant(milliseconds: 0))
    try await old.write { connection in
      let tables = TenantTables(connection: connection)
      for event in events { try tables.append(event) }
      try tables.append(Revision(rawValue: 1), at: Instant(milliseconds: 0), event: 1)
      try tables.setVocabularyText(text ?? "", from: Revision(rawValue: 1))
    }
    try await old.close()
  }
}
