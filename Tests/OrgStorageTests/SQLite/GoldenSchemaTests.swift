import Foundation
import OrgStorage
import Testing

/// `schema/sql/current.sql` is what a fresh database is. Record anew with `RECORD_SCHEMA=1`, and read the difference.
@Suite struct GoldenSchemaTests {
  @Test func `a fresh tenant database is as recorded`() async throws {
    let store = try FolderDatabase()
    _ = try await TenantDatabase.open(store, at: Samples.instant(0))
    try check(try await store.schemaDump(), against: "current.sql")
  }

  @Test func `a fresh system database is as recorded`() async throws {
    let store = try FolderDatabase()
    _ = try await SystemDatabase.open(store, at: Samples.instant(0))
    try check(try await store.schemaDump(), against: "system_current.sql")
  }

  private func check(_ dump: String, against name: String) throws {
    let file = Repository.root.appending(path: "schema/sql/\(name)")
    if ProcessInfo.processInfo.environment["RECORD_SCHEMA"] == "1" {
      try dump.write(to: file, atomically: true, encoding: .utf8)
    }
    let recorded = try String(contentsOf: file, encoding: .utf8)
    #expect(dump == recorded, "record it with RECORD_SCHEMA=1 and read the difference")
    #expect(dump.contains("schema_migration"), "the dump is not empty")
  }
}
