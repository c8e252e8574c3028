import GRDB
public import OrgStorage

/// A database in one SQLite file in WAL mode: one writer connection, and readers opened as they are needed.
///
/// An acknowledged write is on disk: the writer flushes every commit (`synchronous = FULL`). Check-points run on the
/// writer alone, for readers are read-only. No file is mapped into memory.
public final class SQLiteDatabase: SQLDatabase {
  let pool: DatabasePool
  let gate = AccessGate()

  private init(_ pool: DatabasePool) { self.pool = pool }

  /// Opens a file, or makes an empty one. Blocks the thread while it does.
  ///
  /// - Parameters:
  ///   - path: the file; its folder is there already.
  ///   - readers: how many reads run at once, at least 1; more wait.
  /// - Throws: `StorageError`: `.io` where the file cannot be opened, `.corrupt` where it is no database, `.busy`.
  public static func open(_ path: String, readers: Int) throws(StorageError) -> SQLiteDatabase {
    do {
      let pool = try DatabasePool(path: path, configuration: configuration(readers: max(1, readers)))
      try pool.writeWithoutTransaction { database in
        // GRDB sets NORMAL when it turns WAL on, after `prepareDatabase`: a power cut could lose what was acknowledged.
        try database.execute(sql: "PRAGMA synchronous = FULL")
        guard try Int.fetchOne(database, sql: "PRAGMA synchronous") == 2 else {
          throw StorageError(.io, "This SQLite does not take synchronous = FULL.")
        }
      }
      return SQLiteDatabase(pool)
    } catch {
      throw StorageError(sqlite: error, "Opening the database")
    }
  }

  public func write<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
    try gate.enter(toWrite: true)
    defer { gate.leave() }
    // Not GRDB's async `write`: that interrupts the connection when the task is cancelled, even in COMMIT.
    return try await withCheckedThrowingContinuation { continuation in
      pool.asyncWriteWithoutTransaction { [gate] database in
        let transaction = WriteTransaction(database: database, gate: gate)
        continuation.resume(with: Result { try transaction.run(body) })
      }
    }
  }

  public func read<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
    try gate.enter(toWrite: false)
    defer { gate.leave() }
    do {
      return try await pool.read { database in
        let connection = SQLiteConnection(database)
        let result = try body(connection)
        try connection.checkUnspoilt()
        return result
      }
    } catch let error as DatabaseError {
      throw StorageError(sqlite: error, "Reading")
    } catch let error as StorageError where error.cause is CancellationError {
      throw CancellationError()
    }
  }

  public func close() async throws {
    guard await gate.close() else { return }
    do {
      try pool.close()
    } catch {
      throw StorageError(sqlite: error, "Closing the database")
    }
  }

  private static func configuration(readers: Int) -> Configuration {
    var configuration = Configuration()
    configuration.label = "tiaokuai"
    configuration.foreignKeysEnabled = true
    configuration.maximumReaderCount = readers
    configuration.busyMode = .timeout(5)
    // A transaction that cannot even be rolled back is met by `AccessGate`, not by a crash of the whole server.
    configuration.allowsUnsafeTransactions = true
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA mmap_size = 0")
      if database.configuration.readonly {
        try database.execute(sql: "PRAGMA query_only = 1")
        try database.execute(sql: "PRAGMA cache_size = -256")
      }
    }
    return configuration
  }
}
