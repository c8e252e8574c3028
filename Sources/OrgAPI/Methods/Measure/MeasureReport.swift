/// `measure.report`: Reports the work on a measure, or that it is done.
///
/// - Who may call it: Users with `prepare` at the unit.
/// - Guarantees: One transaction. Reported as done, it waits for the body above, which strikes it off or sends it back.
/// - Parameters: `measure`, `text`, `done`, `expectedRevision` (optional), `requestKey` (optional); meaning and limits
///   in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, `stageClosed`, and those of every method (`allErrors`).
/// - Source: R-80, R-87.
public enum MeasureReport: Method {
  public static let name = "measure.report"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid, .stageClosed]
  public static let summary = "Reports the work on a measure, or that it is done."
  public static let details = """
    Who may call it: Users with `prepare` at the unit. One transaction. Reported as done, it waits for the body \
    above, which strikes it off or sends it back.
    """

  /// The parameters of `measure.report`.
  public struct Params: EntryWriteParams {
    public static let fields: FieldTable = [
      "measure": Field("The measure's entry.", .code),
      "text": Field("What was done.", .remark),
      "done": Field("Whether it is done."),
      "expectedRevision": Field(
        "The entry's revision that the caller has seen; another one answers `conflict`.", .count),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The measure's entry.
    public var measure: String
    /// What was done.
    public var text: String
    /// Whether it is done.
    public var done: Bool
    /// The entry's revision that the caller has seen; another one answers `conflict`.
    public var expectedRevision: Int?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(measure: String, text: String, done: Bool, expectedRevision: Int? = nil, requestKey: String? = nil) {
      self.measure = measure
      self.text = text
      self.done = done
      self.expectedRevision = expectedRevision
      self.requestKey = requestKey
    }
  }

  public typealias Result = EntryView

  public static let examples = [
    MethodExample(
      "done", as: "u-t01-v01-secretary",
      params: #"{"measure": "73", "text": "活动室已修缮并启用。", "done": true}"#,
      answer: .result(
        #"""
        {
          "entry": "73", "kind": "measure", "unit": "T01-V01", "unitName": "天彭镇石林村党支部", "body": "T01-V01",
          "bodyName": "天彭镇石林村党支部", "campaign": "2012", "parent": "71", "phase": "reported", "due": "2012-07-15",
          "overdue": false, "revision": 2, "createdAt": "2012-05-08T10:00:00+08:00",
          "updatedAt": "2012-07-10T09:00:00+08:00", "author": "u-t01-v01-secretary", "content": {"aim": "upgrade"},
          "texts": [
            {"at": "2012-05-08T10:00:00+08:00", "by": "u-t01-v01-secretary", "field": "measure", "text": "修缮党员活动室"},
            {"at": "2012-05-08T10:00:00+08:00", "by": "u-t01-v01-secretary", "field": "quantity", "text": "1处"},
            {"at": "2012-05-08T10:00:00+08:00", "by": "u-t01-v01-secretary", "field": "responsible", "text": "村党支部书记"},
            {"at": "2012-07-10T09:00:00+08:00", "by": "u-t01-v01-secretary", "field": "text", "text": "活动室已修缮并启用。"}
          ]
        }
        """#)),
    MethodExample(
      "of an entry that there is not", as: "u-t01-v01-secretary",
      params: #"{"measure": "999999", "text": "已修缮。", "done": true}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
