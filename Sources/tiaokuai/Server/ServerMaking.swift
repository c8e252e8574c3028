import Logging
import OrgRPC
import OrgService
import OrgStorageSQLite

/// The composition root: here alone the server meets its database engine and its clock.
enum ServerMaking {
  /// How many connections read a tenant's database at once.
  private static let readers = 4

  static func server(
    _ configuration: ServerConfiguration, clock: any ServiceClock, logger: Logger,
    onReady: @escaping @Sendable ([String]) -> Void
  ) -> OrgServer {
    OrgServer(
      configuration, openDatabase: { path in try SQLiteDatabase.open(path, readers: readers) }, clock: clock,
      logger: logger, onReady: onReady)
  }
}
