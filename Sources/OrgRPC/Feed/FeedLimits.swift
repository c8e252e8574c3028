/// What a connection may ask of feeds, and what a subscriber must keep up with.
public struct FeedLimits: Sendable {
  /// The most feeds of one connection. 8 unless told otherwise.
  public var feeds: Int
  /// How long a subscriber may take to take one page. 30 seconds unless told otherwise.
  public var patience: Duration
  /// After how many events that were passed over a subscriber is told how far the feed has come. 1,000 by default.
  public var progress: Int
  /// What the patience is measured by.
  public var clock: any Clock<Duration>

  /// Limits by name; those not named keep their defaults.
  public init(
    feeds: Int = 8, patience: Duration = .seconds(30), progress: Int = 1_000,
    clock: any Clock<Duration> = ContinuousClock()
  ) {
    self.feeds = feeds
    self.patience = patience
    self.progress = progress
    self.clock = clock
  }
}
