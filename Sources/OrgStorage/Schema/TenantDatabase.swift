public import OrgDomain

/// A tenant's database: nobody outside can start half a transaction, or meet an old schema.
public struct TenantDatabase: Sendable {
  private let database: any SQLDatabase

  private init(_ database: any SQLDatabase) { self.database = database }

  /// Takes an open database and brings its schema up to date. Where this throws, closing it stays with the caller.
  ///
  /// - Throws: as `migrate`.
  public static func open(_ database: any SQLDatabase, at: Instant) async throws -> TenantDatabase {
    _ = try await migrate(database, at: at)
    return TenantDatabase(database)
  }

  /// Brings a database's schema up to date, wholly or not at all. Nothing is written where it is.
  ///
  /// - Returns: the names of the migrations applied.
  /// - Throws: `StorageError` with code `.newerSchema` for a database that a newer version made, `.alteredMigration`
  ///   for one that other migrations made.
  public static func migrate(_ database: any SQLDatabase, at: Instant) async throws -> [String] {
    try await Migrator(Migration.tenant).migrate(database, at: at)
  }

  /// The names of the migrations that a tenant's database still has to have; none for a new one.
  ///
  /// - Throws: as `migrate`.
  public static func pending(_ database: any SQLDatabase) async throws -> [String] {
    try await Migrator(Migration.tenant).pending(database)
  }

  /// Runs the body in one write transaction; see `SQLDatabase.write`.
  public func write<T: Sendable>(_ body: @escaping @Sendable (TenantTables) throws -> T) async throws -> T {
    try await database.write { connection in try body(TenantTables(connection: connection)) }
  }

  /// Runs the body on a snapshot of what was last committed; see `SQLDatabase.read`.
  public func read<T: Sendable>(_ body: @escaping @Sendable (TenantTables) throws -> T) async throws -> T {
    try await database.read { connection in try body(TenantTables(connection: connection)) }
  }

  /// Closes every connection; reads and writes afterwards throw `.unavailable`.
  public func close() async throws { try await database.close() }
}
