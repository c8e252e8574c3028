public import OrgAPI

/// The events of a feed as they come. Iterated once; while nobody takes them, the server is held back, and after its
/// patience it ends the feed.
///
///     let feed = try await client.subscribe(.init(after: last))
///     for try await message in feed { … }
///
/// Ends by throwing ``OrgClientError``: of kind `feedEnded` where the server ended the feed, `disconnected` where the
/// connection did. It ends quietly after ``cancel()`` and when the task is cancelled.
public struct OrgFeed: AsyncSequence, Sendable {
  /// What a feed sends.
  public enum Element: Equatable, Sendable {
    case event(FeedEvent)
    /// Every visible event up to this number has come.
    case progress(Int)
  }

  /// The feed's id on its connection.
  public let id: String
  /// The number of the log after which it began.
  public let after: Int
  let client: OrgClient

  /// Ends the feed; what nobody has taken yet is dropped.
  public func cancel() async throws {
    _ = try await client.call(FeedUnsubscribe.self, .init(feed: id))
    client.feeds.finish(id)
  }

  public func makeAsyncIterator() -> Iterator { Iterator(feed: self) }

  /// Takes a feed's messages one by one.
  public struct Iterator: AsyncIteratorProtocol {
    let feed: OrgFeed

    public func next() async throws -> Element? {
      try await feed.client.take(from: feed.id)
    }
  }
}

extension OrgClient {
  /// Subscribes to the events that the session's user may see (`feed.subscribe`).
  public func subscribe(_ params: FeedSubscribe.Params = .init()) async throws -> OrgFeed {
    let result = try await call(FeedSubscribe.self, params)
    return OrgFeed(id: result.feed, after: result.after, client: self)
  }
}
