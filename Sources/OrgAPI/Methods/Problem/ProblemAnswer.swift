/// `problem.answer`: Answers a problem that needs the superior, as the body that was asked.
///
/// - Who may call it: Users with `supervise` at the body that was asked.
/// - Guarantees: One transaction. The problem stays open until it is closed out; it may be answered again.
/// - Parameters: `problem`, `text`, `body` (optional), `expectedRevision` (optional), `requestKey` (optional); meaning
///   and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, `stageClosed`, and those of every method (`allErrors`).
/// - Source: R-86.
public enum ProblemAnswer: Method {
  public static let name = "problem.answer"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid, .stageClosed]
  public static let summary = "Answers a problem that needs the superior, as the body that was asked."
  public static let details = """
    Who may call it: Users with `supervise` at the body that was asked. One transaction. The problem stays open \
    until it is closed out; it may be answered again.
    """

  /// The parameters of `problem.answer`.
  public struct Params: EntryWriteParams {
    public static let fields: FieldTable = [
      "problem": Field("The problem's entry.", .code),
      "text": Field("The answer.", .remark),
      "body": Field("The body above for which the caller acts; needed where he could act for several.", .code),
      "expectedRevision": Field(
        "The entry's revision that the caller has seen; another one answers `conflict`.", .count),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The problem's entry.
    public var problem: String
    /// The answer.
    public var text: String
    /// The body above for which the caller acts; needed where he could act for several.
    public var body: String?
    /// The entry's revision that the caller has seen; another one answers `conflict`.
    public var expectedRevision: Int?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      problem: String, text: String, body: String? = nil, expectedRevision: Int? = nil, requestKey: String? = nil
    ) {
      self.problem = problem
      self.text = text
      self.body = body
      self.expectedRevision = expectedRevision
      self.requestKey = requestKey
    }
  }

  public typealias Result = EntryView

  public static let examples = [
    MethodExample(
      "the town answers", as: "u-t01-secretary",
      params: #"{"problem": "72", "text": "已列入镇基础设施项目。", "body": "T01"}"#,
      answer: .result(
        #"""
        {
          "entry": "72", "kind": "problem", "unit": "T01-V01", "unitName": "天彭镇石林村党支部", "body": "T01",
          "bodyName": "天彭镇党委", "campaign": "2012", "phase": "open", "overdue": false, "revision": 2,
          "createdAt": "2012-05-08T10:00:00+08:00", "updatedAt": "2012-05-20T10:00:00+08:00",
          "author": "u-t01-v01-secretary", "content": {"class": "needsSuperior", "helper": "T01"},
          "texts": [
            {"at": "2012-05-08T10:00:00+08:00", "by": "u-t01-v01-secretary", "field": "problem", "text": "村级道路年久失修"},
            {"at": "2012-05-08T10:00:00+08:00", "by": "u-t01-v01-secretary", "field": "cause", "text": "缺乏资金"},
            {"at": "2012-05-08T10:00:00+08:00", "by": "u-t01-v01-secretary", "field": "remedy", "text": "请镇党委协调"},
            {"at": "2012-05-20T10:00:00+08:00", "by": "u-t01-secretary", "field": "text", "text": "已列入镇基础设施项目。"}
          ]
        }
        """#)),
    MethodExample(
      "of an entry that there is not", as: "u-t01-secretary",
      params: #"{"problem": "999999", "text": "已列入项目。"}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
