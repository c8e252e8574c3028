extension Wire {
  /// Why the server ended a feed.
  public enum FeedEnd: String, WireWord {
    /// The subscriber did not take a page in time.
    case slow
    /// The token of the session no longer holds.
    case signedOut
    /// The connection, the tenant or the server closes.
    case closing
    /// The log could not be read.
    case failed
  }
}
