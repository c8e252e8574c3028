/// `case.guide`: Records a guiding body's advice (指导).
///
/// - Who may call it: Users with `guide` at the very body.
/// - Guarantees: One transaction. Never holds the case up.
/// - Parameters: `case`, `body` (optional), `opinion`, `expectedRevision` (optional), `requestKey` (optional);
///   meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, `stageClosed`, and those of every method (`allErrors`).
/// - Source: R-53, R-61.
public enum CaseGuide: Method {
  public static let name = "case.guide"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid, .stageClosed]
  public static let summary = "Records a guiding body's advice (指导)."
  public static let details = """
    Who may call it: Users with `guide` at the very body. One transaction. Never holds the case up.
    """

  /// The parameters of `case.guide`.
  public struct Params: CaseWriteParams {
    public static let fields: FieldTable = [
      "case": Field("The case's id.", .code),
      "body": Field("The body the caller speaks for; needed where he could speak for several.", .code),
      "opinion": Field("The advice.", .remark),
      "expectedRevision": Field("The revision the caller has seen; another one answers `conflict`.", .count),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The case's id.
    public var `case`: String
    /// The body the caller speaks for; needed where he could speak for several.
    public var body: String?
    /// The advice.
    public var opinion: String
    /// The revision the caller has seen; another one answers `conflict`.
    public var expectedRevision: Int?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      `case`: String, body: String? = nil, opinion: String, expectedRevision: Int? = nil, requestKey: String? = nil
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
      "the organisation department's advice", as: "u-zzb-guide",
      params: #"{"case": "17", "body": "ZZB", "opinion": "建议补充群众满意度目标。"}"#,
      answer: .result(
        #"""
        {
          "case": "17", "unit": "T01-V01", "unitName": "天彭镇石林村党支部", "matter": "target", "campaign": "2012",
          "phase": "inReview", "round": 1, "revision": 5, "rule": "target-village", "rulebookVersion": 1,
          "waiting": {"step": 1, "action": "decide", "bodies": [{"body": "T01", "bodyName": "天彭镇党委"}], "unassigned": []},
          "steps": [
            {
              "action": "guide", "mode": "all", "state": "done",
              "bodies": [
                {
                  "body": "ZZB", "bodyName": "中共彭州市委组织部", "opinion": "agreed", "user": "u-zzb-guide",
                  "remark": "建议补充群众满意度目标。"
                }
              ]
            },
            {
              "action": "decide", "mode": "all", "state": "waiting",
              "bodies": [{"body": "T01", "bodyName": "天彭镇党委"}]
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
