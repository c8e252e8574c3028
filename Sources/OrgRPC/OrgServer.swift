import JSONRPC
public import Logging
import OrgDomain
public import OrgService
public import ServiceLifecycle

/// The product as a server: an installation behind JSON-RPC sockets.
public struct OrgServer: Service {
  private let configuration: ServerConfiguration
  private let openDatabase: DatabaseOpening
  private let clock: any ServiceClock
  private let logger: Logger
  private let onReady: @Sendable ([String]) -> Void

  /// - Parameter onReady: called once, with the addresses bound, when requests are taken.
  public init(
    _ configuration: ServerConfiguration, openDatabase: @escaping DatabaseOpening, clock: any ServiceClock,
    logger: Logger, onReady: @escaping @Sendable ([String]) -> Void = { _ in }
  ) {
    self.configuration = configuration
    self.openDatabase = openDatabase
    self.clock = clock
    self.logger = logger
    self.onReady = onReady
  }

  /// Serves until the task is cancelled or the service group shuts down gracefully; then answers what is in progress,
  /// carries out what waits, and closes every database.
  ///
  /// - Throws: `DataFolder.Failure`, `StorageError` or `JSONRPCServerError` where it cannot start.
  public func run() async throws {
    let folder = try DataFolder(path: configuration.dataFolder)
    let roster = SessionRoster()
    let installation = try await Installation(
      folder: folder, openDatabase: openDatabase, clock: clock, logger: logger, listener: roster)
    do {
      try await withThrowingTaskGroup(of: Void.self) { group in
        if configuration.reminds {
          group.addTask {
            try await ReminderService(installation: installation, clock: clock, logger: logger).run()
          }
        }
        defer { group.cancelAll() }
        try await answer(installation, roster)
      }
    } catch {
      await installation.close()
      throw error
    }
    await installation.close()
  }

  private func answer(_ installation: Installation, _ roster: SessionRoster) async throws {
    let methods = MethodTable.standard
    try await cancelWhenGracefulShutdown {
      try await JSONRPCServer.run(on: configuration.addresses, limits: configuration.limits) { bound in
        onReady(bound.map(\.text))
      } session: { connection in
        ClientSession(
          connection: connection, installation: installation, methods: methods, roster: roster,
          feedLimits: configuration.feeds, logger: logger)
      }
    }
  }
}

extension JSONRPCAddress {
  /// As people write it: the path, or host and port.
  var text: String {
    switch self {
    case .unix(let path): path
    case .tcp(let host, let port): "\(host):\(port)"
    }
  }
}
