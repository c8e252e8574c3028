/// A case in one of the caller's boxes, with what it waits for.
public struct InboxItem: WireShape {
  public static let sharedName: String? = "InboxItem"
  public static let fields: FieldTable = [
    "case": Field("The case's id.", .code),
    "unit": Field("The subject.", .code),
    "unitName": Field("The subject's name.", .name),
    "matter": Field("The matter.", .word),
    "campaign": Field("The campaign's code.", .code),
    "phase": Field("Where it stands."),
    "action": Field("What is awaited; absent where nothing is."),
    "body": Field("The unit that is awaited; the first of them in the boxes `done`, `sent` and `copied`.", .code),
    "bodyName": Field("Its name.", .name),
    "revision": Field("Give it back as `expectedRevision`.", .count),
    "since": Field("When the case last changed.", .time),
    "dueAt": Field("By when what is awaited is due; absent where nothing says.", .time),
    "overdue": Field("Whether that has passed."),
    "urged": Field("How often whoever is awaited was urged; absent where he was not."),
    "grade": Field("The grade that stands.", .grade),
    "proposedGrade": Field("The grade that the subject proposes.", .grade),
    "read": Field("In the box `copied`: whether the caller has marked the present revision as read."),
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
  /// Where it stands.
  public var phase: Wire.Phase
  /// What is awaited; absent where nothing is.
  public var action: Wire.CaseAction?
  /// The unit that is awaited; the first of them in the boxes `done`, `sent` and `copied`.
  public var body: String?
  /// Its name.
  public var bodyName: String?
  /// Give it back as `expectedRevision`.
  public var revision: Int
  /// When the case last changed.
  public var since: String
  /// By when what is awaited is due; absent where nothing says.
  public var dueAt: String?
  /// Whether that has passed.
  public var overdue: Bool
  /// How often whoever is awaited was urged; absent where he was not.
  public var urged: CaseUrgedView?
  /// The grade that stands.
  public var grade: String?
  /// The grade that the subject proposes.
  public var proposedGrade: String?
  /// In the box `copied`: whether the caller has marked the present revision as read.
  public var read: Bool?

  public init(
    `case`: String, unit: String, unitName: String, matter: String, campaign: String, phase: Wire.Phase,
    action: Wire.CaseAction? = nil, body: String? = nil, bodyName: String? = nil, revision: Int, since: String,
    dueAt: String? = nil, overdue: Bool, urged: CaseUrgedView? = nil, grade: String? = nil,
    proposedGrade: String? = nil, read: Bool? = nil
  ) {
    self.case = `case`
    self.unit = unit
    self.unitName = unitName
    self.matter = matter
    self.campaign = campaign
    self.phase = phase
    self.action = action
    self.body = body
    self.bodyName = bodyName
    self.revision = revision
    self.since = since
    self.dueAt = dueAt
    self.overdue = overdue
    self.urged = urged
    self.grade = grade
    self.proposedGrade = proposedGrade
    self.read = read
  }
}
