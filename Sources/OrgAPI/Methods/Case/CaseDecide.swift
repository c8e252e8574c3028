/// `case.decide`: Approves or rejects a case (审定).
///
/// - Who may call it: Users with `decide` at the very body.
/// - Guarantees: One transaction. Whoever prepared or submitted the case may not decide it. Approving over an
///   advisory refusal takes a reason, so does a grade that a soft rule speaks against, or another than the one
///   proposed or scored. A hard rule or missing evidence refuses the approval as `invalid`. What is only advisory
///   stands in `advisories`.
/// - Parameters: `case`, `body` (optional), `verdict`, `grade` (optional), `points` (optional), `reason` (optional),
///   `expectedRevision` (optional), `requestKey` (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, `stageClosed`, and those of every method (`allErrors`).
/// - Source: R-28 to R-42, R-50 to R-61, decisions 17 and 21.
public enum CaseDecide: Method {
  public static let name = "case.decide"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid, .stageClosed]
  public static let summary = "Approves or rejects a case (审定)."
  public static let details = """
    Who may call it: Users with `decide` at the very body. One transaction. Whoever prepared or submitted the case \
    may not decide it. Approving over an advisory refusal takes a reason, so does a grade that a soft rule speaks \
    against, or another than the one proposed or scored. A hard rule or missing evidence refuses the approval as \
    `invalid`. What is only advisory stands in `advisories`.
    """

  /// The parameters of `case.decide`.
  public struct Params: CaseWriteParams {
    public static let fields: FieldTable = [
      "case": Field("The case's id.", .code),
      "body": Field("The body the caller speaks for; needed where he could speak for several.", .code),
      "verdict": Field("The decision."),
      "grade": Field("The grade given; only where the matter sets one and the case is approved.", .grade),
      "points": Field(
        "The points given, at most one decimal, at most what the unit's form gives; only where no sheet has a total.",
        .points),
      "reason": Field("Why; required when rejected.", .remark),
      "expectedRevision": Field("The revision the caller has seen; another one answers `conflict`.", .count),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The case's id.
    public var `case`: String
    /// The body the caller speaks for; needed where he could speak for several.
    public var body: String?
    /// The decision.
    public var verdict: Wire.Verdict
    /// The grade given; only where the matter sets one and the case is approved.
    public var grade: String?
    /// The points given, at most one decimal, at most what the unit's form gives; only where no sheet has a total.
    public var points: Double?
    /// Why; required when rejected.
    public var reason: String?
    /// The revision the caller has seen; another one answers `conflict`.
    public var expectedRevision: Int?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      `case`: String, body: String? = nil, verdict: Wire.Verdict, grade: String? = nil, points: Double? = nil,
      reason: String? = nil, expectedRevision: Int? = nil, requestKey: String? = nil
    ) {
      self.case = `case`
      self.body = body
      self.verdict = verdict
      self.grade = grade
      self.points = points
      self.reason = reason
      self.expectedRevision = expectedRevision
      self.requestKey = requestKey
    }

    public func validate() throws(ParamsError) {
      if verdict == .rejected, reason == nil {
        throw ParamsError(path: "reason", problem: .requiredBecause("verdict: rejected"))
      }
    }
  }

  public typealias Result = CaseView

  public static let examples = [
    MethodExample(
      "the town committee approves", as: "u-t01-secretary",
      params: #"""
        {"case": "17", "body": "T01", "verdict": "approved", "expectedRevision": 4, "requestKey": "decide-17-1"}
        """#,
      answer: .result(
        #"""
        {
          "case": "17", "unit": "T01-V01", "unitName": "天彭镇石林村党支部", "matter": "target", "campaign": "2012",
          "phase": "decided", "verdict": "approved", "round": 1, "revision": 6, "rule": "target-village",
          "rulebookVersion": 1,
          "steps": [
            {
              "action": "guide", "mode": "all", "state": "pending",
              "bodies": [{"body": "ZZB", "bodyName": "中共彭州市委组织部"}]
            },
            {
              "action": "decide", "mode": "all", "state": "done",
              "bodies": [{"body": "T01", "bodyName": "天彭镇党委", "opinion": "agreed", "user": "u-t01-secretary"}]
            }
          ],
          "document": {
            "targetGrade": "先进",
            "targets": [{"text": "由一般村党组织晋升为先进村党组织", "quantity": "1个等次"}, {"text": "发展入党积极分子", "quantity": "5名"}],
            "measures": [{"measure": "硬化石林村三组村道", "quantity": "2.4公里", "responsible": "村党支部书记", "due": "2012-10-31"}]
          },
          "evidence": [], "missing": [],
          "documentVersion": 1, "may": [], "createdAt": "2012-04-18T09:00:00+08:00",
          "updatedAt": "2012-04-20T10:30:00+08:00"
        }
        """#)),
    MethodExample(
      "over a binding refusal", as: "u-lxgw-secretary",
      params: #"{"case": "18", "verdict": "approved", "expectedRevision": 7}"#,
      answer: .error(.invalid)),
  ]
}
