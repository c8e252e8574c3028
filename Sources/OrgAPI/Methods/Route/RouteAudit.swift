/// `route.audit`: Asks the route of every unit and lists what is missing.
///
/// - Who may call it: Users with `publishRulebook`.
/// - Guarantees: Answered from one revision. Gaps are paged; the other lists stand on the first page alone. With
///   `asOf`, the caller's rights are judged now, and the data are as they were then.
/// - Parameters: `matter` (optional), `on` (optional), `asOf` (optional), `limit` (optional), `cursor` (optional);
///   meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `invalid`, and those of every method (`allErrors`).
/// - Source: DESIGN 5, R-6.
public enum RouteAudit: Method {
  public static let name = "route.audit"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = false
  public static let errors: [ErrorKind] = [.forbidden, .invalid]
  public static let summary = "Asks the route of every unit and lists what is missing."
  public static let details = """
    Who may call it: Users with `publishRulebook`. Answered from one revision. Gaps are paged; the other lists \
    stand on the first page alone. With `asOf`, the caller's rights are judged now, and the data are as they \
    were then.
    """

  /// The parameters of `route.audit`.
  public struct Params: PagedParams {
    public static let fields: FieldTable = [
      "matter": Field("Only this matter; all that the rule book knows where absent.", .word),
      "on": Field("The day whose rules are asked; today where absent.", .date),
      "asOf": Field("The revision or the day whose state is asked; the present where absent."),
      "limit": Field("The most entries of a page, 1 to 1,000; 100 where absent.", .pageSize),
      "cursor": Field("Where the page before ended: its `nextCursor`.", .cursor),
    ]

    /// Only this matter; all that the rule book knows where absent.
    public var matter: String?
    /// The day whose rules are asked; today where absent.
    public var on: String?
    /// The revision or the day whose state is asked; the present where absent.
    public var asOf: AsOf?
    /// The most entries of a page, 1 to 1,000; 100 where absent.
    public var limit: Int?
    /// Where the page before ended: its `nextCursor`.
    public var cursor: String?

    public init(matter: String? = nil, on: String? = nil, asOf: AsOf? = nil, limit: Int? = nil, cursor: String? = nil) {
      self.matter = matter
      self.on = on
      self.asOf = asOf
      self.limit = limit
      self.cursor = cursor
    }
  }

  /// The answer of `route.audit`.
  public struct Result: PagedResult {
    public static let fields: FieldTable = [
      "checked": Field("How many pairs of unit and matter were asked.", .count),
      "routed": Field("How many of them have a route.", .count),
      "gaps": Field("The page's pairs without a route.", .list(1000, of: .none)),
      "generalOnly": Field("Pairs that only a general sentence catches."),
      "vacancies": Field("Posts that nobody holds though routes lead to them."),
      "unusedRules": Field("Rules that no unit meets.", .list(100000, of: .code)),
      "treeRevision": Field("The revision of the tree asked.", .count),
      "rulebookVersion": Field("The version of the rule book asked.", .count),
      "nextCursor": Field("Where the next page begins; absent on the last page.", .cursor),
    ]

    /// How many pairs of unit and matter were asked.
    public var checked: Int
    /// How many of them have a route.
    public var routed: Int
    /// The page's pairs without a route.
    public var gaps: [RouteGap]
    /// Pairs that only a general sentence catches.
    public var generalOnly: [RouteGeneralOnly]
    /// Posts that nobody holds though routes lead to them.
    public var vacancies: [RouteVacancy]
    /// Rules that no unit meets.
    public var unusedRules: [String]
    /// The revision of the tree asked.
    public var treeRevision: Int
    /// The version of the rule book asked.
    public var rulebookVersion: Int
    /// Where the next page begins; absent on the last page.
    public var nextCursor: String?

    public init(
      checked: Int, routed: Int, gaps: [RouteGap], generalOnly: [RouteGeneralOnly], vacancies: [RouteVacancy],
      unusedRules: [String], treeRevision: Int, rulebookVersion: Int, nextCursor: String? = nil
    ) {
      self.checked = checked
      self.routed = routed
      self.gaps = gaps
      self.generalOnly = generalOnly
      self.vacancies = vacancies
      self.unusedRules = unusedRules
      self.treeRevision = treeRevision
      self.rulebookVersion = rulebookVersion
      self.nextCursor = nextCursor
    }
  }

  public static let examples = [
    MethodExample(
      "who surveys whom", as: "u-admin",
      params: #"{"matter": "survey", "limit": 1}"#,
      answer: .result(
        #"""
        {
          "checked": 549, "routed": 541,
          "gaps": [
            {
              "unit": "C08", "unitName": "牡丹文化志愿服务队党支部", "matter": "survey",
              "reason": {
                "code": "noRoute.noRule",
                "arguments": {
                  "unit": "C08", "unitName": "牡丹文化志愿服务队党支部", "matter": "survey", "kind": "branch",
                  "category": "culturalVolunteerTeam"
                },
                "text": "没有规则适用于牡丹文化志愿服务队党支部的“survey”。"
              }
            }
          ],
          "generalOnly": [{"unit": "T01-P03", "matter": "rating", "rule": "rating-general"}],
          "vacancies": [{"body": "WGJ", "bodyName": "市文化广电新闻出版局党委", "action": "conduct", "count": 12}],
          "unusedRules": ["survey-like-town"], "treeRevision": 1, "rulebookVersion": 1, "nextCursor": "MQ"
        }
        """#), isExecutable: true)
  ]
}
