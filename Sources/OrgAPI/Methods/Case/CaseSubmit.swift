/// `case.submit`: Sends a case on its way along the route that the rule book gives.
///
/// - Who may call it: Users with `submit` at the subject. With `onBehalfOf` it is users with `prepare` at the
///   superior named, who enter the unit's signed paper. The history shows both; they then stand on the unit's side
///   and may not act for a body of the case; `may` does not list it.
/// - Guarantees: One transaction. The route is pinned with the version of the book. Needs a document. Evidence that
///   must be there before it, and a grade that a ballot binds the unit to propose, are judged now: without them
///   `invalid`. Outside its phase `stageClosed`, save with leave to be late.
/// - Parameters: `case`, `onBehalfOf` (optional), `expectedRevision` (optional), `requestKey` (optional); meaning and
///   limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `noRoute`, `invalid`, `stageClosed`, and those of every method (`allErrors`).
/// - Source: DESIGN 5, DESIGN 7, R-12 to R-14, R-36 to R-41, R-56 to R-61, R-80, R-85.
public enum CaseSubmit: Method {
  public static let name = "case.submit"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .noRoute, .invalid, .stageClosed]
  public static let summary = "Sends a case on its way along the route that the rule book gives."
  public static let details = """
    Who may call it: Users with `submit` at the subject. With `onBehalfOf` it is users with `prepare` at the \
    superior named, who enter the unit's signed paper. The history shows both; they then stand on the unit's \
    side and may not act for a body of the case; `may` does not list it. One transaction. The route is pinned \
    with the version of the book. Needs a document. Evidence that must be there before it, and a grade that a \
    ballot binds the unit to propose, are judged now: without them `invalid`. Outside its phase `stageClosed`, \
    save with leave to be late.
    """

  /// The parameters of `case.submit`.
  public struct Params: CaseWriteParams {
    public static let fields: FieldTable = [
      "case": Field("The case's id.", .code),
      "onBehalfOf": Field("With it a superior's clerk enters the unit's signed paper and needs no right at the unit."),
      "expectedRevision": Field("The revision the caller has seen; another one answers `conflict`.", .count),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The case's id.
    public var `case`: String
    /// With it a superior's clerk enters the unit's signed paper and needs no right at the unit.
    public var onBehalfOf: CaseOnBehalf?
    /// The revision the caller has seen; another one answers `conflict`.
    public var expectedRevision: Int?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      `case`: String, onBehalfOf: CaseOnBehalf? = nil, expectedRevision: Int? = nil, requestKey: String? = nil
    ) {
      self.case = `case`
      self.onBehalfOf = onBehalfOf
      self.expectedRevision = expectedRevision
      self.requestKey = requestKey
    }
  }

  public typealias Result = CaseView

  public static let examples = [
    MethodExample(
      "to the town committee", as: "u-t01-v01-secretary",
      params: #"{"case": "17", "expectedRevision": 2, "requestKey": "submit-17-1"}"#,
      answer: .result(
        #"""
        {
          "case": "17", "unit": "T01-V01", "unitName": "天彭镇石林村党支部", "matter": "target", "campaign": "2012",
          "phase": "inReview", "round": 1, "revision": 4, "rule": "target-village", "rulebookVersion": 1,
          "waiting": {"step": 1, "action": "decide", "bodies": [{"body": "T01", "bodyName": "天彭镇党委"}], "unassigned": []},
          "steps": [
            {
              "action": "guide", "mode": "all", "state": "pending",
              "bodies": [{"body": "ZZB", "bodyName": "中共彭州市委组织部"}]
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
          "documentVersion": 1, "may": [{"action": "withdraw", "body": "T01-V01"}],
          "createdAt": "2012-04-18T09:00:00+08:00", "updatedAt": "2012-04-20T10:30:00+08:00"
        }
        """#)),
    MethodExample(
      "on an old revision", as: "u-t01-v01-secretary",
      params: #"{"case": "17", "expectedRevision": 1}"#,
      answer: .error(.conflict)),
  ]
}
