import GRDB
import OrgStorage

extension StorageError {
  /// What an error met in SQLite means; a `StorageError` stays as it is.
  init(sqlite error: any Error, _ what: String) {
    if let error = error as? StorageError {
      self = error
      return
    }
    guard let error = error as? DatabaseError else {
      self.init(.unavailable, "\(what) failed.", cause: error)
      return
    }
    self.init(
      Self.code(error.resultCode), "\(what): \(error.message ?? error.resultCode.description)",
      constraint: Self.constraint(error.extendedResultCode), cause: error)
  }

  private static func code(_ code: ResultCode) -> Code {
    switch code {
    case .SQLITE_CONSTRAINT: .constraint
    case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
    case .SQLITE_READONLY: .readOnly
    case .SQLITE_FULL: .full
    case .SQLITE_IOERR, .SQLITE_CANTOPEN, .SQLITE_PERM: .io
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: .corrupt
    case .SQLITE_ABORT, .SQLITE_INTERRUPT: .aborted
    case .SQLITE_ERROR, .SQLITE_MISUSE, .SQLITE_RANGE, .SQLITE_MISMATCH, .SQLITE_TOOBIG: .statement
    default: .unavailable
    }
  }

  private static func constraint(_ code: ResultCode) -> Constraint? {
    switch code {
    case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY, .SQLITE_CONSTRAINT_ROWID: .unique
    case .SQLITE_CONSTRAINT_FOREIGNKEY: .foreignKey
    case .SQLITE_CONSTRAINT_CHECK: .check
    case .SQLITE_CONSTRAINT_NOTNULL: .notNull
    // SQLITE_CONSTRAINT_DATATYPE, which GRDB does not name.
    case ResultCode(rawValue: 3091): .type
    default: nil
    }
  }
}
