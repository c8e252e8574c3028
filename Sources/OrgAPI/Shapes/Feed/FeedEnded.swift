/// `feed.ended`: the server has ended a feed; the connection may go on.
public struct FeedEnded: NotificationShape {
  public static let method = "feed.ended"
  public static let summary = "The server has ended the feed; nothing more of it comes."
  public static let sharedName: String? = "FeedEnded"
  public static let fields: FieldTable = [
    "feed": Field("The feed's id on this connection.", .code),
    "after": Field("Every visible event up to here was sent before this: resume after it.", .count),
    "reason": Field(
      """
      slow: a page was not taken in time; signedOut: the token no longer holds; closing: the connection, the tenant or \
      the server closes; failed: the log could not be read.
      """),
  ]

  /// The feed's id on this connection.
  public var feed: String
  /// Every visible event up to here was sent before this: resume after it.
  public var after: Int
  /// Why.
  public var reason: Wire.FeedEnd

  public init(feed: String, after: Int, reason: Wire.FeedEnd) {
    self.feed = feed
    self.after = after
    self.reason = reason
  }
}
