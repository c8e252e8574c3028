/// `case.delegate`: Hands a body's answer to somebody of that body, to come back with his opinion (委派).
///
/// - Who may call it: Users who may answer the step that waits, at the very body, and whoever holds it there.
/// - Guarantees: One transaction. The delegate answers nothing for the body; he hands it back (`case.handBack`), and
///   who sent it answers. Until then it waits for the delegate; the holder takes it back by `case.transfer` to
///   himself. The delegate must hold a post at the body.
/// - Parameters: `case`, `body` (optional), `to`, `reason` (optional), `expectedRevision` (optional), `requestKey`
///   (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, `stageClosed`, and those of every method (`allErrors`).
/// - Source: DESIGN 1 (委托, 委派), decision 23.
public enum CaseDelegate: Method {
  public static let name = "case.delegate"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid, .stageClosed]
  public static let summary = "Hands a body's answer to somebody of that body, to come back with his opinion (委派)."
  public static let details = """
    Who may call it: Users who may answer the step that waits, at the very body, and whoever holds it there. One \
    transaction. The delegate answers nothing for the body; he hands it back (`case.handBack`), and who sent it \
    answers. Until then it waits for the delegate; the holder takes it back by `case.transfer` to himself. The \
    delegate must hold a post at the body.
    """

  /// The parameters of `case.delegate`.
  public struct Params: CaseWriteParams {
    public static let fields: FieldTable = [
      "case": Field("The case's id.", .code),
      "body": Field("The body the caller speaks for; needed where he could speak for several.", .code),
      "to": Field("The code of the user who is to look at it.", .code),
      "reason": Field("What he is to look at.", .remark),
      "expectedRevision": Field("The revision the caller has seen; another one answers `conflict`.", .count),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The case's id.
    public var `case`: String
    /// The body the caller speaks for; needed where he could speak for several.
    public var body: String?
    /// The code of the user who is to look at it.
    public var to: String
    /// What he is to look at.
    public var reason: String?
    /// The revision the caller has seen; another one answers `conflict`.
    public var expectedRevision: Int?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      `case`: String, body: String? = nil, to: String, reason: String? = nil, expectedRevision: Int? = nil,
      requestKey: String? = nil
    ) {
      self.case = `case`
      self.body = body
      self.to = to
      self.reason = reason
      self.expectedRevision = expectedRevision
      self.requestKey = requestKey
    }
  }

  public typealias Result = CaseView

  public static let examples = [
    MethodExample(
      "a village's targets", as: "u-t01-secretary",
      params: #"{"case": "17", "to": "u-t01-clerk", "reason": "请核对村道里程", "expectedRevision": 5}"#,
      answer: .result(
        #"""
        {
          "case": "17", "unit": "T01-V01", "unitName": "天彭镇石林村党支部", "matter": "target", "campaign": "2012",
          "phase": "inReview", "round": 1, "revision": 6, "rule": "target-village", "rulebookVersion": 1,
          "waiting": {
            "step": 1, "action": "decide", "bodies": [{"body": "T01", "bodyName": "天彭镇党委"}], "unassigned": []
          },
          "steps": [
            {
              "action": "decide", "mode": "all", "state": "waiting",
              "bodies": [{"body": "T01", "bodyName": "天彭镇党委", "holder": "u-t01-secretary", "delegate": "u-t01-clerk"}]
            }
          ],
          "document": {"targets": [{"text": "发展入党积极分子", "quantity": "5名"}], "measures": []},
          "evidence": [], "missing": [], "documentVersion": 1, "may": [],
          "createdAt": "2012-04-18T09:00:00+08:00", "updatedAt": "2012-04-20T10:30:00+08:00"
        }
        """#)),
    MethodExample(
      "of a case that there is not", as: "u-t01-secretary",
      params: #"{"case": "999999", "to": "u-t01-clerk", "reason": "请核对村道里程"}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
