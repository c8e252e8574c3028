/// `case.sign`: Signs for a body, such as a responsibility letter (签).
///
/// - Who may call it: Users with `sign` at the very body.
/// - Guarantees: One transaction. The step is not finished without its evidence: `invalid`, naming what is missing. A
///   refusal takes a reason: of a body of the route it ends the case, of a unit that was asked beside the route
///   (`case.addSigner`) it goes to the body that asked.
/// - Parameters: `case`, `body` (optional), `agree` (optional), `reason` (optional), `expectedRevision` (optional),
///   `requestKey` (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, `stageClosed`, and those of every method (`allErrors`).
/// - Source: R-62, R-84.
public enum CaseSign: Method {
  public static let name = "case.sign"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid, .stageClosed]
  public static let summary = "Signs for a body, such as a responsibility letter (签)."
  public static let details = """
    Who may call it: Users with `sign` at the very body. One transaction. The step is not finished without its \
    evidence: `invalid`, naming what is missing. A refusal takes a reason: of a body of the route it ends the case, \
    of a unit that was asked beside the route (`case.addSigner`) it goes to the body that asked.
    """

  /// The parameters of `case.sign`.
  public struct Params: CaseWriteParams {
    public static let fields: FieldTable = [
      "case": Field("The case's id.", .code),
      "body": Field("The body the caller speaks for; needed where he could speak for several.", .code),
      "agree": Field("False to refuse; true where absent."),
      "reason": Field("Why, where it is refused.", .remark),
      "expectedRevision": Field("The revision the caller has seen; another one answers `conflict`.", .count),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The case's id.
    public var `case`: String
    /// The body the caller speaks for; needed where he could speak for several.
    public var body: String?
    /// False to refuse; true where absent.
    public var agree: Bool?
    /// Why, where it is refused.
    public var reason: String?
    /// The revision the caller has seen; another one answers `conflict`.
    public var expectedRevision: Int?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      `case`: String, body: String? = nil, agree: Bool? = nil, reason: String? = nil, expectedRevision: Int? = nil,
      requestKey: String? = nil
    ) {
      self.case = `case`
      self.body = body
      self.agree = agree
      self.reason = reason
      self.expectedRevision = expectedRevision
      self.requestKey = requestKey
    }

    public func validate() throws(ParamsError) {
      if agree == false, reason == nil { throw ParamsError(path: "reason", problem: .requiredBecause("agree: false")) }
    }
  }

  public typealias Result = CaseView

  public static let examples = [
    MethodExample(
      "a responsibility letter", as: "u-t01-secretary",
      params: #"{"case": "23", "body": "T01", "expectedRevision": 4}"#,
      answer: .result(
        #"""
        {
          "case": "23", "unit": "T01-V01", "unitName": "天彭镇石林村党支部", "matter": "letter", "campaign": "2012",
          "phase": "decided", "verdict": "approved", "round": 1, "revision": 6, "rule": "letter-general",
          "rulebookVersion": 1,
          "steps": [
            {
              "action": "sign", "mode": "all", "state": "done",
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
        """#))
  ]
}
