/// `case.history`: Lists everything that happened to a case.
///
/// - Who may call it: Users who may read the case.
/// - Guarantees: In the order of the log; every entry is an event of the hash chain.
/// - Parameters: `case`, `limit` (optional), `cursor` (optional); meaning and limits in `Params.fields`.
/// - Errors: `notFound`, `invalid`, and those of every method (`allErrors`).
/// - Source: DESIGN 7.
public enum CaseHistory: Method {
  public static let name = "case.history"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = false
  public static let errors: [ErrorKind] = [.notFound, .invalid]
  public static let summary = "Lists everything that happened to a case."
  public static let details = """
    Who may call it: Users who may read the case. In the order of the log; every entry is an event of the hash \
    chain.
    """

  /// The parameters of `case.history`.
  public struct Params: PagedParams {
    public static let fields: FieldTable = [
      "case": Field("The case's id.", .code),
      "limit": Field("The most entries of a page, 1 to 1,000; 100 where absent.", .pageSize),
      "cursor": Field("Where the page before ended: its `nextCursor`.", .cursor),
    ]

    /// The case's id.
    public var `case`: String
    /// The most entries of a page, 1 to 1,000; 100 where absent.
    public var limit: Int?
    /// Where the page before ended: its `nextCursor`.
    public var cursor: String?

    public init(`case`: String, limit: Int? = nil, cursor: String? = nil) {
      self.case = `case`
      self.limit = limit
      self.cursor = cursor
    }
  }

  /// The answer of `case.history`.
  public struct Result: PagedResult {
    public static let fields: FieldTable = [
      "events": Field("The page's events, oldest first.", .list(1000, of: .none)),
      "nextCursor": Field("Where the next page begins; absent on the last page.", .cursor),
    ]

    /// The page's events, oldest first.
    public var events: [CaseHistoryEvent]
    /// Where the next page begins; absent on the last page.
    public var nextCursor: String?

    public init(events: [CaseHistoryEvent], nextCursor: String? = nil) {
      self.events = events
      self.nextCursor = nextCursor
    }
  }

  public static let examples = [
    MethodExample(
      "a decided case", as: "u-t01-secretary",
      params: #"{"case": "17"}"#,
      answer: .result(
        #"""
        {
          "events": [
            {
              "seq": 41, "at": "2012-04-20T09:00:00+08:00", "user": "u-t01-v01-secretary",
              "userName": "侯立蓉", "kind": "caseSubmitted",
              "notice": {
                "code": "history.submitted",
                "arguments": {"round": "1", "rule": "target-village", "version": "1"},
                "text": "第1轮提交，适用规则 target-village（第1版）。"
              },
              "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
            },
            {
              "seq": 44, "at": "2012-04-20T09:00:00+08:00", "user": "u-t01-secretary", "userName": "高晓英",
              "kind": "caseAnswered", "body": "T01", "bodyName": "天彭镇党委",
              "notice": {
                "code": "history.approvedByBody", "arguments": {"body": "T01", "bodyName": "天彭镇党委"},
                "text": "天彭镇党委审定同意。"
              },
              "remark": "目标可行，同意实施。",
              "hash": "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752"
            }
          ]
        }
        """#))
  ]
}
