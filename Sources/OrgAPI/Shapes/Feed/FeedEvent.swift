/// `feed.event`: something happened that the subscriber may see. Ids and codes; what they stand for, other methods tell.
public struct FeedEvent: NotificationShape {
  public static let method = "feed.event"
  public static let summary = "An event of the log that the subscriber may see; in the order of `seq`."
  public static let sharedName: String? = "FeedEvent"
  public static let fields: FieldTable = [
    "feed": Field("The feed's id on this connection.", .code),
    "seq": Field("The event's number in the log.", .count),
    "at": Field("When.", .time),
    "kind": Field("The kind of event, such as case.submitted.", .word),
    "actor": Field("Who; absent where a rule or a job did it.", .code),
    "unit": Field("The unit concerned.", .code),
    "unitName": Field("Its present name.", .name),
    "case": Field("The case concerned.", .code),
    "matter": Field("The case's matter.", .word),
    "campaign": Field("The campaign concerned.", .code),
    "entry": Field("The entry of the ledger concerned.", .code),
  ]

  /// The feed's id on this connection.
  public var feed: String
  /// The event's number in the log.
  public var seq: Int
  /// When.
  public var at: String
  /// The kind of event, such as case.submitted.
  public var kind: String
  /// Who; absent where a rule or a job did it.
  public var actor: String?
  /// The unit concerned.
  public var unit: String?
  /// Its present name.
  public var unitName: String?
  /// The case concerned.
  public var `case`: String?
  /// The case's matter.
  public var matter: String?
  /// The campaign concerned.
  public var campaign: String?
  /// The entry of the ledger concerned.
  public var entry: String?

  public init(
    feed: String, seq: Int, at: String, kind: String, actor: String? = nil, unit: String? = nil,
    unitName: String? = nil, `case`: String? = nil, matter: String? = nil, campaign: String? = nil,
    entry: String? = nil
  ) {
    self.feed = feed
    self.seq = seq
    self.at = at
    self.kind = kind
    self.actor = actor
    self.unit = unit
    self.unitName = unitName
    self.case = `case`
    self.matter = matter
    self.campaign = campaign
    self.entry = entry
  }
}
