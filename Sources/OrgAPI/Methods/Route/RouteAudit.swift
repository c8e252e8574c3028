/// `route.audit`: Asks the route of every unit and lists what is missing.
///
/// - Who may call it: Users with `publishRulebook`.
/// - Guarantees: Answered from one revision. One list is paged: gaps, then what only a general sentence catches, then
///   vacancies; of the first two up to 1,000,000 are listed, all are counted. With `asOf`, the caller's rights are judged now, and the data are as they were then.
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
    Who may call it: Users with `publishRulebook`. Answered from one revision. One list is paged: gaps, then \
    what only a general sentence catches, then vacancies; of the first two up to 1,000,000 are listed, all are \
    counted. With `asOf`, the caller's rights are judged now, and the data are as they \
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
      "gapsTotal": Field("How many pairs have no route.", .count),
      "generalOnly": Field("The page's pairs that only a general sentence catches.", .list(1000, of: .none)),
      "generalOnlyTotal": Field("How many pairs only a general sentence catches.", .count),
      "vacancies": Field("The page's posts that nobody holds though routes lead to them.", .list(1000, of: .none)),
      "vacanciesTotal": Field("How many posts nobody holds though routes lead to them.", .count),
      "unusedRules": Field("Rules that no unit meets; on the first page.", .list(100000, of: .code)),
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
    /// How many pairs have no route.
    public var gapsTotal: Int
    /// The page's pairs that only a general sentence catches.
    public var generalOnly: [RouteGeneralOnly]
    /// How many pairs only a general sentence catches.
    public var generalOnlyTotal: Int
    /// The page's posts that nobody holds though routes lead to them.
    public var vacancies: [RouteVacancy]
    /// How many posts nobody holds though routes lead to them.
    public var vacanciesTotal: Int
    /// Rules that no unit meets; on the first page.
    public var unusedRules: [String]
    /// The revision of the tree asked.
    public var treeRevision: Int
    /// The version of the rule book asked.
    public var rulebookVersion: Int
    /// Where the next page begins; absent on the last page.
    public var nextCursor: String?

    public init(
      checked: Int, routed: Int, gaps: [RouteGap], gapsTotal: Int, generalOnly: [RouteGeneralOnly],
      generalOnlyTotal: Int, vacancies: [RouteVacancy], vacanciesTotal: Int, unusedRules: [String],
      treeRevision: Int, rulebookVersion: Int, nextCursor: String? = nil
    ) {
      self.checked = checked
      self.routed = routed
      self.gaps = gaps
      self.gapsTotal = gapsTotal
      self.generalOnly = generalOnly
      self.generalOnlyTotal = generalOnlyTotal
      self.vacancies = vacancies
      self.vacanciesTotal = vacanciesTotal
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
          "gapsTotal": 8, "generalOnly": [], "generalOnlyTotal": 1, "vacancies": [], "vacanciesTotal": 1,
          "unusedRules": ["survey-like-town"], "treeRevision": 1, "rulebookVersion": 1, "nextCursor": "MQ"
        }
        """#), isExecutable: true)
  ]
}
