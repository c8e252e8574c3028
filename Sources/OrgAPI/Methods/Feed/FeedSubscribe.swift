/// `feed.subscribe`: Sends the events of the tenant's log that the caller may see, from a point on, as they happen.
///
/// - Who may call it: Every user; each event is judged by his rights at the moment when it is sent.
/// - Guarantees: `after: N` yields exactly the visible events above N, in order; the answer comes before the first.
/// - Parameters: `after` (optional), `kinds` (optional), `unit` (optional); meaning and limits in `Params.fields`.
/// - Errors: `notFound`, `invalid`, and those of every method (`allErrors`).
/// - Source: DESIGN 9.
public enum FeedSubscribe: Method {
  public static let name = "feed.subscribe"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = false
  public static let errors: [ErrorKind] = [.notFound, .invalid]
  public static let summary = "Sends the events of the log that the caller may see, from a point on, as they happen."
  public static let details = """
    Who may call it: Every user. `after: N` yields exactly the visible events above N, in the order of `seq`, each \
    judged by the present rights when it is sent: events of a case by whoever may read the case, of a ledger entry by \
    whoever may read the entry, of units, rule book, scheme, plans, documents and campaigns by every user, of users, \
    tokens and grants by whoever administers users there or reads the audit, of earlier years' results by whoever \
    reads everywhere. They come as notifications on this connection, after the answer: `feed.event`; `feed.progress` \
    where more than 1,000 events were passed over since the last one told; `feed.ended` where the server ends the \
    feed. A connection holds at most 8 feeds. A subscriber who takes nothing for 30 seconds is sent `feed.ended` with \
    the reason `slow`, and resumes, when he can, after the last `seq` that he has.
    """

  /// The parameters of `feed.subscribe`.
  public struct Params: MethodParams {
    public static let fields: FieldTable = [
      "after": Field("Only events above this number of the log; those from now on where absent.", .count),
      "kinds": Field(
        "Only these kinds: whole ones such as case.decided, or all of a noun such as case.", .list(64, of: .word)),
      "unit": Field("Only events that concern this unit or a unit below it.", .code),
    ]

    /// Only events above this number of the log; those from now on where absent.
    public var after: Int?
    /// Only these kinds: whole ones such as case.decided, or all of a noun such as case.
    public var kinds: [String]?
    /// Only events that concern this unit or a unit below it.
    public var unit: String?

    public init(after: Int? = nil, kinds: [String]? = nil, unit: String? = nil) {
      self.after = after
      self.kinds = kinds
      self.unit = unit
    }
  }

  /// The answer of `feed.subscribe`.
  public struct Result: WireShape {
    public static let fields: FieldTable = [
      "feed": Field("The feed's id on this connection; it stands in each of its notifications.", .code),
      "after": Field("The number of the log after which the feed begins.", .count),
    ]

    /// The feed's id on this connection; it stands in each of its notifications.
    public var feed: String
    /// The number of the log after which the feed begins.
    public var after: Int

    public init(feed: String, after: Int) {
      self.feed = feed
      self.after = after
    }
  }

  public static let notifications: [any NotificationShape.Type] = [
    FeedEvent.self, FeedProgress.self, FeedEnded.self,
  ]

  public static let examples = [
    MethodExample(
      "what happens to a village from now on", as: "u-t01-secretary",
      params: #"{"kinds": ["case"], "unit": "T01-V01"}"#,
      answer: .result(#"{"feed": "1", "after": 60}"#), isExecutable: true),
    MethodExample(
      "resuming beyond the end of the log", as: "u-t01-secretary", params: #"{"after": 1000000000}"#,
      answer: .error(.invalid), isExecutable: true),
  ]
}
