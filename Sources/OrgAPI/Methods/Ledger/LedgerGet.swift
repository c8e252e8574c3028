/// `ledger.get`: Answers an entry of the ledger with its texts.
///
/// - Who may call it: Users who may read its unit, or hold a post at a body that stands above it.
/// - Guarantees: A text that retention has erased is left out; its place stays.
/// - Parameters: `entry`; meaning and limits in `Params.fields`.
/// - Errors: `notFound`, and those of every method (`allErrors`).
/// - Source: R-42, R-87.
public enum LedgerGet: Method {
  public static let name = "ledger.get"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = false
  public static let errors: [ErrorKind] = [.notFound]
  public static let summary = "Answers an entry of the ledger with its texts."
  public static let details = """
    Who may call it: Users who may read its unit, or hold a post at a body that stands above it. A text that \
    retention has erased is left out; its place stays.
    """

  /// The parameters of `ledger.get`.
  public struct Params: MethodParams {
    public static let fields: FieldTable = [
      "entry": Field("The entry's id.", .code)
    ]

    /// The entry's id.
    public var entry: String

    public init(entry: String) {
      self.entry = entry
    }
  }

  public typealias Result = EntryView

  public static let examples = [
    MethodExample(
      "a problem", as: "u-t01-secretary",
      params: #"{"entry": "71"}"#,
      answer: .result(
        #"""
        {
          "entry": "71", "kind": "problem", "unit": "T01-V01", "unitName": "天彭镇石林村党支部", "body": "T01-V01",
          "bodyName": "天彭镇石林村党支部", "campaign": "2012", "phase": "open", "due": "2012-07-31", "overdue": false,
          "revision": 1, "createdAt": "2012-05-08T10:00:00+08:00", "updatedAt": "2012-05-08T10:00:00+08:00",
          "author": "u-t01-v01-secretary", "content": {"class": "planned"},
          "texts": [
            {"at": "2012-05-08T10:00:00+08:00", "by": "u-t01-v01-secretary", "field": "problem", "text": "党员活动不经常"},
            {"at": "2012-05-08T10:00:00+08:00", "by": "u-t01-v01-secretary", "field": "cause", "text": "活动阵地被占用"},
            {"at": "2012-05-08T10:00:00+08:00", "by": "u-t01-v01-secretary", "field": "remedy", "text": "收回并修缮活动室"},
            {"at": "2012-05-08T10:00:00+08:00", "by": "u-t01-v01-secretary", "field": "responsible", "text": "村党支部书记"},
            {
              "at": "2012-05-08T10:00:00+08:00", "by": "u-t01-v01-secretary", "field": "explanation",
              "text": "已在党员大会上说明"
            }
          ]
        }
        """#)),
    MethodExample(
      "of an entry that there is not", as: "u-t01-secretary",
      params: #"{"entry": "999999"}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
