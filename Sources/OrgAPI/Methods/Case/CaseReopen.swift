/// `case.reopen`: Opens a decided case again as its next round.
///
/// - Who may call it: Users with `decide` at a body that decided it, or at that body's superior.
/// - Guarantees: One transaction. The case waits again at its last deciding step; its grade no longer counts, and the
///   old decision stays in the history. Cases of a closed campaign stay as they are.
/// - Parameters: `case`, `reason`, `body` (optional), `expectedRevision` (optional), `requestKey` (optional); meaning
///   and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, `stageClosed`, and those of every method (`allErrors`).
/// - Source: Decision 22.
public enum CaseReopen: Method {
  public static let name = "case.reopen"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid, .stageClosed]
  public static let summary = "Opens a decided case again as its next round."
  public static let details = """
    Who may call it: Users with `decide` at a body that decided it, or at that body's superior. One transaction. \
    The case waits again at its last deciding step; its grade no longer counts, and the old decision stays in \
    the history. Cases of a closed campaign stay as they are.
    """

  /// The parameters of `case.reopen`.
  public struct Params: CaseWriteParams {
    public static let fields: FieldTable = [
      "case": Field("The case's id.", .code),
      "reason": Field("Why.", .remark),
      "body": Field("The body the caller speaks for; needed where he could speak for several.", .code),
      "expectedRevision": Field("The revision the caller has seen; another one answers `conflict`.", .count),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The case's id.
    public var `case`: String
    /// Why.
    public var reason: String
    /// The body the caller speaks for; needed where he could speak for several.
    public var body: String?
    /// The revision the caller has seen; another one answers `conflict`.
    public var expectedRevision: Int?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      `case`: String, reason: String, body: String? = nil, expectedRevision: Int? = nil, requestKey: String? = nil
    ) {
      self.case = `case`
      self.reason = reason
      self.body = body
      self.expectedRevision = expectedRevision
      self.requestKey = requestKey
    }
  }

  public typealias Result = CaseView

  public static let examples = [
    MethodExample(
      "after a complaint", as: "u-t01-secretary",
      params: #"{"case": "31", "reason": "公示期间群众反映收入数据不实。", "body": "T01", "expectedRevision": 7}"#,
      answer: .result(
        #"""
        {
          "case": "31", "unit": "T01-V01", "unitName": "天彭镇石林村党支部", "matter": "rating", "campaign": "2012",
          "phase": "inReview", "round": 2, "revision": 8, "rule": "rating-village", "rulebookVersion": 1,
          "waiting": {
            "step": 0, "action": "decide", "bodies": [{"body": "T01", "bodyName": "天彭镇党委"}], "unassigned": []
          },
          "steps": [
            {"action": "decide", "mode": "all", "state": "waiting", "bodies": [{"body": "T01", "bodyName": "天彭镇党委"}]}
          ],
          "evidence": ["massOpinion"], "missing": [],
          "may": [{"action": "decide", "body": "T01"}, {"action": "return", "body": "T01"}],
          "createdAt": "2012-04-02T09:00:00+08:00", "updatedAt": "2012-04-16T09:10:00+08:00"
        }
        """#)),
    MethodExample(
      "of a case that there is not", as: "u-t01-secretary",
      params: #"{"case": "999999", "reason": "数据不实。"}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
