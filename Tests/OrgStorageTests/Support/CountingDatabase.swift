import OrgStorage
import Synchronization

/// A database that writes down the name of every statement it is asked.
final class CountingDatabase: SQLDatabase {
  private let database: any SQLDatabase
  private let asked = Mutex<[String]>([])

  init(_ database: any SQLDatabase) { self.database = database }

  /// What was asked since this was last called.
  func takeStatements() -> [String] {
    asked.withLock { asked in
      defer { asked = [] }
      return asked
    }
  }

  func write<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
    try await database.write { [self] connection in try body(CountingConnection(connection: connection, log: log)) }
  }

  func read<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
    try await database.read { [self] connection in try body(CountingConnection(connection: connection, log: log)) }
  }

  func close() async throws { try await database.close() }

  private func log(_ statement: String) { asked.withLock { $0.append(statement) } }
}

private struct CountingConnection: SQLConnection {
  let connection: any SQLConnection
  let log: (String) -> Void

  func execute(_ statement: any SQLStatement, _ values: [SQLValue]) throws(StorageError) {
    log(statement.name)
    try connection.execute(statement, values)
  }

  func rows(_ statement: any SQLStatement, _ values: [SQLValue]) throws(StorageError) -> [SQLRow] {
    log(statement.name)
    return try connection.rows(statement, values)
  }

  func eachRow(
    _ statement: any SQLStatement, _ values: [SQLValue], _ body: (SQLRow) throws(StorageError) -> Void
  ) throws(StorageError) {
    log(statement.name)
    try connection.eachRow(statement, values, body)
  }

  func run(_ script: SQLScript) throws(StorageError) { try connection.run(script) }

  func savepoint<T>(_ body: () throws -> T) throws -> T { try connection.savepoint(body) }
}
