/// An entry of the ledger (台账).
public struct EntryView: WireShape {
  public static let sharedName: String? = "EntryView"
  public static let fields: FieldTable = [
    "entry": Field("The entry's id.", .code),
    "kind": Field("What it is."),
    "unit": Field("The unit it is about.", .code),
    "unitName": Field("That unit's name.", .name),
    "body": Field("The body for which it was written: the unit itself, or one above.", .code),
    "bodyName": Field("That body's name.", .name),
    "campaign": Field("The campaign's code.", .code),
    "case": Field("The case it belongs to: of evidence and objections.", .code),
    "parent": Field("The entry it belongs to, such as the problem of a measure.", .code),
    "phase": Field("Where it stands."),
    "due": Field("The last day on which it is in time.", .date),
    "overdue": Field("Whether that day has passed and it is still open."),
    "quantity": Field("How many there are to fulfil; absent where nothing is counted.", .count),
    "fulfilled": Field("How many of them are fulfilled.", .count),
    "revision": Field("Its revision, from 1; every event makes the next.", .count),
    "createdAt": Field("When it was made.", .time),
    "updatedAt": Field("When it last changed.", .time),
    "author": Field("The user who made it.", .code),
    "content": Field("What it says in numbers and codes."),
    "attachments": Field("The ids of the documents that go with it; `attachment.get` has them.", .attachments),
    "texts": Field("Its texts, in the order written; absent in a list, `ledger.get` has them."),
  ]

  /// The entry's id.
  public var entry: String
  /// What it is.
  public var kind: Wire.EntryKind
  /// The unit it is about.
  public var unit: String
  /// That unit's name.
  public var unitName: String
  /// The body for which it was written: the unit itself, or one above.
  public var body: String
  /// That body's name.
  public var bodyName: String
  /// The campaign's code.
  public var campaign: String
  /// The case it belongs to: of evidence and objections.
  public var `case`: String?
  /// The entry it belongs to, such as the problem of a measure.
  public var parent: String?
  /// Where it stands.
  public var phase: Wire.EntryPhase
  /// The last day on which it is in time.
  public var due: String?
  /// Whether that day has passed and it is still open.
  public var overdue: Bool
  /// How many there are to fulfil; absent where nothing is counted.
  public var quantity: Int?
  /// How many of them are fulfilled.
  public var fulfilled: Int?
  /// Its revision, from 1; every event makes the next.
  public var revision: Int
  /// When it was made.
  public var createdAt: String
  /// When it last changed.
  public var updatedAt: String
  /// The user who made it.
  public var author: String
  /// What it says in numbers and codes.
  public var content: EntryContentView
  /// The ids of the documents that go with it; `attachment.get` has them.
  public var attachments: [String]?
  /// Its texts, in the order written; absent in a list, `ledger.get` has them.
  public var texts: [EntryTextView]?

  public init(
    entry: String, kind: Wire.EntryKind, unit: String, unitName: String, body: String, bodyName: String,
    campaign: String, `case`: String? = nil, parent: String? = nil, phase: Wire.EntryPhase, due: String? = nil,
    overdue: Bool, quantity: Int? = nil, fulfilled: Int? = nil, revision: Int, createdAt: String, updatedAt: String,
    author: String, content: EntryContentView, attachments: [String]? = nil, texts: [EntryTextView]? = nil
  ) {
    self.entry = entry
    self.kind = kind
    self.unit = unit
    self.unitName = unitName
    self.body = body
    self.bodyName = bodyName
    self.campaign = campaign
    self.case = `case`
    self.parent = parent
    self.phase = phase
    self.due = due
    self.overdue = overdue
    self.quantity = quantity
    self.fulfilled = fulfilled
    self.revision = revision
    self.createdAt = createdAt
    self.updatedAt = updatedAt
    self.author = author
    self.content = content
    self.attachments = attachments
    self.texts = texts
  }
}
