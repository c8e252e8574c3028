/// `case.decideMany`: Decides many cases at once, such as a whole list of grades.
///
/// - Who may call it: Users with `decide` at the very body of each case.
/// - Guarantees: Otherwise as `case.decide`. In mode `atomic` quotas are judged over the whole list and what was
///   decided before; in mode `each`, for each case, over what was decided before and the cases before it. With
///   `filter` the cases are found when the call is carried out: those that wait for a decision at the body, as
///   `inbox.list` has them. One transaction. In mode `atomic` a refusal refuses all, and the error names every
///   refused case, at most 100 of them, and how many there are; in mode `each` every case is judged in the order
///   given, after what those before it have changed. At most 10,000 cases, else `limit`. With `progress` the calling
///   connection is sent `bulk.progress` every 100 cases, and `bulk.cancel` stops the call: in mode `atomic` with
///   `conflict`, nothing being done.
/// - Parameters: `items` (optional), `filter` (optional), `verdict` (optional), `grade` (optional), `reason`
///   (optional), `body` (optional), `mode` (optional), `dryRun` (optional), `progress` (optional), `requestKey`
///   (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, `stageClosed`, and those of every method (`allErrors`).
/// - Source: R-31, R-40, R-50 to R-54, decision 17.
public enum CaseDecideMany: Method {
  public static let name = "case.decideMany"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid, .stageClosed]
  public static let summary = "Decides many cases at once, such as a whole list of grades."
  public static let details = """
    Who may call it: Users with `decide` at the very body of each case. Otherwise as `case.decide`. In mode `atomic` \
    quotas are judged over the whole list and what was decided before; in mode `each`, for each case, over what was \
    decided before and the cases before it. With `filter` the cases are found when the call is carried out: those \
    that wait for a decision at the body, as `inbox.list` has them. One transaction. In mode `atomic` a refusal \
    refuses all, and the error names every refused case, at most 100 of them, and how many there are; in mode `each` \
    every case is judged in the order given, after what those before it have changed. At most 10,000 cases, else \
    `limit`. With `progress` the calling connection is sent `bulk.progress` every 100 cases, and `bulk.cancel` stops \
    the call: in mode `atomic` with `conflict`, nothing being done.
    """

  /// The parameters of `case.decideMany`.
  public struct Params: BulkParams {
    public static let fields: FieldTable = [
      "items": Field("The decisions, 1 to 10,000, each of another case. Either this or `filter`."),
      "filter": Field(
        "The cases that wait for a decision at the body when the call is carried out, instead of `items`."),
      "verdict": Field("With `filter`: the decision of each; approval where absent."),
      "grade": Field(
        "With `filter`: the grade of each; as its subject proposes where absent and the matter sets one.", .grade),
      "reason": Field("With `filter`: why; required when rejected.", .remark),
      "body": Field(
        "The body the caller speaks for; needed with `filter`, and where he could speak for several.", .code),
      "mode": Field(
        "`atomic`, which is meant where absent: all or none. `each`: what is refused leaves the rest alone."),
      "dryRun": Field("Answers what would happen and writes nothing; `requestKey` is not kept."),
      "progress": Field("Names the call in `bulk.progress` and for `bulk.cancel`.", .bulkToken),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The decisions, 1 to 10,000, each of another case. Either this or `filter`.
    public var items: [CaseDecision]?
    /// The cases that wait for a decision at the body when the call is carried out, instead of `items`.
    public var filter: CaseFilter?
    /// With `filter`: the decision of each; approval where absent.
    public var verdict: Wire.Verdict?
    /// With `filter`: the grade of each; as its subject proposes where absent and the matter sets one.
    public var grade: String?
    /// With `filter`: why; required when rejected.
    public var reason: String?
    /// The body the caller speaks for; needed with `filter`, and where he could speak for several.
    public var body: String?
    /// `atomic`, which is meant where absent: all or none. `each`: what is refused leaves the rest alone.
    public var mode: Wire.BulkMode?
    /// Answers what would happen and writes nothing; `requestKey` is not kept.
    public var dryRun: Bool?
    /// Names the call in `bulk.progress` and for `bulk.cancel`.
    public var progress: String?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      items: [CaseDecision]? = nil, filter: CaseFilter? = nil, verdict: Wire.Verdict? = nil, grade: String? = nil,
      reason: String? = nil, body: String? = nil, mode: Wire.BulkMode? = nil, dryRun: Bool? = nil,
      progress: String? = nil, requestKey: String? = nil
    ) {
      self.items = items
      self.filter = filter
      self.verdict = verdict
      self.grade = grade
      self.reason = reason
      self.body = body
      self.mode = mode
      self.dryRun = dryRun
      self.progress = progress
      self.requestKey = requestKey
    }

    public func validate() throws(ParamsError) {
      try CaseFilter.check(items, filter, body: body)
      if filter == nil, verdict != nil || grade != nil || reason != nil {
        let path = verdict != nil ? "verdict" : grade != nil ? "grade" : "reason"
        throw ParamsError(path: path, problem: .refused("goes with filter; in items each case has its own"))
      }
      if verdict == .rejected, reason == nil {
        throw ParamsError(path: "reason", problem: .requiredBecause("verdict: rejected"))
      }
    }
  }

  /// The answer of `case.decideMany`.
  public struct Result: WireShape {
    public static let fields: FieldTable = [
      "cases": Field(
        "The cases, in the order given; by a filter, in the order of their ids.", .list(10_000, of: .none)),
      "accepted": Field(
        "Whether the call was carried out, or in a dry run would be; in mode `atomic` a refusal refuses all."),
      "decided": Field("How many cases were decided, or in a dry run would be.", .count),
      "refused": Field("How many were refused, or would be.", .count),
      "cancelled": Field("How many the call did not come to before it was cancelled.", .count),
      "leftOut": Field("With `filter`: how many more fit it that the caller cannot act on now.", .count),
      "dryRun": Field("Whether nothing was written."),
      "quotas": Field("The quotas that the decisions break, or would break, each with the most that were counted."),
      "advisories": Field("What the scheme has to say against the decisions without refusing them, each once."),
    ]

    /// The cases, in the order given; by a filter, in the order of their ids.
    public var cases: [CaseDecided]
    /// Whether the call was carried out, or in a dry run would be; in mode `atomic` a refusal refuses all.
    public var accepted: Bool
    /// How many cases were decided, or in a dry run would be.
    public var decided: Int
    /// How many were refused, or would be.
    public var refused: Int
    /// How many the call did not come to before it was cancelled.
    public var cancelled: Int
    /// With `filter`: how many more fit it that the caller cannot act on now.
    public var leftOut: Int?
    /// Whether nothing was written.
    public var dryRun: Bool
    /// The quotas that the decisions break, or would break, each with the most that were counted.
    public var quotas: [BulkQuota]
    /// What the scheme has to say against the decisions without refusing them, each once.
    public var advisories: [Notice]

    public init(
      cases: [CaseDecided], accepted: Bool, decided: Int, refused: Int, cancelled: Int, leftOut: Int? = nil,
      dryRun: Bool, quotas: [BulkQuota] = [], advisories: [Notice] = []
    ) {
      self.cases = cases
      self.accepted = accepted
      self.decided = decided
      self.refused = refused
      self.cancelled = cancelled
      self.leftOut = leftOut
      self.dryRun = dryRun
      self.quotas = quotas
      self.advisories = advisories
    }
  }

  public static let examples = [
    MethodExample(
      "a town's grades", as: "u-t01-secretary",
      params: #"""
        {
          "items": [
            {"case": "31", "expectedRevision": 5, "verdict": "approved", "grade": "先进"},
            {"case": "32", "expectedRevision": 4, "verdict": "approved", "grade": "一般", "points": 82.5}
          ],
          "body": "T01", "requestKey": "grades-T01-1"
        }
        """#,
      answer: .result(
        #"""
        {
          "cases": [
            {
              "case": "31", "unit": "T01-V01", "outcome": "decided", "verdict": "approved", "grade": "先进", "revision": 8
            },
            {
              "case": "32", "unit": "T01-V02", "outcome": "decided", "verdict": "approved", "grade": "一般", "revision": 7
            }
          ],
          "accepted": true, "decided": 2, "refused": 0, "cancelled": 0, "dryRun": false, "quotas": [], "advisories": []
        }
        """#)),
    MethodExample(
      "as proposed, to see what would happen", as: "u-t01-secretary",
      params: #"""
        {
          "filter": {"campaign": "2012", "matter": "rating", "proposedGrade": "先进"}, "body": "T01", "mode": "each",
          "dryRun": true, "progress": "grades-T01"
        }
        """#,
      answer: .result(
        #"""
        {
          "cases": [],
          "accepted": true, "decided": 0, "refused": 0, "cancelled": 0, "leftOut": 0, "dryRun": true, "quotas": [],
          "advisories": []
        }
        """#),
      isExecutable: true),
    MethodExample(
      "with a case that there is not", as: "u-t01-secretary",
      params: #"{"items": [{"case": "999999", "verdict": "approved"}]}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
