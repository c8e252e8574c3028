/// How far the work on a matter has come.
public struct CampaignProgressRow: WireShape {
  public static let sharedName: String? = "CampaignProgressRow"
  public static let fields: FieldTable = [
    "key": Field(
      "The body, category or matter that is counted; empty for units without a category.", .clearable(.word)),
    "keyName": Field("Its name; absent where the key has none of its own.", .name),
    "matter": Field("The matter.", .word),
    "dueAt": Field("By when it must be decided; absent where nothing says so.", .time),
    "owed": Field("Active units with a route for the matter; a unit without one is a gap and is not owed.", .count),
    "done": Field("Of these, those decided, published or closed.", .count),
    "open": Field("Of these, those begun and not done.", .count),
    "late": Field("Of these, those not done though the due time has passed, without leave to be late.", .count),
    "waiting": Field("The bodies whose answers are awaited, the most awaited first.", .list(1000, of: .none)),
    "moreWaiting": Field("How many more bodies are awaited than are listed; absent where all are.", .count),
  ]

  /// The most bodies that `waiting` lists.
  public static let waitingLimit = 1000

  /// The body, category or matter that is counted; empty for units without a category.
  public var key: String
  /// Its name; absent where the key has none of its own.
  public var keyName: String?
  /// The matter.
  public var matter: String
  /// By when it must be decided; absent where nothing says so.
  public var dueAt: String?
  /// Active units with a route for the matter; a unit without one is a gap and is not owed.
  public var owed: Int
  /// Of these, those decided, published or closed.
  public var done: Int
  /// Of these, those begun and not done.
  public var open: Int
  /// Of these, those not done though the due time has passed, without leave to be late.
  public var late: Int
  /// The bodies whose answers are awaited, the most awaited first.
  public var waiting: [CampaignWaiting]
  /// How many more bodies are awaited than are listed; absent where all are.
  public var moreWaiting: Int?

  public init(
    key: String, keyName: String? = nil, matter: String, dueAt: String? = nil, owed: Int, done: Int, open: Int,
    late: Int, waiting: [CampaignWaiting], moreWaiting: Int? = nil
  ) {
    self.key = key
    self.keyName = keyName
    self.matter = matter
    self.dueAt = dueAt
    self.owed = owed
    self.done = done
    self.open = open
    self.late = late
    self.waiting = waiting
    self.moreWaiting = moreWaiting
  }
}
