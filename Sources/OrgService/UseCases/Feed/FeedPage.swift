public import OrgAPI

/// The next events of a feed.
public struct FeedPage: Sendable {
  /// Those that the subscriber may see, in order.
  public let events: [FeedEvent]
  /// The last event that was looked at; where it is the one given, there are no more.
  public let last: Int64
}
