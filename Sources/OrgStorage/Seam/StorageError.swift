/// What went wrong in the store. Callers switch on the code, never on the message.
public struct StorageError: Error, CustomStringConvertible {
  /// Open: a switch needs a default.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    public let description: String

    private init(_ description: String) { self.description = description }

    /// The schema refused a row; `constraint` says of what sort.
    public static let constraint = Code("constraint")
    /// The row to change is not there.
    public static let missing = Code("missing")
    /// Text holds U+0000.
    public static let invalidText = Code("invalidText")
    /// An earlier error spoilt the transaction.
    public static let aborted = Code("aborted")
    /// Another process holds the database.
    public static let busy = Code("busy")
    /// The database, or this snapshot of it, cannot be written.
    public static let readOnly = Code("readOnly")
    /// The disk is full.
    public static let full = Code("full")
    /// The disk cannot be read or written.
    public static let io = Code("io")
    /// The database holds what it cannot hold.
    public static let corrupt = Code("corrupt")
    /// A newer version of the product made the database.
    public static let newerSchema = Code("newerSchema")
    /// The database was made by other migrations than the product's.
    public static let alteredMigration = Code("alteredMigration")
    /// COMMIT failed; whether the transaction is on disk shows when the database is opened again.
    public static let commitOutcomeUnknown = Code("commitOutcomeUnknown")
    /// The database is closed, or must be reopened.
    public static let unavailable = Code("unavailable")
    /// A statement that the engine does not take, or with the wrong number of values: a fault of the product.
    public static let statement = Code("statement")
  }

  /// The sorts of constraint.
  public enum Constraint: String, CaseIterable, Sendable {
    case unique
    case foreignKey
    case check
    case notNull
    /// The type of a column.
    case type
  }

  public let code: Code
  public let message: String
  /// With code `.constraint`: of what sort, where the engine says so.
  public let constraint: Constraint?
  /// The engine's own error.
  public let cause: (any Error)?

  public init(_ code: Code, _ message: String, constraint: Constraint? = nil, cause: (any Error)? = nil) {
    self.code = code
    self.message = message
    self.constraint = constraint
    self.cause = cause
  }

  public var description: String { "\(code): \(message)" }
}
