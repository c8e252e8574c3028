import Foundation
import JSONRPC
import OrgAPI
import Synchronization

/// What the feeds of a connection have sent and nobody has taken yet. While there is much of it, the socket is left
/// unread, so that it never grows without bound.
final class ClientFeeds: JSONRPCClientListener {
  typealias Taken = Result<OrgFeed.Element?, OrgClientError>

  private struct Feed {
    var messages: [OrgFeed.Element] = []
    var taken = 0
    var end: Taken?
    var waiter: CheckedContinuation<Taken, Never>?

    mutating func next() -> OrgFeed.Element? {
      guard taken < messages.count else { return nil }
      defer {
        taken += 1
        if taken == messages.count || taken >= ClientFeeds.lowMark {
          messages.removeFirst(taken)
          taken = 0
        }
      }
      return messages[taken]
    }
  }

  private struct State {
    var feeds: [String: Feed] = [:]
    /// Feeds that were ended here: what still comes of them is dropped.
    var finished: Set<String> = []
    var count = 0
    var isConnected = true
  }

  /// How many messages may wait before the socket is left unread.
  static let highMark = 1_024
  /// At how many it is read again.
  static let lowMark = 256

  private let state = Mutex(State())

  var takesMore: Bool { state.withLock { $0.count < ClientFeeds.highMark } }

  func received(_ notification: JSONRPCRequest) {
    do {
      switch notification.method {
      case FeedEvent.method:
        let event = try decoded(FeedEvent.self, notification)
        add(.event(event), to: event.feed)
      case FeedProgress.method:
        let progress = try decoded(FeedProgress.self, notification)
        add(.progress(progress.seq), to: progress.feed)
      case FeedEnded.method:
        let ended = try decoded(FeedEnded.self, notification)
        end(ended.feed, .failure(OrgClientError(ended)))
      default: break
      }
    } catch {
      // To pass over one would be a gap that nobody notices.
      endAll(
        OrgClientError(kind: .unreadableAnswer, message: "\(notification.method) cannot be understood: \(error)"))
    }
  }

  func disconnected() {
    state.withLock { $0.isConnected = false }
    endAll(OrgClientError(JSONRPCClientError.disconnected))
  }

  /// Ends a feed without a fault; what nobody has taken of it is dropped.
  func finish(_ feed: String) {
    state.withLock { state in
      state.finished.insert(feed)
      state.count -= state.feeds[feed].map { $0.messages.count - $0.taken } ?? 0
      state.feeds[feed]?.messages = []
      state.feeds[feed]?.taken = 0
    }
    end(feed, .success(nil))
  }

  /// Takes the next message, waiting for it; whether there is room again that there was not before is told to `onRoom`.
  func next(of feed: String, onRoom: @Sendable () -> Void) async throws(OrgClientError) -> OrgFeed.Element? {
    let taken = await withTaskCancellationHandler {
      await withCheckedContinuation { waiter in
        if wait(for: feed, waiter) { onRoom() }
      }
    } onCancel: {
      interrupt(feed)
    }
    return try taken.get()
  }

  // MARK: - State

  private func decoded<Shape: NotificationShape>(_ type: Shape.Type, _ notification: JSONRPCRequest) throws -> Shape {
    try JSONDecoder().decode(type, from: Data(notification.params ?? []))
  }

  private func endAll(_ error: OrgClientError) {
    for feed in state.withLock({ Array($0.feeds.keys) }) { end(feed, .failure(error)) }
  }

  private func add(_ message: OrgFeed.Element, to feed: String) {
    let waiter = state.withLock { state -> CheckedContinuation<Taken, Never>? in
      guard !state.finished.contains(feed) else { return nil }
      if let waiter = state.feeds[feed]?.waiter {
        state.feeds[feed]?.waiter = nil
        return waiter
      }
      state.feeds[feed, default: Feed()].messages.append(message)
      state.count += 1
      return nil
    }
    waiter?.resume(returning: .success(message))
  }

  private func end(_ feed: String, _ end: Taken) {
    let waiter = state.withLock { state in
      var present = state.feeds[feed] ?? Feed()
      defer { state.feeds[feed] = present }
      present.end = present.end ?? end
      defer { present.waiter = nil }
      return present.waiter
    }
    waiter?.resume(returning: end)
  }

  private func interrupt(_ feed: String) {
    let waiter = state.withLock { state in
      defer { state.feeds[feed]?.waiter = nil }
      return state.feeds[feed]?.waiter
    }
    waiter?.resume(returning: .success(nil))
  }

  /// Answers the waiter now or later; true where there is room again that there was not before.
  private func wait(for feed: String, _ waiter: CheckedContinuation<Taken, Never>) -> Bool {
    var hasRoom = false
    let taken: Taken? = state.withLock { state in
      var present = state.feeds[feed] ?? Feed()
      defer { state.feeds[feed] = present }
      if let message = present.next() {
        state.count -= 1
        hasRoom = state.count == ClientFeeds.lowMark
        return .success(message)
      }
      if let end = present.end { return end }
      if !state.isConnected { return .failure(OrgClientError(JSONRPCClientError.disconnected)) }
      if Task.isCancelled { return .success(nil) }
      present.waiter = waiter
      return nil
    }
    if let taken { waiter.resume(returning: taken) }
    return hasRoom
  }
}
