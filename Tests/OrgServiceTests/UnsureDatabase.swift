import OrgStorage
import Synchronization

/// A database whose commits sometimes answer an error: before they took place, or after.
final class UnsureDatabase: SQLDatabase {
  enum Failure: Sendable {
    case beforeCommit
    case afterCommit
  }

  private let base: any SQLDatabase
  private let failure = Mutex<Failure?>(nil)

  init(_ base: any SQLDatabase) { self.base = base }

  /// Makes the next write fail.
  func failNext(_ failure: Failure) { self.failure.withLock { $0 = failure } }

  func write<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
    let failure = failure.withLock { state in
      defer { state = nil }
      return state
    }
    switch failure {
    case nil: return try await base.write(body)
    case .beforeCommit:
      return try await base.write { connection in
        _ = try body(connection)
        throw StorageError(.commitOutcomeUnknown, "the disk did not answer")
      }
    case .afterCommit:
      _ = try await base.write(body)
      throw StorageError(.commitOutcomeUnknown, "the disk did not answer")
    }
  }

  func read<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
    try await base.read(body)
  }

  func close() async throws { try await base.close() }
}
