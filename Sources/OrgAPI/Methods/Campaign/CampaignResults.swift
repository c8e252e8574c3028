/// `campaign.results`: Answers a campaign's grades, rates and honours.
///
/// - Who may call it: Users who may read `body`, the root where it is absent; units that they may not read are left
///   out, and `hidden` says how many.
/// - Guarantees: Counted are the units that owe the last grading matter, or the first. A rate that has no base does
///   not apply: it has no `percent` and no `met`. With `at`, the figures and the tree as they were at that moment;
///   `invalid` while it is ahead. Of a closed campaign, the tree as it was then. With `asOf`, the caller's rights are
///   judged now, and the data are as they were then.
/// - Parameters: `campaign`, `body` (optional), `line` (optional), `category` (optional), `at` (optional), `asOf`
///   (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, and those of every method (`allErrors`).
/// - Source: R-74 to R-79, R-98, decisions 15 to 17.
public enum CampaignResults: Method {
  public static let name = "campaign.results"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = false
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid]
  public static let summary = "Answers a campaign's grades, rates and honours."
  public static let details = """
    Who may call it: Users who may read `body`, the root where it is absent; units that they may not read are \
    left out, and `hidden` says how many. Counted are the units that owe the last grading matter, or the first. \
    A rate that has no base does not apply: it has no `percent` and no `met`. With `at`, the figures and the \
    tree as they were at that moment; `invalid` while it is ahead. Of a closed campaign, the tree as it was \
    then. With `asOf`, the caller's rights are judged now, and the data are as they were then.
    """

  /// The parameters of `campaign.results`.
  public struct Params: MethodParams {
    public static let fields: FieldTable = [
      "campaign": Field("The campaign's code.", .code),
      "body": Field("Only units below this body; the root where absent.", .code),
      "line": Field("On which line they are below it; affiliation where absent."),
      "category": Field("Only units of this category.", .word),
      "at": Field("A snapshot of the scheme, such as `summary`; now where absent.", .word),
      "asOf": Field("The revision or the day whose state is asked; the present where absent."),
    ]

    /// The campaign's code.
    public var campaign: String
    /// Only units below this body; the root where absent.
    public var body: String?
    /// On which line they are below it; affiliation where absent.
    public var line: Wire.Line?
    /// Only units of this category.
    public var category: String?
    /// A snapshot of the scheme, such as `summary`; now where absent.
    public var at: String?
    /// The revision or the day whose state is asked; the present where absent.
    public var asOf: AsOf?

    public init(
      campaign: String, body: String? = nil, line: Wire.Line? = nil, category: String? = nil, at: String? = nil,
      asOf: AsOf? = nil
    ) {
      self.campaign = campaign
      self.body = body
      self.line = line
      self.category = category
      self.at = at
      self.asOf = asOf
    }
  }

  /// The answer of `campaign.results`.
  public struct Result: WireShape {
    public static let fields: FieldTable = [
      "campaign": Field("The campaign's code.", .code),
      "units": Field("How many units are counted.", .count),
      "graded": Field("How many of them have a grade.", .count),
      "ungraded": Field("How many have none.", .count),
      "hidden": Field(
        "How many units were asked about and are left out, for the caller may not read them; absent where none.",
        .count),
      "grades": Field("By grade, best first.", .list(20, of: .none)),
      "ratio": Field(
        "The scheme's advisory ratio and what it came to; absent where it has none.", .list(20, of: .none)),
      "rates": Field("The rates of the scheme.", .list(100, of: .none)),
      "honours": Field("The honours of the year.", .list(50, of: .none)),
      "revision": Field("The revision of the tree and the rule book that the figures go by.", .count),
    ]

    /// The campaign's code.
    public var campaign: String
    /// How many units are counted.
    public var units: Int
    /// How many of them have a grade.
    public var graded: Int
    /// How many have none.
    public var ungraded: Int
    /// How many units were asked about and are left out, for the caller may not read them; absent where none.
    public var hidden: Int?
    /// By grade, best first.
    public var grades: [CampaignGradeCount]
    /// The scheme's advisory ratio and what it came to; absent where it has none.
    public var ratio: [CampaignGradeShare]?
    /// The rates of the scheme.
    public var rates: [CampaignRate]
    /// The honours of the year.
    public var honours: [CampaignHonourCount]
    /// The revision of the tree and the rule book that the figures go by.
    public var revision: Int

    public init(
      campaign: String, units: Int, graded: Int, ungraded: Int, hidden: Int? = nil, grades: [CampaignGradeCount],
      ratio: [CampaignGradeShare]? = nil, rates: [CampaignRate], honours: [CampaignHonourCount], revision: Int
    ) {
      self.campaign = campaign
      self.units = units
      self.graded = graded
      self.ungraded = ungraded
      self.hidden = hidden
      self.grades = grades
      self.ratio = ratio
      self.rates = rates
      self.honours = honours
      self.revision = revision
    }
  }

  public static let examples = [
    MethodExample(
      "a town's villages", as: "u-t01-secretary",
      params: #"{"campaign": "2012", "body": "T01", "category": "village"}"#,
      answer: .result(
        #"""
        {
          "campaign": "2012", "units": 40, "graded": 38, "ungraded": 2,
          "grades": [
            {"grade": "先进", "name": "先进党组织", "before": 8, "rated": 10, "now": 16},
            {"grade": "一般", "name": "一般党组织", "before": 26, "rated": 24, "now": 22},
            {"grade": "后进", "name": "后进党组织", "before": 4, "rated": 4, "now": 0}
          ],
          "rates": [
            {
              "rate": "village-advanced", "name": "村（社区）先进党组织比例", "grade": "先进", "measure": "standing", "part": 16,
              "base": 38, "percent": 42.1, "target": 40, "higherThan": [], "met": true
            },
            {
              "rate": "village-from-backward", "name": "后进转化", "grade": "后进", "measure": "promoted", "part": 4,
              "base": 4, "percent": 100, "target": 100, "higherThan": [], "met": true
            }
          ],
          "honours": [{"honour": "national", "name": "全国示范", "count": 1}], "revision": 1
        }
        """#), isExecutable: true),
    MethodExample(
      "with a ratio", as: "u-zzb-secretary",
      params: #"{"campaign": "2012", "at": "summary"}"#,
      answer: .result(
        #"""
        {
          "campaign": "2012", "units": 10, "graded": 10, "ungraded": 0,
          "grades": [
            {"grade": "先进", "name": "先进党组织", "before": 2, "rated": 3, "now": 3},
            {"grade": "一般", "name": "一般党组织", "before": 6, "rated": 6, "now": 6},
            {"grade": "后进", "name": "后进党组织", "before": 2, "rated": 1, "now": 1}
          ],
          "ratio": [
            {"grade": "先进", "share": 3, "percent": 30}, {"grade": "一般", "share": 6, "percent": 60},
            {"grade": "后进", "share": 1, "percent": 10}
          ],
          "rates": [
            {
              "rate": "village-advanced", "name": "村（社区）先进党组织比例", "grade": "先进", "measure": "standing", "part": 0,
              "base": 0, "target": 40, "higherThan": []
            }
          ],
          "honours": [], "revision": 1
        }
        """#)),
    MethodExample(
      "of a campaign that there is not", as: "u-t01-secretary",
      params: #"{"campaign": "2099"}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
