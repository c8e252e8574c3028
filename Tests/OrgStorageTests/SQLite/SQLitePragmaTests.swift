import Foundation
import OrgStorage
import OrgStorageSQLite
import Testing

/// An acknowledged write is on disk (DESIGN 3).
@Suite struct SQLitePragmaTests {
  @Test func `writer flushes every commit`() async throws {
    let database = try FolderDatabase()
    #expect(try await database.pragma(.synchronous, on: .writer) == "2")
    #expect(try await database.pragma(.journalMode, on: .writer) == "\"wal\"")
    #expect(try await database.pragma(.foreignKeys, on: .writer) == "1")
    #expect(try await database.pragma(.queryOnly, on: .writer) == "0")
    #expect(try await database.pragma(.memoryMap, on: .writer) == "0")
  }

  @Test func `readers cannot write`() async throws {
    let database = try FolderDatabase()
    #expect(try await database.pragma(.journalMode, on: .reader) == "\"wal\"")
    #expect(try await database.pragma(.foreignKeys, on: .reader) == "1")
    #expect(try await database.pragma(.queryOnly, on: .reader) == "1")
    #expect(try await database.pragma(.memoryMap, on: .reader) == "0")
  }

  @Test func `writer still flushes after writes and reopening`() async throws {
    let folder = try TestFolder()
    for _ in 1...2 {
      let database = try SQLiteDatabase.open(folder.file("a.sqlite"), readers: 1)
      let tenant = try await TenantDatabase.open(database, at: Samples.instant(0))
      try await tenant.write { try $0.setSetting("a", "b") }
      #expect(try await database.pragma(.synchronous, on: .writer) == "2")
      try await tenant.close()
    }
  }

  @Test func `a file that is no database is refused`() async throws {
    let folder = try TestFolder()
    let path = folder.file("text.sqlite")
    try Array(repeating: "this is no database\n", count: 99).joined().write(
      toFile: path, atomically: true, encoding: .utf8)
    await expectStorageError(.corrupt) { _ = try SQLiteDatabase.open(path, readers: 1) }
    await expectStorageError(.io) { _ = try SQLiteDatabase.open(folder.file("none/a.sqlite"), readers: 1) }
  }
}
