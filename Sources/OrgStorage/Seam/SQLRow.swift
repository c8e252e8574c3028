/// One row of an answer, read by position from 0.
///
/// Every reader throws `StorageError` with code `.corrupt`, naming statement and column, where the value is of another
/// type than asked.
public struct SQLRow: Sendable {
  private let statement: any SQLStatement
  public let values: [SQLValue]

  public init(of statement: any SQLStatement, _ values: [SQLValue]) {
    self.statement = statement
    self.values = values
  }

  public func integer(_ column: Int) throws(StorageError) -> Int64 {
    if case .integer(let number) = try value(column) { return number }
    throw corrupt(column, "an integer")
  }

  public func text(_ column: Int) throws(StorageError) -> String {
    if case .text(let text) = try value(column) { return text }
    throw corrupt(column, "text")
  }

  public func blob(_ column: Int) throws(StorageError) -> [UInt8] {
    if case .blob(let bytes) = try value(column) { return bytes }
    throw corrupt(column, "bytes")
  }

  public func optionalInteger(_ column: Int) throws(StorageError) -> Int64? {
    try value(column) == .null ? nil : integer(column)
  }

  public func optionalText(_ column: Int) throws(StorageError) -> String? {
    try value(column) == .null ? nil : text(column)
  }

  public func optionalBlob(_ column: Int) throws(StorageError) -> [UInt8]? {
    try value(column) == .null ? nil : blob(column)
  }

  /// 0 or 1.
  public func flag(_ column: Int) throws(StorageError) -> Bool {
    switch try integer(column) {
    case 0: return false
    case 1: return true
    default: throw corrupt(column, "0 or 1")
    }
  }

  /// The error to throw where a column does not hold what it must.
  ///
  /// - Parameter expected: what was expected, as it stands in a sentence: "a unit's code".
  public func corrupt(_ column: Int, _ expected: String) -> StorageError {
    StorageError(.corrupt, "Column \(column) of \(statement.name) does not hold \(expected).")
  }

  private func value(_ column: Int) throws(StorageError) -> SQLValue {
    guard values.indices.contains(column) else { throw corrupt(column, "anything: there is no such column") }
    return values[column]
  }
}
