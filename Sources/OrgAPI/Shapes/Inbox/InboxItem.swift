/// A step that waits for one of the caller's bodies.
public struct InboxItem: WireShape {
  public static let sharedName: String? = "InboxItem"
  public static let fields: FieldTable = [
    "case": Field("The case's id.", .code),
    "unit": Field("The subject.", .code),
    "unitName": Field("The subject's name.", .name),
    "matter": Field("The matter.", .word),
    "campaign": Field("The campaign's code.", .code),
    "action": Field("What is awaited."),
    "body": Field("The body that is awaited.", .code),
    "bodyName": Field("Its name.", .name),
    "revision": Field("Give it back as `expectedRevision`.", .count),
    "since": Field("Since when it waits here.", .time),
  ]

  /// The case's id.
  public var `case`: String
  /// The subject.
  public var unit: String
  /// The subject's name.
  public var unitName: String
  /// The matter.
  public var matter: String
  /// The campaign's code.
  public var campaign: String
  /// What is awaited.
  public var action: Wire.CaseAction
  /// The body that is awaited.
  public var body: String
  /// Its name.
  public var bodyName: String
  /// Give it back as `expectedRevision`.
  public var revision: Int
  /// Since when it waits here.
  public var since: String

  public init(
    `case`: String, unit: String, unitName: String, matter: String, campaign: String, action: Wire.CaseAction,
    body: String, bodyName: String, revision: Int, since: String
  ) {
    self.case = `case`
    self.unit = unit
    self.unitName = unitName
    self.matter = matter
    self.campaign = campaign
    self.action = action
    self.body = body
    self.bodyName = bodyName
    self.revision = revision
    self.since = since
  }
}
