/// `problem.closeOut`: Strikes a problem off the ledger (销号).
///
/// - Who may call it: Users with `decide` at the body that decides rectification for the unit.
/// - Guarantees: One transaction. Refused while a measure of the problem is open, and to the user who opened it.
/// - Parameters: `problem`, `reason` (optional), `body` (optional), `expectedRevision` (optional), `requestKey`
///   (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `conflict` (a measure is open), `invalid`, `stageClosed`, `noRoute`, and those of
///   every method (`allErrors`).
/// - Source: R-87, decision 23.
public enum ProblemCloseOut: Method {
  public static let name = "problem.closeOut"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .conflict, .invalid, .stageClosed, .noRoute]
  public static let summary = "Strikes a problem off the ledger (销号)."
  public static let details = """
    Who may call it: Users with `decide` at the body that decides rectification for the unit. One transaction. \
    Refused while a measure of the problem is open, and to the user who opened it.
    """

  /// The parameters of `problem.closeOut`.
  public struct Params: EntryWriteParams {
    public static let fields: FieldTable = [
      "problem": Field("The problem's entry.", .code),
      "reason": Field("On what ground.", .remark),
      "body": Field("The body above for which the caller acts; needed where he could act for several.", .code),
      "expectedRevision": Field(
        "The entry's revision that the caller has seen; another one answers `conflict`.", .count),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The problem's entry.
    public var problem: String
    /// On what ground.
    public var reason: String?
    /// The body above for which the caller acts; needed where he could act for several.
    public var body: String?
    /// The entry's revision that the caller has seen; another one answers `conflict`.
    public var expectedRevision: Int?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      problem: String, reason: String? = nil, body: String? = nil, expectedRevision: Int? = nil,
      requestKey: String? = nil
    ) {
      self.problem = problem
      self.reason = reason
      self.body = body
      self.expectedRevision = expectedRevision
      self.requestKey = requestKey
    }
  }

  public typealias Result = EntryView

  public static let examples = [
    MethodExample(
      "the town strikes it off", as: "u-t01-secretary",
      params: #"{"problem": "71", "reason": "现场查看，活动室已启用。"}"#,
      answer: .result(
        #"""
        {
          "entry": "71", "kind": "problem", "unit": "T01-V01", "unitName": "天彭镇石林村党支部", "body": "T01-V01",
          "bodyName": "天彭镇石林村党支部", "campaign": "2012", "phase": "closed", "due": "2012-07-31", "overdue": false,
          "revision": 2, "createdAt": "2012-05-08T10:00:00+08:00", "updatedAt": "2012-07-20T10:00:00+08:00",
          "author": "u-t01-v01-secretary", "content": {"class": "planned"},
          "texts": [
            {"at": "2012-05-08T10:00:00+08:00", "by": "u-t01-v01-secretary", "field": "problem", "text": "党员活动不经常"},
            {"at": "2012-05-08T10:00:00+08:00", "by": "u-t01-v01-secretary", "field": "cause", "text": "活动阵地被占用"},
            {"at": "2012-05-08T10:00:00+08:00", "by": "u-t01-v01-secretary", "field": "remedy", "text": "收回并修缮活动室"},
            {"at": "2012-05-08T10:00:00+08:00", "by": "u-t01-v01-secretary", "field": "responsible", "text": "村党支部书记"},
            {
              "at": "2012-05-08T10:00:00+08:00", "by": "u-t01-v01-secretary", "field": "explanation",
              "text": "已在党员大会上说明"
            },
            {"at": "2012-07-20T10:00:00+08:00", "by": "u-t01-secretary", "field": "reason", "text": "现场查看，活动室已启用。"}
          ]
        }
        """#)),
    MethodExample(
      "of an entry that there is not", as: "u-t01-secretary",
      params: #"{"problem": "999999"}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
