import OrgStorage
import Synchronization

/// A tenant's database, which can be closed and opened again behind the same value.
///
/// After a commit of unknown outcome its connections are not to be trusted: they are closed, and the file is opened
/// anew before the next write (DESIGN 8).
final class ReopeningDatabase: SQLDatabase {
  private let current: Mutex<any SQLDatabase>
  private let openAgain: @Sendable () throws -> any SQLDatabase

  init(_ database: any SQLDatabase, openAgain: @escaping @Sendable () throws -> any SQLDatabase) {
    current = Mutex(database)
    self.openAgain = openAgain
  }

  /// Closes the connections and opens the file anew. Where that fails, the closed ones stay, and refuse every use.
  func reopen() async throws {
    try? await present.close()
    let fresh = try openAgain()
    current.withLock { $0 = fresh }
  }

  func write<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
    try await present.write(body)
  }

  func read<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
    try await present.read(body)
  }

  func close() async throws { try await present.close() }

  private var present: any SQLDatabase { current.withLock { $0 } }
}
