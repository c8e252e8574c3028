/// `case.review`: Records a body's review, after which the case goes on (审核).
///
/// - Who may call it: Users with `review` at the very body.
/// - Guarantees: One transaction. Nobody acts on both sides of a case. The step is not finished without its evidence:
///   `invalid`, naming what is missing.
/// - Parameters: `case`, `body` (optional), `opinion` (optional), `expectedRevision` (optional), `requestKey`
///   (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, `stageClosed`, and those of every method (`allErrors`).
/// - Source: R-37 to R-41, R-56 to R-61, R-81.
public enum CaseReview: Method {
  public static let name = "case.review"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid, .stageClosed]
  public static let summary = "Records a body's review, after which the case goes on (审核)."
  public static let details = """
    Who may call it: Users with `review` at the very body. One transaction. Nobody acts on both sides of a case. The \
    step is not finished without its evidence: `invalid`, naming what is missing.
    """

  /// The parameters of `case.review`.
  public struct Params: CaseWriteParams {
    public static let fields: FieldTable = [
      "case": Field("The case's id.", .code),
      "body": Field("The body the caller speaks for; needed where he could speak for several.", .code),
      "opinion": Field("What the body says.", .remark),
      "expectedRevision": Field("The revision the caller has seen; another one answers `conflict`.", .count),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The case's id.
    public var `case`: String
    /// The body the caller speaks for; needed where he could speak for several.
    public var body: String?
    /// What the body says.
    public var opinion: String?
    /// The revision the caller has seen; another one answers `conflict`.
    public var expectedRevision: Int?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      `case`: String, body: String? = nil, opinion: String? = nil, expectedRevision: Int? = nil,
      requestKey: String? = nil
    ) {
      self.case = `case`
      self.body = body
      self.opinion = opinion
      self.expectedRevision = expectedRevision
      self.requestKey = requestKey
    }
  }

  public typealias Result = CaseView

  public static let examples = [
    MethodExample(
      "a review before the decision", as: "u-wsj-secretary",
      params: #"{"case": "22", "opinion": "措施具体，建议同意。", "expectedRevision": 4}"#,
      answer: .result(
        #"""
        {
          "case": "22", "unit": "T01-V01", "unitName": "天彭镇石林村党支部", "matter": "target", "campaign": "2012",
          "phase": "inReview", "round": 1, "revision": 6, "rule": "target-village", "rulebookVersion": 1,
          "waiting": {
            "step": 1, "action": "decide", "bodies": [{"body": "JGGW", "bodyName": "中共彭州市直属机关工作委员会"}],
            "unassigned": []
          },
          "steps": [
            {
              "action": "review", "mode": "all", "state": "done",
              "bodies": [
                {
                  "body": "WSJ", "bodyName": "市卫生局党委", "opinion": "agreed", "user": "u-wsj-secretary",
                  "remark": "措施具体，建议同意。"
                }
              ]
            },
            {
              "action": "decide", "mode": "all", "state": "waiting",
              "bodies": [{"body": "JGGW", "bodyName": "中共彭州市直属机关工作委员会"}]
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
        """#))
  ]
}
