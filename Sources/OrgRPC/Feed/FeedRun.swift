import JSONRPC
import Logging
import OrgAPI
import OrgService

/// Sends one feed: reads a page, sends it, waits until the subscriber has taken it, reads the next. Never more than one
/// page is in memory, whatever the subscriber does.
struct FeedRun: Sendable {
  /// How a feed came to its end.
  struct Ending: Sendable {
    let reason: Wire.FeedEnd
    /// Every visible event up to here was sent.
    let after: Int64
  }

  let subscription: FeedSubscription
  let tenant: TenantRuntime
  let caller: Caller
  let connection: JSONRPCConnection
  let limits: FeedLimits
  let logger: Logger

  /// Runs until the task is cancelled, or until something ends the feed; beside the session, not on its actor.
  @concurrent func run() async -> Ending {
    var told = subscription.after
    do {
      return Ending(reason: try await send(&told), after: told)
    } catch let fault as ServiceFault where fault.kind == .unauthenticated {
      return Ending(reason: .signedOut, after: told)
    } catch is CancellationError {
      return Ending(reason: .closing, after: told)
    } catch is JSONRPCConnectionClosed {
      return Ending(reason: .closing, after: told)
    } catch {
      logger.error("a feed has failed", metadata: ["tenant": "\(tenant.slug)", "error": "\(error)"])
      return Ending(reason: .failed, after: told)
    }
  }

  /// - Parameter told: the last number that the subscriber has been sent.
  private func send(_ told: inout Int64) async throws -> Wire.FeedEnd {
    var position = subscription.after
    while true {
      try Task.checkCancellation()
      let page = try await tenant.feedPage(of: subscription, after: position, caller)
      try Task.checkCancellation()
      guard page.last > position else {
        guard await tenant.awaitEvents(after: position) else { return .closing }
        continue
      }
      position = page.last
      var notifications = try page.events.map(notification)
      if let last = page.events.last { told = Int64(last.seq) }
      if position - told >= limits.progress {
        told = position
        notifications.append(try notification(FeedProgress(feed: subscription.feed, seq: Int(position))))
      }
      guard try await isTaken(notifications) else { return .slow }
    }
  }

  private func notification<Shape: NotificationShape>(_ shape: Shape) throws -> JSONRPCRequest {
    JSONRPCRequest(method: Shape.method, params: try encodeBytes(shape))
  }

  /// Sends a page; false where the subscriber did not take it in time.
  private func isTaken(_ notifications: [JSONRPCRequest]) async throws -> Bool {
    guard !notifications.isEmpty else { return true }
    return try await withThrowingTaskGroup(of: Bool.self) { group in
      defer { group.cancelAll() }
      group.addTask {
        try await connection.send(notifications)
        return true
      }
      group.addTask {
        try await sleep(on: limits.clock)
        return false
      }
      return try await group.next() ?? false
    }
  }

  private func sleep(on clock: some Clock<Duration>) async throws {
    try await clock.sleep(for: limits.patience)
  }
}
