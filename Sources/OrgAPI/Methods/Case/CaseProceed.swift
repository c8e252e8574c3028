/// `case.proceed`: Goes on without concurring bodies whose time is over.
///
/// - Who may call it: Users with the permission of the lead's step at its very body.
/// - Guarantees: One transaction. Only past the step's due time, and where the rule's `silence` is `escalate`; the
///   silence stands on record. What those said that answered stands: a binding refusal still binds.
/// - Parameters: `case`, `body` (optional), `reason` (optional), `expectedRevision` (optional), `requestKey`
///   (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, `stageClosed`, and those of every method (`allErrors`).
/// - Source: decision 6.
public enum CaseProceed: Method {
  public static let name = "case.proceed"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid, .stageClosed]
  public static let summary = "Goes on without concurring bodies whose time is over."
  public static let details = """
    Who may call it: Users with the permission of the lead's step at its very body. One transaction. Only past the \
    step's due time, and where the rule's `silence` is `escalate`; the silence stands on record. What those said \
    that answered stands: a binding refusal still binds.
    """

  /// The parameters of `case.proceed`.
  public struct Params: CaseWriteParams {
    public static let fields: FieldTable = [
      "case": Field("The case's id.", .code),
      "body": Field("The body the caller speaks for; needed where he could speak for several.", .code),
      "reason": Field("Why the lead does not wait.", .remark),
      "expectedRevision": Field("The revision the caller has seen; another one answers `conflict`.", .count),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The case's id.
    public var `case`: String
    /// The body the caller speaks for; needed where he could speak for several.
    public var body: String?
    /// Why the lead does not wait.
    public var reason: String?
    /// The revision the caller has seen; another one answers `conflict`.
    public var expectedRevision: Int?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      `case`: String, body: String? = nil, reason: String? = nil, expectedRevision: Int? = nil,
      requestKey: String? = nil
    ) {
      self.case = `case`
      self.body = body
      self.reason = reason
      self.expectedRevision = expectedRevision
      self.requestKey = requestKey
    }
  }

  public typealias Result = CaseView

  public static let examples = [
    MethodExample(
      "a village's targets", as: "u-t01-secretary",
      params: #"{"case": "17", "reason": "会同单位逾期未复", "expectedRevision": 5}"#,
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
              "bodies": [{"body": "T01", "bodyName": "天彭镇党委"}]
            }
          ],
          "document": {"targets": [{"text": "发展入党积极分子", "quantity": "5名"}], "measures": []},
          "evidence": [], "missing": [], "documentVersion": 1, "may": [],
          "createdAt": "2012-04-18T09:00:00+08:00", "updatedAt": "2012-04-20T10:30:00+08:00"
        }
        """#)),
    MethodExample(
      "of a case that there is not", as: "u-t01-secretary",
      params: #"{"case": "999999", "reason": "会同单位逾期未复"}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
