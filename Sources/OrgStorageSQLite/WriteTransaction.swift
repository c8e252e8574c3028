import GRDB
import OrgStorage

/// One write transaction, from BEGIN IMMEDIATE to COMMIT or ROLLBACK.
struct WriteTransaction {
  let database: Database
  let gate: AccessGate

  /// Runs the body; commits where it returns, undoes everything where it throws.
  func run<T>(_ body: (any SQLConnection) throws -> T) throws -> T {
    try gate.checkWritable()
    do {
      try database.beginTransaction(.immediate)
    } catch {
      throw StorageError(sqlite: error, "BEGIN")
    }
    let result: T
    do {
      let connection = SQLiteConnection(database)
      result = try body(connection)
      try connection.checkUnspoilt()
    } catch {
      rollBack()
      throw error
    }
    try commit()
    return result
  }

  private func commit() throws(StorageError) {
    do {
      try database.commit()
    } catch {
      gate.breakWrites()
      rollBack()
      throw StorageError(
        .commitOutcomeUnknown, "COMMIT failed; whether the transaction is on disk is not known.", cause: error)
    }
  }

  private func rollBack() {
    do {
      try database.rollback()
    } catch {
      gate.breakWrites()
    }
  }
}
