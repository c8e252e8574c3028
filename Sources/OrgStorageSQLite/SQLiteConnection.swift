import Foundation
import GRDB
import OrgStorage

/// The seam's connection on one of GRDB's, inside a transaction.
final class SQLiteConnection: SQLConnection {
  private let database: Database
  private var isSpoilt = false

  init(_ database: Database) { self.database = database }

  func execute(_ statement: any SQLStatement, _ values: [SQLValue]) throws(StorageError) {
    try attempt(statement.name) {
      try database.cachedStatement(sql: statement.rawValue).execute(arguments: arguments(values))
    }
  }

  func rows(_ statement: any SQLStatement, _ values: [SQLValue]) throws(StorageError) -> [SQLRow] {
    var rows: [SQLRow] = []
    try eachRow(statement, values) { row throws(StorageError) in rows.append(row) }
    return rows
  }

  func eachRow(
    _ statement: any SQLStatement, _ values: [SQLValue], _ body: (SQLRow) throws(StorageError) -> Void
  ) throws(StorageError) {
    try attempt(statement.name) {
      let prepared = try database.cachedStatement(sql: statement.rawValue)
      let cursor = try Row.fetchCursor(prepared, arguments: arguments(values))
      while let row = try cursor.next() {
        try body(SQLRow(of: statement, try Self.values(row, statement)))
      }
    }
  }

  func run(_ script: SQLScript) throws(StorageError) {
    try attempt(script.name) { try database.execute(sql: script.text) }
  }

  func savepoint<T>(_ body: () throws -> T) throws -> T {
    try control("SAVEPOINT command")
    let result: T
    do {
      result = try body()
      try checkUnspoilt()
    } catch {
      isSpoilt = false
      try control("ROLLBACK TO SAVEPOINT command")
      try control("RELEASE SAVEPOINT command")
      throw error
    }
    try control("RELEASE SAVEPOINT command")
    return result
  }

  /// Throws where an error was met and not undone: such a transaction must not be committed.
  func checkUnspoilt() throws(StorageError) {
    guard !isSpoilt, database.isInsideTransaction else {
      throw StorageError(.aborted, "An earlier error spoilt this transaction; nothing of it is kept.")
    }
  }

  private func control(_ sql: String) throws(StorageError) {
    try attempt(sql) { try database.cachedStatement(sql: sql).execute() }
  }

  private func attempt(_ name: @autoclosure () -> String, _ work: () throws -> Void) throws(StorageError) {
    try checkUnspoilt()
    do {
      try work()
    } catch {
      isSpoilt = true
      throw StorageError(sqlite: error, name())
    }
  }

  // MARK: - Values

  private func arguments(_ values: [SQLValue]) throws(StorageError) -> StatementArguments {
    guard values.allSatisfy(\.isStorable) else { throw StorageError(.invalidText, "Text may not hold U+0000.") }
    return StatementArguments(values.map(Self.databaseValue))
  }

  private static func databaseValue(_ value: SQLValue) -> DatabaseValue {
    switch value {
    case .null: .null
    case .integer(let number): number.databaseValue
    case .text(let text): text.databaseValue
    case .blob(let bytes): Data(bytes).databaseValue
    }
  }

  private static func values(_ row: Row, _ statement: any SQLStatement) throws(StorageError) -> [SQLValue] {
    var values: [SQLValue] = []
    values.reserveCapacity(row.count)
    for column in 0..<row.count {
      let value: DatabaseValue = row[column]
      switch value.storage {
      case .null: values.append(.null)
      case .int64(let number): values.append(.integer(number))
      case .string(let text): values.append(.text(text))
      case .blob(let data): values.append(.blob([UInt8](data)))
      case .double: throw StorageError(.corrupt, "Column \(column) of \(statement.name) holds a real.")
      }
    }
    return values
  }
}
