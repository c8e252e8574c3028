import OrgStorage

/// A database whose readings of the past are one revision late in one group of tables: a broken rule.
final class ShiftedDatabase: SQLDatabase {
  private let base: any SQLDatabase
  private let group: String

  init(_ base: any SQLDatabase, _ group: String) {
    self.base = base
    self.group = group
  }

  func write<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
    try await base.write(body)
  }

  func read<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
    try await base.read { [group] in try body(ShiftedConnection(base: $0, group: group)) }
  }

  func close() async throws { try await base.close() }
}

private struct ShiftedConnection: SQLConnection {
  let base: any SQLConnection
  let group: String

  private func shifted(_ statement: any SQLStatement, _ values: [SQLValue]) -> [SQLValue] {
    guard statement.name == "\(group).asOf", case .integer(let revision)? = values.first else { return values }
    return [.integer(revision + 1)] + values.dropFirst()
  }

  func execute(_ statement: any SQLStatement, _ values: [SQLValue]) throws(StorageError) {
    try base.execute(statement, shifted(statement, values))
  }

  func rows(_ statement: any SQLStatement, _ values: [SQLValue]) throws(StorageError) -> [SQLRow] {
    try base.rows(statement, shifted(statement, values))
  }

  func eachRow(
    _ statement: any SQLStatement, _ values: [SQLValue], _ body: (SQLRow) throws(StorageError) -> Void
  ) throws(StorageError) {
    try base.eachRow(statement, shifted(statement, values), body)
  }

  func run(_ script: SQLScript) throws(StorageError) { try base.run(script) }

  func savepoint<T>(_ body: () throws -> T) throws -> T { try base.savepoint(body) }
}
