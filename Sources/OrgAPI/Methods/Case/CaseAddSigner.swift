/// `case.addSigner`: Asks another unit to sign before the body answers (加签).
///
/// - Who may call it: Users who may answer the step that waits, at the very body.
/// - Guarantees: One transaction. The unit signs or refuses with `case.sign`; it decides nothing, but the body that
///   asked agrees only when it has heard it, and with a reason where it refused. Not the case's unit or one below it,
///   no body outside; at most 20 in a step.
/// - Parameters: `case`, `body` (optional), `signer`, `reason` (optional), `expectedRevision` (optional),
///   `requestKey` (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, `stageClosed`, `limit`, and those of every method (`allErrors`).
/// - Source: DESIGN 1 (加签).
public enum CaseAddSigner: Method {
  public static let name = "case.addSigner"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid, .stageClosed, .limit]
  public static let summary = "Asks another unit to sign before the body answers (加签)."
  public static let details = """
    Who may call it: Users who may answer the step that waits, at the very body. One transaction. The unit signs or \
    refuses with `case.sign`; it decides nothing, but the body that asked agrees only when it has heard it, and with \
    a reason where it refused. Not the case's unit or one below it, no body outside; at most 20 in a step.
    """

  /// The parameters of `case.addSigner`.
  public struct Params: CaseWriteParams {
    public static let fields: FieldTable = [
      "case": Field("The case's id.", .code),
      "body": Field("The body the caller speaks for; needed where he could speak for several.", .code),
      "signer": Field("The unit that is asked.", .code),
      "reason": Field("What it is asked.", .remark),
      "expectedRevision": Field("The revision the caller has seen; another one answers `conflict`.", .count),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The case's id.
    public var `case`: String
    /// The body the caller speaks for; needed where he could speak for several.
    public var body: String?
    /// The unit that is asked.
    public var signer: String
    /// What it is asked.
    public var reason: String?
    /// The revision the caller has seen; another one answers `conflict`.
    public var expectedRevision: Int?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      `case`: String, body: String? = nil, signer: String, reason: String? = nil,
      expectedRevision:
        Int? = nil, requestKey: String? = nil
    ) {
      self.case = `case`
      self.body = body
      self.signer = signer
      self.reason = reason
      self.expectedRevision = expectedRevision
      self.requestKey = requestKey
    }
  }

  public typealias Result = CaseView

  public static let examples = [
    MethodExample(
      "a village's targets", as: "u-t01-secretary",
      params: #"{"case": "17", "signer": "ZZB", "reason": "请就晋位幅度提出意见", "expectedRevision": 5}"#,
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
              "signers": [{"body": "ZZB", "bodyName": "中共彭州市委组织部", "askedBy": "T01"}],
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
      params: #"{"case": "999999", "signer": "ZZB", "reason": "请就晋位幅度提出意见"}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
