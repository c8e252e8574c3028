import OrgDomain
import OrgStorage
import OrgStorageSQLite
import Testing

private enum DeferredStatement: String, SQLStatement {
  case insert = "INSERT INTO deferred_child (parent) VALUES (?1)"
}

/// An error in COMMIT leaves the outcome unknown (DESIGN 8). A deferred foreign key, which the product never has, makes
/// one.
@Suite struct CommitFailureTests {
  @Test func `after an error in COMMIT nobody writes until the database is reopened`() async throws {
    let store = try FolderDatabase()
    try await store.write { connection in
      try connection.run(
        SQLScript(
          name: "deferred",
          text: """
            CREATE TABLE deferred_child (
              parent INTEGER REFERENCES deferred_parent (number) DEFERRABLE INITIALLY DEFERRED
            ) STRICT;
            CREATE TABLE deferred_parent (number INTEGER PRIMARY KEY) STRICT;
            """))
    }
    await expectStorageError(.commitOutcomeUnknown) {
      try await store.write { try $0.execute(DeferredStatement.insert, [.integer(1)]) }
    }
    await expectStorageError(.unavailable) { try await store.write { _ in } }
    try await store.read { _ in }
    try await store.close()

    let reopened = try SQLiteDatabase.open(store.folder.file("test.sqlite"), readers: 1)
    try await reopened.write { _ in }
    try await reopened.close()
  }
}
