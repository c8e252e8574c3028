/// `consequence.list`: Lists what follows from the year's results.
///
/// - Who may call it: Users who may read `body`, the root where it is absent; of units that they may read.
/// - Guarantees: What the rules find now, or found when the campaign was closed, and what was confirmed or dismissed;
///   nothing follows by itself.
/// - Parameters: `campaign`, `body` (optional), `unit` (optional), `limit` (optional), `cursor` (optional); meaning and
///   limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, and those of every method (`allErrors`).
/// - Source: R-99 to R-104.
public enum ConsequenceList: Method {
  public static let name = "consequence.list"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = false
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid]
  public static let summary = "Lists what follows from the year's results."
  public static let details = """
    Who may call it: Users who may read `body`, the root where it is absent; of units that they may read. What \
    the rules find now, or found when the campaign was closed, and what was confirmed or dismissed; nothing \
    follows by itself.
    """

  /// The parameters of `consequence.list`.
  public struct Params: PagedParams {
    public static let fields: FieldTable = [
      "campaign": Field("The campaign's code.", .code),
      "body": Field("Only units below this body; the root where absent.", .code),
      "unit": Field("Only this unit.", .code),
      "limit": Field("The most entries of a page, 1 to 1,000; 100 where absent.", .pageSize),
      "cursor": Field("Where the page before ended: its `nextCursor`.", .cursor),
    ]

    /// The campaign's code.
    public var campaign: String
    /// Only units below this body; the root where absent.
    public var body: String?
    /// Only this unit.
    public var unit: String?
    /// The most entries of a page, 1 to 1,000; 100 where absent.
    public var limit: Int?
    /// Where the page before ended: its `nextCursor`.
    public var cursor: String?

    public init(campaign: String, body: String? = nil, unit: String? = nil, limit: Int? = nil, cursor: String? = nil) {
      self.campaign = campaign
      self.body = body
      self.unit = unit
      self.limit = limit
      self.cursor = cursor
    }
  }

  /// The answer of `consequence.list`.
  public struct Result: PagedResult {
    public static let fields: FieldTable = [
      "consequences": Field("The page's consequences, by unit and rule.", .list(1000, of: .none)),
      "hidden": Field(
        "How many units were asked about and are left out, for the caller may not read them; absent where none.",
        .count),
      "nextCursor": Field("Where the next page begins; absent on the last page.", .cursor),
    ]

    /// The page's consequences, by unit and rule.
    public var consequences: [ConsequenceItem]
    /// How many units were asked about and are left out, for the caller may not read them; absent where none.
    public var hidden: Int?
    /// Where the next page begins; absent on the last page.
    public var nextCursor: String?

    public init(consequences: [ConsequenceItem], hidden: Int? = nil, nextCursor: String? = nil) {
      self.consequences = consequences
      self.hidden = hidden
      self.nextCursor = nextCursor
    }
  }

  public static let examples = [
    MethodExample(
      "a town's", as: "u-t01-secretary",
      params: #"{"campaign": "2012", "body": "T01"}"#,
      answer: .result(
        #"""
        {
          "consequences": [
            {
              "unit": "T01-V02", "unitName": "天彭镇金星村党支部", "rule": "two-years-backward", "name": "连续两年后进且上年度未晋位升级",
              "target": "secretary", "advice": "按规定处理", "bars": ["nomination"],
              "basis": {"document": "notice-2012-21", "clause": "五（二） L104"}, "state": "advised"
            }
          ]
        }
        """#), isExecutable: true),
    MethodExample(
      "of a unit that there is not", as: "u-t01-secretary",
      params: #"{"campaign": "2012", "unit": "T99"}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
