/// `letter.sign`: Signs a responsibility letter for a body (签订责任书).
///
/// - Who may call it: Users with `sign` at the very body.
/// - Guarantees: One transaction. As `case.sign`, of a case of matter `letter` alone. Whoever drew it up may not sign
///   it for the superior.
/// - Parameters: `case`, `body` (optional), `expectedRevision` (optional), `requestKey` (optional); meaning and limits
///   in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, `stageClosed`, and those of every method (`allErrors`).
/// - Source: R-62, R-71, R-84.
public enum LetterSign: Method {
  public static let name = "letter.sign"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid, .stageClosed]
  public static let summary = "Signs a responsibility letter for a body (签订责任书)."
  public static let details = """
    Who may call it: Users with `sign` at the very body. One transaction. As `case.sign`, of a case of matter \
    `letter` alone. Whoever drew it up may not sign it for the superior.
    """

  /// The parameters of `letter.sign`.
  public struct Params: CaseWriteParams {
    public static let fields: FieldTable = [
      "case": Field("The id of the letter's case.", .code),
      "body": Field("The body the caller speaks for; needed where he could speak for several.", .code),
      "expectedRevision": Field("The revision the caller has seen; another one answers `conflict`.", .count),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The id of the letter's case.
    public var `case`: String
    /// The body the caller speaks for; needed where he could speak for several.
    public var body: String?
    /// The revision the caller has seen; another one answers `conflict`.
    public var expectedRevision: Int?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(`case`: String, body: String? = nil, expectedRevision: Int? = nil, requestKey: String? = nil) {
      self.case = `case`
      self.body = body
      self.expectedRevision = expectedRevision
      self.requestKey = requestKey
    }
  }

  public typealias Result = CaseView

  public static let examples = [
    MethodExample(
      "the town signs", as: "u-t01-secretary",
      params: #"{"case": "61", "body": "T01", "expectedRevision": 3}"#,
      answer: .result(
        #"""
        {
          "case": "61", "unit": "T01-V01", "unitName": "天彭镇石林村党支部", "matter": "letter", "campaign": "2012",
          "phase": "decided", "verdict": "approved", "round": 1, "revision": 5, "rule": "letter-village",
          "rulebookVersion": 1,
          "steps": [
            {
              "action": "sign", "mode": "all", "state": "done",
              "bodies": [{"body": "T01", "bodyName": "天彭镇党委", "opinion": "agreed", "user": "u-t01-secretary"}]
            }
          ],
          "document": {
            "targetGrade": "先进", "targets": [{"text": "年内晋升为先进村党组织"}], "measures": [], "problems": ["党员活动不经常"],
            "superiorDuties": ["选派第一书记驻村"], "subordinateDuties": ["每月开展一次党员活动"]
          },
          "documentVersion": 1, "evidence": [], "missing": [], "may": [], "createdAt": "2012-04-02T09:00:00+08:00",
          "updatedAt": "2012-05-05T09:00:00+08:00"
        }
        """#)),
    MethodExample(
      "of a case that there is not", as: "u-t01-secretary",
      params: #"{"case": "999999"}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
