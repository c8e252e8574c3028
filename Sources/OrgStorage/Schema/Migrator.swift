package import OrgDomain

/// Brings a database to a list of migrations.
package struct Migrator: Sendable {
  let migrations: [Migration]

  package init(_ migrations: [Migration]) { self.migrations = migrations }

  /// Applies what the database has not had, all of it or none, in one transaction. Nothing is written where it has had
  /// all.
  ///
  /// - Returns: the names of the migrations applied.
  /// - Throws: `StorageError` with code `.newerSchema` where the database has had more than these, `.alteredMigration`
  ///   where it has had others.
  package func migrate(_ database: any SQLDatabase, at: Instant) async throws -> [String] {
    try await database.write { connection in
      try connection.run(Migration.ledger)
      let count = try checkApplied(connection)
      for migration in migrations.dropFirst(count) {
        try connection.run(migration.script)
        try migration.conversion?(TenantTables(connection: connection))
        try connection.execute(
          MigrationStatement.record,
          [SQLValue(migration.version), .text(migration.name), .text(migration.digest), SQLValue(at)])
      }
      return migrations.dropFirst(count).map(\.name)
    }
  }

  /// The names of the migrations that a database in use has not had; none for one that has had none at all.
  ///
  /// - Throws: as `migrate`.
  package func pending(_ database: any SQLDatabase) async throws -> [String] {
    try await database.write { connection in
      try connection.run(Migration.ledger)
      let count = try checkApplied(connection)
      return count == 0 ? [] : migrations.dropFirst(count).map(\.name)
    }
  }

  /// How many of the migrations a database has had.
  private func checkApplied(_ connection: any SQLConnection) throws(StorageError) -> Int {
    let applied = try connection.rows(MigrationStatement.applied)
    for (position, row) in applied.enumerated() {
      let name = try row.text(1)
      guard position < migrations.count else {
        throw StorageError(
          .newerSchema, "A newer version made this database: it has migration \(name). Use that version.")
      }
      let known = migrations[position]
      guard try row.int(0) == known.version, name == known.name, try row.text(2) == known.digest else {
        throw StorageError(
          .alteredMigration, "Migration \(name) of this database is not \(known.name) as this version has it.")
      }
    }
    return applied.count
  }
}
