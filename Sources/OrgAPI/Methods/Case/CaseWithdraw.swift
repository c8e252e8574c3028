/// `case.withdraw`: Takes a submitted case back before it is decided.
///
/// - Who may call it: Users with `submit` at the subject. With `onBehalfOf` it is users with `prepare` at the
///   superior named, who enter the unit's signed paper. The history shows both; they then stand on the unit's side
///   and may not act for a body of the case; `may` does not list it.
/// - Guarantees: One transaction.
/// - Parameters: `case`, `reason` (optional), `onBehalfOf` (optional), `expectedRevision` (optional), `requestKey`
///   (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `stageClosed`, and those of every method (`allErrors`).
/// - Source: DESIGN 7.
public enum CaseWithdraw: Method {
  public static let name = "case.withdraw"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .stageClosed]
  public static let summary = "Takes a submitted case back before it is decided."
  public static let details = """
    Who may call it: Users with `submit` at the subject. With `onBehalfOf` it is users with `prepare` at the \
    superior named, who enter the unit's signed paper. The history shows both; they then stand on the unit's \
    side and may not act for a body of the case; `may` does not list it. One transaction.
    """

  /// The parameters of `case.withdraw`.
  public struct Params: CaseWriteParams {
    public static let fields: FieldTable = [
      "case": Field("The case's id.", .code),
      "reason": Field("Why.", .remark),
      "onBehalfOf": Field("With it a superior's clerk enters the unit's signed paper and needs no right at the unit."),
      "expectedRevision": Field("The revision the caller has seen; another one answers `conflict`.", .count),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The case's id.
    public var `case`: String
    /// Why.
    public var reason: String?
    /// With it a superior's clerk enters the unit's signed paper and needs no right at the unit.
    public var onBehalfOf: CaseOnBehalf?
    /// The revision the caller has seen; another one answers `conflict`.
    public var expectedRevision: Int?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      `case`: String, reason: String? = nil, onBehalfOf: CaseOnBehalf? = nil, expectedRevision: Int? = nil,
      requestKey: String? = nil
    ) {
      self.case = `case`
      self.reason = reason
      self.onBehalfOf = onBehalfOf
      self.expectedRevision = expectedRevision
      self.requestKey = requestKey
    }
  }

  public typealias Result = CaseView

  public static let examples = [
    MethodExample(
      "to correct a figure", as: "u-t01-v01-secretary",
      params: #"{"case": "17", "reason": "村道里程有误，更正后重报。", "expectedRevision": 4}"#,
      answer: .result(
        #"""
        {
          "case": "17", "unit": "T01-V01", "unitName": "天彭镇石林村党支部", "matter": "target", "campaign": "2012",
          "phase": "withdrawn", "round": 1, "revision": 5, "rule": "target-village", "rulebookVersion": 1,
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
          "documentVersion": 1, "may": [{"action": "save", "body": "T01-V01"}],
          "createdAt": "2012-04-18T09:00:00+08:00", "updatedAt": "2012-04-20T10:30:00+08:00"
        }
        """#))
  ]
}
