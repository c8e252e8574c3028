/// `case.recordOutside`: Records the answer of a body outside the tenant, with its document.
///
/// - Who may call it: Users with `recordOutside` at the very body.
/// - Guarantees: One transaction. Only where the case waits for that body; does what the body's own answer would do.
///   Whoever prepared or submitted the case may not record it. The history names the document.
/// - Parameters: `case`, `body`, `agree`, `grade` (optional), `points` (optional), `document`, `reason` (optional),
///   `expectedRevision` (optional), `requestKey` (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, `stageClosed`, and those of every method (`allErrors`).
/// - Source: R-72, decision 27.
public enum CaseRecordOutside: Method {
  public static let name = "case.recordOutside"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid, .stageClosed]
  public static let summary = "Records the answer of a body outside the tenant, with its document."
  public static let details = """
    Who may call it: Users with `recordOutside` at the very body. One transaction. Only where the case waits for \
    that body; does what the body's own answer would do. Whoever prepared or submitted the case may not record \
    it. The history names the document.
    """

  /// The parameters of `case.recordOutside`.
  public struct Params: CaseWriteParams {
    public static let fields: FieldTable = [
      "case": Field("The case's id.", .code),
      "body": Field("The body outside the tenant.", .code),
      "agree": Field("Whether it agreed; of a decision, approved."),
      "grade": Field("The grade given; only where the matter sets one and it agreed.", .grade),
      "points": Field("The points given, at most one decimal, at most what the unit's form gives.", .points),
      "document": Field("The document of its answer."),
      "reason": Field("Why; required when it did not agree.", .remark),
      "expectedRevision": Field("The revision the caller has seen; another one answers `conflict`.", .count),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The case's id.
    public var `case`: String
    /// The body outside the tenant.
    public var body: String
    /// Whether it agreed; of a decision, approved.
    public var agree: Bool
    /// The grade given; only where the matter sets one and it agreed.
    public var grade: String?
    /// The points given, at most one decimal, at most what the unit's form gives.
    public var points: Double?
    /// The document of its answer.
    public var document: CaseOutsideDocument
    /// Why; required when it did not agree.
    public var reason: String?
    /// The revision the caller has seen; another one answers `conflict`.
    public var expectedRevision: Int?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      `case`: String, body: String, agree: Bool, grade: String? = nil, points: Double? = nil,
      document: CaseOutsideDocument, reason: String? = nil, expectedRevision: Int? = nil, requestKey: String? = nil
    ) {
      self.case = `case`
      self.body = body
      self.agree = agree
      self.grade = grade
      self.points = points
      self.document = document
      self.reason = reason
      self.expectedRevision = expectedRevision
      self.requestKey = requestKey
    }

    public func validate() throws(ParamsError) {
      if !agree, reason == nil { throw ParamsError(path: "reason", problem: .requiredBecause("agree: false")) }
    }
  }

  public typealias Result = CaseView

  public static let examples = [
    MethodExample(
      "the city above approves", as: "u-admin",
      params: #"""
        {
          "case": "52", "body": "CD", "agree": true, "grade": "先进",
          "document": {
            "number": "成组函〔2012〕8号", "date": "2012-04-20",
            "scan": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
          },
          "expectedRevision": 3
        }
        """#,
      answer: .result(
        #"""
        {
          "case": "52", "unit": "SW", "unitName": "中共彭州市委员会", "matter": "target", "campaign": "2012",
          "phase": "decided", "verdict": "approved", "round": 1, "revision": 6, "rule": "target-root",
          "rulebookVersion": 1,
          "steps": [
            {
              "action": "decide", "mode": "all", "state": "done",
              "bodies": [{"body": "CD", "bodyName": "中共成都市委员会", "opinion": "agreed", "user": "u-admin"}]
            }
          ],
          "evidence": [], "missing": [], "grade": "先进", "may": [], "createdAt": "2012-04-02T09:00:00+08:00",
          "updatedAt": "2012-04-25T10:00:00+08:00"
        }
        """#)),
    MethodExample(
      "of a case that there is not", as: "u-admin",
      params: #"""
        {"case": "999999", "body": "CD", "agree": true, "document": {"number": "成组函〔2012〕8号", "date": "2012-04-20"}}
        """#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
