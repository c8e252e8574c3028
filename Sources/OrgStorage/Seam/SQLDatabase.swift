/// A database: one writer, and readers that never wait for it.
public protocol SQLDatabase: Sendable {
  /// Runs the body in one write transaction on the one writer connection; writes follow each other.
  ///
  /// Not cut short by the cancellation of the calling task. The transaction is on disk when this returns.
  ///
  /// - Throws: what the body throws, after everything was undone. `StorageError` with code `.commitOutcomeUnknown`
  ///   where COMMIT failed; every write after that throws `.unavailable`: close the database and open it again.
  func write<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T

  /// Runs the body on a snapshot of what was last committed; writing there fails.
  ///
  /// - Throws: what the body throws; `CancellationError` where the calling task was cancelled.
  func read<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T

  /// Closes every connection; reads and writes afterwards throw `.unavailable`.
  func close() async throws
}
