/// `task.finish`: Says that a task of the work schedule is done.
///
/// - Who may call it: Users with `prepare` at the unit.
/// - Guarantees: One transaction.
/// - Parameters: `task`, `text` (optional), `expectedRevision` (optional), `requestKey` (optional); meaning and limits
///   in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, `stageClosed`, and those of every method (`allErrors`).
/// - Source: R-15.
public enum TaskFinish: Method {
  public static let name = "task.finish"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid, .stageClosed]
  public static let summary = "Says that a task of the work schedule is done."
  public static let details = "Who may call it: Users with `prepare` at the unit. One transaction."

  /// The parameters of `task.finish`.
  public struct Params: EntryWriteParams {
    public static let fields: FieldTable = [
      "task": Field("The task's entry.", .code),
      "text": Field("What came of it.", .remark),
      "expectedRevision": Field(
        "The entry's revision that the caller has seen; another one answers `conflict`.", .count),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The task's entry.
    public var task: String
    /// What came of it.
    public var text: String?
    /// The entry's revision that the caller has seen; another one answers `conflict`.
    public var expectedRevision: Int?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(task: String, text: String? = nil, expectedRevision: Int? = nil, requestKey: String? = nil) {
      self.task = task
      self.text = text
      self.expectedRevision = expectedRevision
      self.requestKey = requestKey
    }
  }

  public typealias Result = EntryView

  public static let examples = [
    MethodExample(
      "in time", as: "u-t01-v01-secretary",
      params: #"{"task": "98"}"#,
      answer: .result(
        #"""
        {
          "entry": "98", "kind": "task", "unit": "T01-V01", "unitName": "天彭镇石林村党支部", "body": "T01-V01",
          "bodyName": "天彭镇石林村党支部", "campaign": "2012", "phase": "closed", "due": "2012-03-25", "overdue": false,
          "revision": 2, "createdAt": "2012-03-14T09:00:00+08:00", "updatedAt": "2012-03-24T17:00:00+08:00",
          "author": "u-t01-v01-secretary", "content": {"phase": "survey", "owner": "u-t01-v01-secretary"},
          "texts": [{"at": "2012-03-14T09:00:00+08:00", "by": "u-t01-v01-secretary", "field": "task", "text": "召开党员大会"}]
        }
        """#)),
    MethodExample(
      "of an entry that there is not", as: "u-t01-v01-secretary",
      params: #"{"task": "999999"}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
