/// `case.concur`: Records a concurring body's agreement or refusal (会同).
///
/// - Who may call it: Users with `concur` at the very body.
/// - Guarantees: One transaction. A binding refusal keeps the lead from approving. Agreeing as the last needs the
///   evidence of the step; refusing never does.
/// - Parameters: `case`, `body` (optional), `agree`, `reason` (optional), `expectedRevision` (optional), `requestKey`
///   (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, `stageClosed`, and those of every method (`allErrors`).
/// - Source: R-46, R-54, R-59.
public enum CaseConcur: Method {
  public static let name = "case.concur"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid, .stageClosed]
  public static let summary = "Records a concurring body's agreement or refusal (会同)."
  public static let details = """
    Who may call it: Users with `concur` at the very body. One transaction. A binding refusal keeps the lead from \
    approving. Agreeing as the last needs the evidence of the step; refusing never does.
    """

  /// The parameters of `case.concur`.
  public struct Params: CaseWriteParams {
    public static let fields: FieldTable = [
      "case": Field("The case's id.", .code),
      "body": Field("The body the caller speaks for; needed where he could speak for several.", .code),
      "agree": Field("Whether the body agrees."),
      "reason": Field("Why; required when it does not agree.", .remark),
      "expectedRevision": Field("The revision the caller has seen; another one answers `conflict`.", .count),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The case's id.
    public var `case`: String
    /// The body the caller speaks for; needed where he could speak for several.
    public var body: String?
    /// Whether the body agrees.
    public var agree: Bool
    /// Why; required when it does not agree.
    public var reason: String?
    /// The revision the caller has seen; another one answers `conflict`.
    public var expectedRevision: Int?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      `case`: String, body: String? = nil, agree: Bool, reason: String? = nil, expectedRevision: Int? = nil,
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
      if !agree, reason == nil { throw ParamsError(path: "reason", problem: .requiredBecause("agree: false")) }
    }
  }

  public typealias Result = CaseView

  public static let examples = [
    MethodExample(
      "the united front department agrees", as: "u-tzb-secretary",
      params: #"{"case": "18", "body": "TZB", "agree": true, "expectedRevision": 4}"#,
      answer: .result(
        #"""
        {
          "case": "18", "unit": "T01-P01", "unitName": "天彭农产品加工公司党支部", "matter": "target", "campaign": "2012",
          "phase": "inReview", "round": 1, "revision": 5, "rule": "target-private-above", "rulebookVersion": 1,
          "waiting": {
            "step": 1, "action": "concur", "bodies": [{"body": "GSL", "bodyName": "彭州市工商业联合会党组"}],
            "unassigned": []
          },
          "steps": [
            {
              "action": "guide", "mode": "all", "state": "pending",
              "bodies": [{"body": "ZZB", "bodyName": "中共彭州市委组织部"}]
            },
            {
              "action": "concur", "mode": "all", "state": "waiting",
              "bodies": [
                {
                  "body": "TZB", "bodyName": "中共彭州市委统一战线工作部", "opinion": "agreed",
                  "user": "u-tzb-secretary"
                },
                {"body": "GSL", "bodyName": "彭州市工商业联合会党组"}
              ]
            },
            {
              "action": "decide", "mode": "all", "state": "pending",
              "bodies": [{"body": "LXGW", "bodyName": "中共彭州市委“两新”组织工作委员会"}]
            }
          ],
          "document": {
            "targetGrade": "先进", "targets": [{"text": "由一般晋升为先进非公有制企业党组织", "quantity": "1个等次"}],
            "measures": [{"measure": "设立党员示范岗", "quantity": "6个", "responsible": "公司党支部书记", "due": "2012-09-30"}]
          },
          "evidence": [], "missing": [],
          "documentVersion": 1, "may": [], "createdAt": "2012-04-18T09:00:00+08:00",
          "updatedAt": "2012-04-20T10:30:00+08:00"
        }
        """#)),
    MethodExample(
      "the federation refuses", as: "u-gsl-secretary",
      params: #"{"case": "18", "agree": false, "reason": "规模认定与工商年报不符。", "expectedRevision": 5}"#,
      answer: .result(
        #"""
        {
          "case": "18", "unit": "T01-P01", "unitName": "天彭农产品加工公司党支部", "matter": "target", "campaign": "2012",
          "phase": "inReview", "round": 1, "revision": 7, "rule": "target-private-above", "rulebookVersion": 1,
          "waiting": {
            "step": 2, "action": "decide", "bodies": [{"body": "LXGW", "bodyName": "中共彭州市委“两新”组织工作委员会"}],
            "unassigned": []
          },
          "steps": [
            {
              "action": "guide", "mode": "all", "state": "pending",
              "bodies": [{"body": "ZZB", "bodyName": "中共彭州市委组织部"}]
            },
            {
              "action": "concur", "mode": "all", "state": "done",
              "bodies": [
                {
                  "body": "TZB", "bodyName": "中共彭州市委统一战线工作部", "opinion": "agreed",
                  "user": "u-tzb-secretary"
                },
                {
                  "body": "GSL", "bodyName": "彭州市工商业联合会党组", "opinion": "refused",
                  "user": "u-gsl-secretary", "remark": "规模认定与工商年报不符。"
                }
              ]
            },
            {
              "action": "decide", "mode": "all", "state": "waiting",
              "bodies": [{"body": "LXGW", "bodyName": "中共彭州市委“两新”组织工作委员会"}]
            }
          ],
          "document": {
            "targetGrade": "先进", "targets": [{"text": "由一般晋升为先进非公有制企业党组织", "quantity": "1个等次"}],
            "measures": [{"measure": "设立党员示范岗", "quantity": "6个", "responsible": "公司党支部书记", "due": "2012-09-30"}]
          },
          "evidence": [], "missing": [],
          "documentVersion": 1, "may": [], "createdAt": "2012-04-18T09:00:00+08:00",
          "updatedAt": "2012-04-20T10:30:00+08:00"
        }
        """#)),
  ]
}
