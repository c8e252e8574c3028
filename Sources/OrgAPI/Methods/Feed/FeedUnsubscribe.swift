/// `feed.unsubscribe`: Ends a feed of this connection.
///
/// - Who may call it: Every user, for the feeds of his connection.
/// - Guarantees: Nothing of the feed comes after the answer.
/// - Parameters: `feed`; meaning and limits in `Params.fields`.
/// - Errors: `notFound`, and those of every method (`allErrors`).
/// - Source: DESIGN 9.
public enum FeedUnsubscribe: Method {
  public static let name = "feed.unsubscribe"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = false
  public static let errors: [ErrorKind] = [.notFound]
  public static let summary = "Ends a feed of this connection."
  public static let details = """
    Who may call it: Every user, for the feeds of his connection. Nothing of the feed comes after the answer; resume \
    with `feed.subscribe` after the last `seq`.
    """

  /// The parameters of `feed.unsubscribe`.
  public struct Params: MethodParams {
    public static let fields: FieldTable = ["feed": Field("The feed's id on this connection.", .code)]

    /// The feed's id on this connection.
    public var feed: String

    public init(feed: String) { self.feed = feed }
  }

  /// The answer of `feed.unsubscribe`.
  public struct Result: WireShape {
    public static let fields: FieldTable = ["feed": Field("The feed that was ended.", .code)]

    /// The feed that was ended.
    public var feed: String

    public init(feed: String) { self.feed = feed }
  }

  public static let examples = [
    MethodExample(
      "a feed that there is not", as: "u-t01-secretary", params: #"{"feed": "99"}"#, answer: .error(.notFound),
      isExecutable: true),
    MethodExample(
      "enough", as: "u-t01-secretary", params: #"{"feed": "1"}"#, answer: .result(#"{"feed": "1"}"#)),
  ]
}
