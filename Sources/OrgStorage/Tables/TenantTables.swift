/// A tenant's tables inside one transaction: the only way to its rows.
///
/// Good for the one closure that was given it. Every method throws `StorageError`: `.constraint` where the schema
/// refuses, `.missing` where a row to change is not there, `.invalidText` for U+0000, `.corrupt` for rows that cannot
/// be, and what the engine meets.
public struct TenantTables {
  public let connection: any SQLConnection

  public init(connection: any SQLConnection) { self.connection = connection }

  /// Runs the body; where it throws, everything it wrote is undone and the error goes on.
  public func savepoint<T>(_ body: () throws -> T) throws -> T { try connection.savepoint(body) }
}
