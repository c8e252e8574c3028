/// `case.return`: Sends a case back to its subject, or to an earlier step, with a reason (退回).
///
/// - Who may call it: Users who may answer the step that waits, at the very body.
/// - Guarantees: One transaction. The subject saves and submits again, or the earlier step answers again. `through`:
///   every step from there on is asked anew; `straight`: those in between that have answered are not. A subject's case
///   comes straight back only where its route is still the same.
/// - Parameters: `case`, `body` (optional), `to` (optional), `wayBack` (optional), `reason`, `expectedRevision`
///   (optional), `requestKey` (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, `stageClosed`, and those of every method (`allErrors`).
/// - Source: R-81; DESIGN 1.
public enum CaseReturn: Method {
  public static let name = "case.return"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid, .stageClosed]
  public static let summary = "Sends a case back to its subject, or to an earlier step, with a reason (退回)."
  public static let details = """
    Who may call it: Users who may answer the step that waits, at the very body. One transaction. The subject \
    saves and submits again, or the earlier step answers again. `through`: every step from there on is asked anew; \
    `straight`: those in between that have answered are not. A subject's case comes straight back only where its \
    route is still the same.
    """

  /// The parameters of `case.return`.
  public struct Params: CaseWriteParams {
    public static let fields: FieldTable = [
      "case": Field("The case's id.", .code),
      "body": Field("The body the caller speaks for; needed where he could speak for several.", .code),
      "to": Field("The number of an earlier step, from 1; absent: the subject.", .count),
      "wayBack": Field("How it comes back; `through` where absent."),
      "reason": Field("What is to be better.", .remark),
      "expectedRevision": Field("The revision the caller has seen; another one answers `conflict`.", .count),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The case's id.
    public var `case`: String
    /// The body the caller speaks for; needed where he could speak for several.
    public var body: String?
    /// The number of an earlier step, from 1; absent: the subject.
    public var to: Int?
    /// How it comes back; `through` where absent.
    public var wayBack: Wire.WayBack?
    /// What is to be better.
    public var reason: String
    /// The revision the caller has seen; another one answers `conflict`.
    public var expectedRevision: Int?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      `case`: String, body: String? = nil, to: Int? = nil, wayBack: Wire.WayBack? = nil, reason: String,
      expectedRevision: Int? = nil, requestKey: String? = nil
    ) {
      self.case = `case`
      self.body = body
      self.to = to
      self.wayBack = wayBack
      self.reason = reason
      self.expectedRevision = expectedRevision
      self.requestKey = requestKey
    }
  }

  public typealias Result = CaseView

  public static let examples = [
    MethodExample(
      "a vague measure", as: "u-t01-secretary",
      params: #"{"case": "17", "reason": "请写明村道里程与完成时间。", "expectedRevision": 4}"#,
      answer: .result(
        #"""
        {
          "case": "17", "unit": "T01-V01", "unitName": "天彭镇石林村党支部", "matter": "target", "campaign": "2012",
          "phase": "returned", "round": 1, "revision": 5, "rule": "target-village", "rulebookVersion": 1,
          "steps": [
            {
              "action": "guide", "mode": "all", "state": "pending",
              "bodies": [{"body": "ZZB", "bodyName": "中共彭州市委组织部"}]
            },
            {
              "action": "decide", "mode": "all", "state": "pending",
              "bodies": [{"body": "T01", "bodyName": "天彭镇党委"}]
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
