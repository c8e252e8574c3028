/// `feed.ended`: the server has ended a feed; the connection may go on.
public struct FeedEnded: NotificationShape {
  public static let method = "feed.ended"
  public static let summary = "The server has ended the feed; nothing more of it comes."
  public static let sharedName: String? = "FeedEnded"
  public static let fields: FieldTable = [
    "feed": Field("The feed's id on this connection.", .code),
    "after": Field("Every visible event up to here was sent before this: resume after it.", .count),
    "reason": Field("Not taken in time, the token ended, the connection or server closes, or the log is unreadable."),
  ]

  /// The feed's id on this connection.
  public var feed: String
  /// Every visible event up to here was sent before this: resume after it.
  public var after: Int
  /// Not taken in time, the token ended, the connection or server closes, or the log is unreadable.
  public var reason: Wire.FeedEnd

  public init(feed: String, after: Int, reason: Wire.FeedEnd) {
    self.feed = feed
    self.after = after
    self.reason = reason
  }
}
