import OrgStorage
import OrgStorageSQLite

/// A SQLite database in a folder that goes with it.
struct FolderDatabase: SQLDatabase {
  private let database: SQLiteDatabase
  let folder: TestFolder

  init() throws {
    folder = try TestFolder()
    database = try SQLiteDatabase.open(folder.file("test.sqlite"), readers: 2)
  }

  func write<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
    try await database.write(body)
  }

  func read<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
    try await database.read(body)
  }

  func close() async throws { try await database.close() }

  // MARK: - Inspection

  func pragma(_ pragma: SQLiteDatabase.Pragma, on side: SQLiteDatabase.Side) async throws -> String? {
    try await database.pragma(pragma, on: side)
  }

  func schemaDump() async throws -> String { try await database.schemaDump() }

  func plan(_ statement: any SQLStatement) async throws -> [String] { try await database.plan(statement) }
}
