/// `campaign.progress`: Answers how far the work of a campaign has come, and whom it waits for.
///
/// - Who may call it: Users who may read `body`, the root where it is absent; units that they may not read are not
///   counted.
/// - Guarantees: Owed are active units with a route for a matter that a phase names; a unit without a route is a gap
///   (`route.audit`). Done is what was decided, publicised or closed; late, what is not done though it is due, by units
///   without leave to be late. Of a closed campaign, as it was when it was closed. With `asOf`, the caller's rights are
///   judged now, and the data are as they were then.
/// - Parameters: `campaign`, `by`, `body` (optional), `line` (optional), `category` (optional), `matter` (optional),
///   `asOf` (optional), `limit` (optional), `cursor` (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, and those of every method (`allErrors`).
/// - Source: R-6, R-14, R-15.
public enum CampaignProgress: Method {
  public static let name = "campaign.progress"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = false
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid]
  public static let summary = "Answers how far the work of a campaign has come, and whom it waits for."
  public static let details = """
    Who may call it: Users who may read `body`, the root where it is absent; units that they may not read are \
    not counted. Owed are active units with a route for a matter that a phase names; a unit without a route is a \
    gap (`route.audit`). Done is what was decided, publicised or closed; late, what is not done though it is \
    due, by units without leave to be late. Of a closed campaign, as it was when it was closed. With `asOf`, the \
    caller's rights are judged now, and the data are as they were then.
    """

  /// The parameters of `campaign.progress`.
  public struct Params: PagedParams {
    public static let fields: FieldTable = [
      "campaign": Field("The campaign's code.", .code),
      "by": Field("By what to count; `body` is the one that decides, or files where none decides."),
      "body": Field("Only units below this body; every unit, the root too, where absent.", .code),
      "line": Field("On which line they are below it; affiliation where absent."),
      "category": Field("Only units of this category.", .word),
      "matter": Field("Only this matter.", .word),
      "asOf": Field("The revision or the day whose state is asked; the present where absent."),
      "limit": Field("The most entries of a page, 1 to 1,000; 100 where absent.", .pageSize),
      "cursor": Field("Where the page before ended: its `nextCursor`.", .cursor),
    ]

    /// The campaign's code.
    public var campaign: String
    /// By what to count; `body` is the one that decides, or files where none decides.
    public var by: Wire.ProgressGrouping
    /// Only units below this body; every unit, the root too, where absent.
    public var body: String?
    /// On which line they are below it; affiliation where absent.
    public var line: Wire.Line?
    /// Only units of this category.
    public var category: String?
    /// Only this matter.
    public var matter: String?
    /// The revision or the day whose state is asked; the present where absent.
    public var asOf: AsOf?
    /// The most entries of a page, 1 to 1,000; 100 where absent.
    public var limit: Int?
    /// Where the page before ended: its `nextCursor`.
    public var cursor: String?

    public init(
      campaign: String, by: Wire.ProgressGrouping, body: String? = nil, line: Wire.Line? = nil, category: String? = nil,
      matter: String? = nil, asOf: AsOf? = nil, limit: Int? = nil, cursor: String? = nil
    ) {
      self.campaign = campaign
      self.by = by
      self.body = body
      self.line = line
      self.category = category
      self.matter = matter
      self.asOf = asOf
      self.limit = limit
      self.cursor = cursor
    }
  }

  /// The answer of `campaign.progress`.
  public struct Result: PagedResult {
    public static let fields: FieldTable = [
      "rows": Field("The page's rows, by key and matter.", .list(1000, of: .none)),
      "hidden": Field(
        "How many units were asked about and are left out, for the caller may not read them; absent where none.",
        .count),
      "revision": Field("The revision of the tree and the rule book that the figures go by.", .count),
      "nextCursor": Field("Where the next page begins; absent on the last page.", .cursor),
    ]

    /// The page's rows, by key and matter.
    public var rows: [CampaignProgressRow]
    /// How many units were asked about and are left out, for the caller may not read them; absent where none.
    public var hidden: Int?
    /// The revision of the tree and the rule book that the figures go by.
    public var revision: Int
    /// Where the next page begins; absent on the last page.
    public var nextCursor: String?

    public init(rows: [CampaignProgressRow], hidden: Int? = nil, revision: Int, nextCursor: String? = nil) {
      self.rows = rows
      self.hidden = hidden
      self.revision = revision
      self.nextCursor = nextCursor
    }
  }

  public static let examples = [
    MethodExample(
      "a city's surveys, by matter", as: "u-zzb-secretary",
      params: #"{"campaign": "2012", "by": "matter", "matter": "survey"}"#,
      answer: .result(
        #"""
        {
          "rows": [
            {
              "key": "survey", "matter": "survey", "dueAt": "2012-04-01T00:00:00+08:00", "owed": 584, "done": 571,
              "open": 9, "late": 13, "waiting": [{"body": "T01", "bodyName": "天彭镇党委", "count": 2}]
            }
          ],
          "revision": 1
        }
        """#), isExecutable: true),
    MethodExample(
      "of a body that there is not", as: "u-zzb-secretary",
      params: #"{"campaign": "2012", "by": "matter", "body": "T99"}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
