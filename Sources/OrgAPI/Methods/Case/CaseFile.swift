/// `case.file`: Takes a decided case into the files (备案).
///
/// - Who may call it: Users with `file` at the very body.
/// - Guarantees: One transaction. Never holds up a case that somebody decides. Of a report that is only lodged, it is
///   what the case waits for, and completes it.
/// - Parameters: `case`, `body` (optional), `number` (optional), `expectedRevision` (optional), `requestKey`
///   (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, `stageClosed`, and those of every method (`allErrors`).
/// - Source: R-26, R-27, R-40.
public enum CaseFile: Method {
  public static let name = "case.file"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid, .stageClosed]
  public static let summary = "Takes a decided case into the files (备案)."
  public static let details = """
    Who may call it: Users with `file` at the very body. One transaction. Never holds up a case that somebody \
    decides. Of a report that is only lodged, it is what the case waits for, and completes it.
    """

  /// The parameters of `case.file`.
  public struct Params: CaseWriteParams {
    public static let fields: FieldTable = [
      "case": Field("The case's id.", .code),
      "body": Field("The body the caller speaks for; needed where he could speak for several.", .code),
      "number": Field("The document number it is filed under.", .documentNumber),
      "expectedRevision": Field("The revision the caller has seen; another one answers `conflict`.", .count),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The case's id.
    public var `case`: String
    /// The body the caller speaks for; needed where he could speak for several.
    public var body: String?
    /// The document number it is filed under.
    public var number: String?
    /// The revision the caller has seen; another one answers `conflict`.
    public var expectedRevision: Int?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      `case`: String, body: String? = nil, number: String? = nil, expectedRevision: Int? = nil,
      requestKey: String? = nil
    ) {
      self.case = `case`
      self.body = body
      self.number = number
      self.expectedRevision = expectedRevision
      self.requestKey = requestKey
    }
  }

  public typealias Result = CaseView

  public static let examples = [
    MethodExample(
      "under a document number", as: "u-zzb-secretary",
      params: #"{"case": "24", "body": "ZZB", "number": "彭组备〔2012〕17号"}"#,
      answer: .result(
        #"""
        {
          "case": "24", "unit": "T01-V01", "unitName": "天彭镇石林村党支部", "matter": "rating", "campaign": "2012",
          "phase": "decided", "verdict": "approved", "round": 1, "revision": 7, "rule": "rating-village",
          "rulebookVersion": 1,
          "steps": [
            {
              "action": "decide", "mode": "all", "state": "done",
              "bodies": [{"body": "T01", "bodyName": "天彭镇党委", "opinion": "agreed", "user": "u-t01-secretary"}]
            },
            {
              "action": "file", "mode": "all", "state": "done",
              "bodies": [{"body": "ZZB", "bodyName": "中共彭州市委组织部", "opinion": "agreed", "user": "u-zzb-secretary"}]
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
