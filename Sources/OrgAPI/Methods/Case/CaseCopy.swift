/// `case.copy`: Copies a case to units, whose people may read it from then on (抄送).
///
/// - Who may call it: Users who may prepare or submit for the subject; users who may answer a step of the route, at
///   the very body.
/// - Guarantees: One transaction. The case, its revision and its steps stay as they are. Copying to the same unit
///   again changes nothing; bodies outside and dissolved units get no copies.
/// - Parameters: `case`, `to`, `note` (optional), `body` (optional), `expectedRevision` (optional), `requestKey`
///   (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, and those of every method (`allErrors`).
/// - Source: DESIGN 5, DESIGN 6.
public enum CaseCopy: Method {
  public static let name = "case.copy"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid]
  public static let summary = "Copies a case to units, whose people may read it from then on (抄送)."
  public static let details = """
    Who may call it: Users who may prepare or submit for the subject; users who may answer a step of the route, at \
    the very body. One transaction. The case, its revision and its steps stay as they are. Copying to the same \
    unit again changes nothing; bodies outside and dissolved units get no copies.
    """

  /// The parameters of `case.copy`.
  public struct Params: CaseWriteParams {
    public static let fields: FieldTable = [
      "case": Field("The case's id.", .code),
      "to": Field("The units that get a copy; at least one.", .list(100, of: .code)),
      "note": Field("What is said with it; shown in the history.", .remark),
      "body": Field(
        "The unit the caller speaks for: the subject or a body of the route; needed for another than the first that he holds.",
        .code),
      "expectedRevision": Field("The revision the caller has seen; another one answers `conflict`.", .count),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The case's id.
    public var `case`: String
    /// The units that get a copy; at least one.
    public var to: [String]
    /// What is said with it; shown in the history.
    public var note: String?
    /// The unit the caller speaks for: the subject or a body of the route; needed for another than the first that he holds.
    public var body: String?
    /// The revision the caller has seen; another one answers `conflict`.
    public var expectedRevision: Int?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      `case`: String, to: [String], note: String? = nil, body: String? = nil, expectedRevision: Int? = nil,
      requestKey: String? = nil
    ) {
      self.case = `case`
      self.to = to
      self.note = note
      self.body = body
      self.expectedRevision = expectedRevision
      self.requestKey = requestKey
    }
  }

  public typealias Result = CaseView

  public static let examples = [
    MethodExample(
      "to the federation of industry", as: "u-t01-secretary",
      params: #"{"case": "17", "to": ["GSL"], "note": "请知悉。"}"#,
      answer: .result(
        #"""
        {
          "case": "17", "unit": "T01-V01", "unitName": "天彭镇石林村党支部", "matter": "target", "campaign": "2012",
          "phase": "inReview", "round": 1, "revision": 4, "rule": "target-village", "rulebookVersion": 1,
          "waiting": {"step": 0, "action": "decide", "bodies": [{"body": "T01", "bodyName": "天彭镇党委"}], "unassigned": []},
          "steps": [
            {
              "action": "decide", "mode": "all", "state": "waiting",
              "bodies": [{"body": "T01", "bodyName": "天彭镇党委"}]
            }
          ],
          "evidence": [], "missing": [], "may": [],
          "copies": [{"body": "GSL", "bodyName": "彭州市工商联"}],
          "createdAt": "2012-04-18T09:00:00+08:00", "updatedAt": "2012-04-20T10:30:00+08:00"
        }
        """#))
  ]
}
