/// `inbox.count`: Counts the cases of the caller's boxes.
///
/// - Who may call it: Every user.
/// - Guarantees: What `inbox.list` would list with the same filters.
/// - Parameters: `box` (optional), `campaign` (optional), `matter` (optional), `body` (optional), `unit` (optional),
///   `category` (optional), `grade` (optional), `dueBefore` (optional), `dueAfter` (optional), `action` (optional);
///   meaning and limits in `Params.fields`.
/// - Errors: `notFound`, `invalid`, and those of every method (`allErrors`).
/// - Source: DESIGN 11.
public enum InboxCount: Method {
  public static let name = "inbox.count"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = false
  public static let errors: [ErrorKind] = [.notFound, .invalid]
  public static let summary = "Counts the cases of the caller's boxes."
  public static let details = """
    Who may call it: Every user. What `inbox.list` would list with the same filters.
    """

  /// The parameters of `inbox.count`.
  public struct Params: InboxQuery {
    public static let fields: FieldTable = [
      "box": Field("The box to count; every one where absent."),
      "campaign": Field("Only cases of this campaign.", .code),
      "matter": Field("Only cases of this matter.", .word),
      "body": Field("Only what waits at this body.", .code),
      "unit": Field("Only cases of this unit and of those below it.", .code),
      "category": Field("Only cases of units of this category.", .word),
      "grade": Field("Only cases with this grade: the one that stands or, before one does, the one proposed.", .grade),
      "dueBefore": Field("Only what is due before this day.", .date),
      "dueAfter": Field("Only what is due after this day.", .date),
      "action": Field("Only where this is awaited."),
    ]

    /// The box to count; every one where absent.
    public var box: Wire.Box?
    /// Only cases of this campaign.
    public var campaign: String?
    /// Only cases of this matter.
    public var matter: String?
    /// Only what waits at this body.
    public var body: String?
    /// Only cases of this unit and of those below it.
    public var unit: String?
    /// Only cases of units of this category.
    public var category: String?
    /// Only cases with this grade: the one that stands or, before one does, the one proposed.
    public var grade: String?
    /// Only what is due before this day.
    public var dueBefore: String?
    /// Only what is due after this day.
    public var dueAfter: String?
    /// Only where this is awaited.
    public var action: Wire.CaseAction?

    public init(
      box: Wire.Box? = nil, campaign: String? = nil, matter: String? = nil, body: String? = nil, unit: String? = nil,
      category: String? = nil, grade: String? = nil, dueBefore: String? = nil, dueAfter: String? = nil,
      action: Wire.CaseAction? = nil
    ) {
      self.box = box
      self.campaign = campaign
      self.matter = matter
      self.body = body
      self.unit = unit
      self.category = category
      self.grade = grade
      self.dueBefore = dueBefore
      self.dueAfter = dueAfter
      self.action = action
    }
  }

  /// The answer of `inbox.count`.
  public struct Result: WireShape {
    public static let fields: FieldTable = [
      "total": Field("How much there is in the box, or in `waiting` where none is given.", .count),
      "byAction": Field("How much of it awaits each action; an action that none asks for is left out."),
      "byBox": Field("How much there is in each box that was counted."),
    ]

    /// How much there is in the box, or in `waiting` where none is given.
    public var total: Int
    /// How much of it awaits each action; an action that none asks for is left out.
    public var byAction: [String: Int]
    /// How much there is in each box that was counted.
    public var byBox: [String: Int]

    public init(total: Int, byAction: [String: Int], byBox: [String: Int]) {
      self.total = total
      self.byAction = byAction
      self.byBox = byBox
    }
  }

  public static let examples = [
    MethodExample(
      "what waits for a town", as: "u-t01-secretary",
      answer: .result(
        #"""
        {
          "total": 14, "byAction": {"conduct": 2, "decide": 12},
          "byBox": {"waiting": 14, "done": 31, "sent": 2, "copied": 0, "overdue": 3, "unassigned": 0}
        }
        """#), isExecutable: true)
  ]
}
