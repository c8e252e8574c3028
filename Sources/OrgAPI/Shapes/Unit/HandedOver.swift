/// A case, letter, entry, grant or delegation of a unit that goes, or a local plan that it touches.
public struct HandedOver: WireShape {
  public static let sharedName: String? = "HandedOver"
  public static let fields: FieldTable = [
    "what": Field("What it is."),
    "id": Field("Its id.", .code),
    "unit": Field("The unit or body that it was with.", .code),
    "outcome": Field("What becomes of it."),
    "to": Field("The unit that has it from then on; absent where it is closed.", .code),
    "matter": Field("Of a case or letter: its matter.", .word),
    "campaign": Field("Of a case, letter or entry: its campaign.", .code),
    "kind": Field("Of an entry: its kind."),
    "user": Field("Of a grant or delegation: whose it is.", .code),
    "role": Field("Of a grant: its role; absent where it only lets assign.", .word),
    "body": Field("Of an entry: who acts on it from above from then on, where that is another.", .code),
    "reason": Field("Why it is not as was asked, or ends whatever was asked."),
  ]

  /// What it is.
  public var what: Wire.Estate
  /// Its id.
  public var id: String
  /// The unit or body that it was with.
  public var unit: String
  /// What becomes of it.
  public var outcome: Wire.EstateOutcome
  /// The unit that has it from then on; absent where it is closed.
  public var to: String?
  /// Of a case or letter: its matter.
  public var matter: String?
  /// Of a case, letter or entry: its campaign.
  public var campaign: String?
  /// Of an entry: its kind.
  public var kind: Wire.EntryKind?
  /// Of a grant or delegation: whose it is.
  public var user: String?
  /// Of a grant: its role; absent where it only lets assign.
  public var role: String?
  /// Of an entry: who acts on it from above from then on, where that is another.
  public var body: String?
  /// Why it is not as was asked, or ends whatever was asked.
  public var reason: Notice?

  public init(
    what: Wire.Estate, id: String, unit: String, outcome: Wire.EstateOutcome, to: String? = nil, matter: String? = nil,
    campaign: String? = nil, kind: Wire.EntryKind? = nil, user: String? = nil, role: String? = nil, body: String? = nil,
    reason: Notice? = nil
  ) {
    self.what = what
    self.id = id
    self.unit = unit
    self.outcome = outcome
    self.to = to
    self.matter = matter
    self.campaign = campaign
    self.kind = kind
    self.user = user
    self.role = role
    self.body = body
    self.reason = reason
  }
}
