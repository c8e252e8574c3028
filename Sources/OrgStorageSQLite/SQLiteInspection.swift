import GRDB
package import OrgStorage

/// What the tests look at behind the seam.
extension SQLiteDatabase {
  package enum Pragma: String, CaseIterable, Sendable {
    case synchronous
    case journalMode = "journal_mode"
    case foreignKeys = "foreign_keys"
    case queryOnly = "query_only"
    case memoryMap = "mmap_size"
  }

  package enum Side: Sendable {
    case writer
    case reader
  }

  /// A setting of a connection, as SQLite tells it.
  package func pragma(_ pragma: Pragma, on side: Side) async throws -> String? {
    let fetch: @Sendable (Database) throws -> String? = { database in
      try Row.fetchOne(database, sql: "PRAGMA \(pragma.rawValue)").flatMap { row in
        (row[0] as DatabaseValue).description
      }
    }
    return switch side {
    case .writer: try await pool.writeWithoutTransaction(fetch)
    case .reader: try await pool.read(fetch)
    }
  }

  /// The whole schema as GRDB dumps it, without its heading.
  package func schemaDump() async throws -> String {
    try await pool.read { database in
      let collector = TextCollector()
      try database.dumpSchema(to: collector)
      return String(collector.text.drop { $0 != "\n" }.dropFirst())
    }
  }

  /// How SQLite would run a statement: the lines of EXPLAIN QUERY PLAN.
  package func plan(_ statement: any SQLStatement) async throws -> [String] {
    let sql = "EXPLAIN QUERY PLAN " + statement.rawValue
    return try await pool.read { database in
      let prepared = try database.makeStatement(sql: sql)
      // A plan needs no values: parameters are left NULL.
      prepared.setUncheckedArguments(StatementArguments())
      return try Row.fetchAll(prepared).map { row in row["detail"] }
    }
  }
}

/// GRDB takes the stream by value: what is written must be shared.
private final class TextCollector: TextOutputStream {
  private(set) var text = ""

  func write(_ string: String) { text += string }
}
