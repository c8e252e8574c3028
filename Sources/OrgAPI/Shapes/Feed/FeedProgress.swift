/// `feed.progress`: how far a feed has come where nothing was to be sent for long.
public struct FeedProgress: NotificationShape {
  public static let method = "feed.progress"
  public static let summary = "Every visible event up to `seq` has been sent; after many that were passed over."
  public static let sharedName: String? = "FeedProgress"
  public static let fields: FieldTable = [
    "feed": Field("The feed's id on this connection.", .code),
    "seq": Field("Every visible event up to here has been sent: resume after it.", .count),
  ]

  /// The feed's id on this connection.
  public var feed: String
  /// Every visible event up to here has been sent: resume after it.
  public var seq: Int

  public init(feed: String, seq: Int) {
    self.feed = feed
    self.seq = seq
  }
}
