/// A connection inside one transaction. It belongs to the closure that was given it, and is good for nothing after it.
///
/// After an error of a statement the transaction is spoilt: every further statement throws `.aborted`, and so does the
/// commit, unless the error happened inside a `savepoint` that it left. PostgreSQL works so; every engine here does.
public protocol SQLConnection {
  /// Runs a statement whose rows, if any, do not matter.
  ///
  /// - Parameter values: one for each parameter, in the order of their numbers.
  /// - Throws: `.constraint`, `.invalidText`, `.aborted`, and what the engine meets: `.busy .full .io .corrupt`.
  func execute(_ statement: any SQLStatement, _ values: [SQLValue]) throws(StorageError)

  /// Runs a statement and answers all its rows. Throws as `execute`.
  func rows(_ statement: any SQLStatement, _ values: [SQLValue]) throws(StorageError) -> [SQLRow]

  /// Runs a statement and hands over row by row, without keeping them. Throws as `execute`, and what the body throws.
  ///
  /// The body must not run the same statement again.
  func eachRow(
    _ statement: any SQLStatement, _ values: [SQLValue], _ body: (SQLRow) throws(StorageError) -> Void
  ) throws(StorageError)

  /// Runs a migration's script; only inside `SQLDatabase.write`.
  func run(_ script: SQLScript) throws(StorageError)

  /// Runs the body; where it throws, everything it wrote is undone and the error goes on. Savepoints nest.
  ///
  /// - Throws: what the body throws; `StorageError` where the savepoint itself fails, and then the transaction is
  ///   spoilt for good.
  func savepoint<T>(_ body: () throws -> T) throws -> T
}

extension SQLConnection {
  package func execute(_ statement: any SQLStatement) throws(StorageError) { try execute(statement, []) }

  package func rows(_ statement: any SQLStatement) throws(StorageError) -> [SQLRow] { try rows(statement, []) }

  package func row(_ statement: any SQLStatement, _ values: [SQLValue] = []) throws(StorageError) -> SQLRow? {
    try rows(statement, values).first
  }

  /// The one integer that a statement always answers, such as a count.
  package func integer(_ statement: any SQLStatement, _ values: [SQLValue] = []) throws(StorageError) -> Int64 {
    guard let row = try row(statement, values) else {
      throw StorageError(.corrupt, "\(statement.name) answered no row.")
    }
    return try row.integer(0)
  }

  /// Runs a write that must meet a row; the statement answers (`RETURNING`) what it wrote.
  ///
  /// - Throws: `.missing` where it met none.
  package func executeMeetingRow(
    _ statement: any SQLStatement, _ values: [SQLValue], _ what: @autoclosure () -> String
  ) throws(StorageError) {
    if try rows(statement, values).isEmpty { throw StorageError(.missing, "There is no \(what()).") }
  }
}
