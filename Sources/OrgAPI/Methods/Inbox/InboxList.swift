/// `inbox.list`: Lists the cases of one of the caller's boxes.
///
/// - Who may call it: Every user.
/// - Guarantees: The boxes: `waiting` for the caller at any unit where he holds a post; `done` by him for a body;
///   `sent` by him for the subject; `copied` to units where he may read; `overdue` and `unassigned` (nobody holds the
///   post), of all cases that he may read. By case number; complete. In `waiting`, `overdue` and `unassigned` a case
///   stands once for each body that is awaited.
/// - Parameters: `box` (optional), `campaign` (optional), `matter` (optional), `body` (optional), `unit` (optional),
///   `category` (optional), `grade` (optional), `dueBefore` (optional), `dueAfter` (optional), `action` (optional),
///   `limit` (optional), `cursor` (optional); meaning and limits in `Params.fields`.
/// - Errors: `notFound`, `invalid`, and those of every method (`allErrors`).
/// - Source: DESIGN 11.
public enum InboxList: Method {
  public static let name = "inbox.list"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = false
  public static let errors: [ErrorKind] = [.notFound, .invalid]
  public static let summary = "Lists the cases of one of the caller's boxes."
  public static let details = """
    Who may call it: Every user. The boxes: `waiting` for the caller at any unit where he holds a post; `done` by \
    him for a body; `sent` by him for the subject; `copied` to units where he may read; `overdue` and `unassigned` \
    (nobody holds the post), of all cases that he may read. By case number; complete. In `waiting`, `overdue` and \
    `unassigned` a case stands once for each body that is awaited.
    """

  /// The parameters of `inbox.list`.
  public struct Params: PagedParams, InboxQuery {
    public static let fields: FieldTable = [
      "box": Field("The box; `waiting` where absent."),
      "campaign": Field("Only cases of this campaign.", .code),
      "matter": Field("Only cases of this matter.", .word),
      "body": Field("Only what waits at this body.", .code),
      "unit": Field("Only cases of this unit and of those below it.", .code),
      "category": Field("Only cases of units of this category.", .word),
      "grade": Field("Only cases with this grade: the one that stands or, before one does, the one proposed.", .grade),
      "dueBefore": Field("Only what is due before this day.", .date),
      "dueAfter": Field("Only what is due after this day.", .date),
      "action": Field("Only where this is awaited."),
      "limit": Field("The most entries of a page, 1 to 1,000; 100 where absent.", .pageSize),
      "cursor": Field("Where the page before ended: its `nextCursor`.", .cursor),
    ]

    /// The box; `waiting` where absent.
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
    /// The most entries of a page, 1 to 1,000; 100 where absent.
    public var limit: Int?
    /// Where the page before ended: its `nextCursor`.
    public var cursor: String?

    public init(
      box: Wire.Box? = nil, campaign: String? = nil, matter: String? = nil, body: String? = nil, unit: String? = nil,
      category: String? = nil, grade: String? = nil, dueBefore: String? = nil, dueAfter: String? = nil,
      action: Wire.CaseAction? = nil, limit: Int? = nil, cursor: String? = nil
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
      self.limit = limit
      self.cursor = cursor
    }
  }

  /// The answer of `inbox.list`.
  public struct Result: PagedResult {
    public static let fields: FieldTable = [
      "items": Field("The page's cases.", .list(1000, of: .none)),
      "nextCursor": Field("Where the next page begins; absent on the last page.", .cursor),
    ]

    /// The page's cases.
    public var items: [InboxItem]
    /// Where the next page begins; absent on the last page.
    public var nextCursor: String?

    public init(items: [InboxItem], nextCursor: String? = nil) {
      self.items = items
      self.nextCursor = nextCursor
    }
  }

  public static let examples = [
    MethodExample(
      "what waits for a town", as: "u-t01-secretary",
      params: #"{"matter": "target"}"#,
      answer: .result(
        #"""
        {
          "items": [
            {
              "case": "17", "unit": "T01-V01", "unitName": "天彭镇石林村党支部", "matter": "target",
              "campaign": "2012", "phase": "inReview", "action": "decide", "body": "T01", "bodyName": "天彭镇党委",
              "revision": 4, "since": "2012-04-20T09:00:00+08:00", "dueAt": "2012-04-30T18:00:00+08:00",
              "overdue": false, "proposedGrade": "先进"
            }
          ]
        }
        """#), isExecutable: true),
    MethodExample(
      "what is overdue below a town", as: "u-t01-secretary",
      params: #"{"box": "overdue", "unit": "T01"}"#,
      answer: .result(#"{"items": []}"#), isExecutable: true),
  ]
}
