/// `case.list`: Lists cases by unit, matter, campaign, phase and more.
///
/// - Who may call it: Every user; only cases that he may read are listed.
/// - Parameters: `unit` (optional), `matter` (optional), `campaign` (optional), `phase` (optional), `body`
///   (optional), `category` (optional), `grade` (optional), `dueBefore` (optional), `limit` (optional), `cursor`
///   (optional); meaning and limits in `Params.fields`.
/// - Errors: `notFound`, `invalid`, and those of every method (`allErrors`).
/// - Source: DESIGN 7.
public enum CaseList: Method {
  public static let name = "case.list"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = false
  public static let errors: [ErrorKind] = [.notFound, .invalid]
  public static let summary = "Lists cases by unit, matter, campaign, phase and more."
  public static let details = "Who may call it: Every user; only cases that he may read are listed."

  /// The parameters of `case.list`.
  public struct Params: PagedParams {
    public static let fields: FieldTable = [
      "unit": Field("Only cases of this subject.", .code),
      "matter": Field("Only cases of this matter.", .word),
      "campaign": Field("Only cases of this campaign.", .code),
      "phase": Field("Only cases that stand here."),
      "body": Field("Only what waits at this body.", .code),
      "category": Field("Only cases of units of this category.", .word),
      "grade": Field("Only cases with this grade: the one that stands or, before one does, the one proposed.", .grade),
      "dueBefore": Field("Only what is due before this day.", .date),
      "limit": Field("The most entries of a page, 1 to 1,000; 100 where absent.", .pageSize),
      "cursor": Field("Where the page before ended: its `nextCursor`.", .cursor),
    ]

    /// Only cases of this subject.
    public var unit: String?
    /// Only cases of this matter.
    public var matter: String?
    /// Only cases of this campaign.
    public var campaign: String?
    /// Only cases that stand here.
    public var phase: Wire.Phase?
    /// Only what waits at this body.
    public var body: String?
    /// Only cases of units of this category.
    public var category: String?
    /// Only cases with this grade: the one that stands or, before one does, the one proposed.
    public var grade: String?
    /// Only what is due before this day.
    public var dueBefore: String?
    /// The most entries of a page, 1 to 1,000; 100 where absent.
    public var limit: Int?
    /// Where the page before ended: its `nextCursor`.
    public var cursor: String?

    public init(
      unit: String? = nil, matter: String? = nil, campaign: String? = nil, phase: Wire.Phase? = nil,
      body: String? = nil, category: String? = nil, grade: String? = nil, dueBefore: String? = nil, limit: Int? = nil,
      cursor: String? = nil
    ) {
      self.unit = unit
      self.matter = matter
      self.campaign = campaign
      self.phase = phase
      self.body = body
      self.category = category
      self.grade = grade
      self.dueBefore = dueBefore
      self.limit = limit
      self.cursor = cursor
    }
  }

  /// The answer of `case.list`.
  public struct Result: PagedResult {
    public static let fields: FieldTable = [
      "cases": Field("The page's cases, by id.", .list(1000, of: .none)),
      "nextCursor": Field("Where the next page begins; absent on the last page.", .cursor),
    ]

    /// The page's cases, by id.
    public var cases: [CaseItem]
    /// Where the next page begins; absent on the last page.
    public var nextCursor: String?

    public init(cases: [CaseItem], nextCursor: String? = nil) {
      self.cases = cases
      self.nextCursor = nextCursor
    }
  }

  public static let examples = [
    MethodExample(
      "what waits for review in a campaign", as: "u-t01-secretary",
      params: #"{"matter": "target", "campaign": "2012", "phase": "inReview"}"#,
      answer: .result(
        #"""
        {
          "cases": [
            {
              "case": "17", "unit": "T01-V01", "unitName": "天彭镇石林村党支部", "matter": "target",
              "campaign": "2012", "phase": "inReview", "round": 1, "revision": 4,
              "waiting": {"action": "decide", "bodies": ["T01"], "users": ["u-t01-secretary"]}
            }
          ]
        }
        """#), isExecutable: true)
  ]
}
