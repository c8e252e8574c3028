/// `objection.file`: Objects to a decision that is publicised (异议).
///
/// - Who may call it: Users who may read the case.
/// - Guarantees: One transaction. Only while the decision is publicised, through its last day; else `stageClosed`. The
///   deciding body answers with `objection.resolve`.
/// - Parameters: `case`, `text`, `expectedRevision` (optional), `requestKey` (optional); meaning and limits in
///   `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, `stageClosed`, and those of every method (`allErrors`).
/// - Source: Decision 22.
public enum ObjectionFile: Method {
  public static let name = "objection.file"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid, .stageClosed]
  public static let summary = "Objects to a decision that is publicised (异议)."
  public static let details = """
    Who may call it: Users who may read the case. One transaction. Only while the decision is publicised, \
    through its last day; else `stageClosed`. The deciding body answers with `objection.resolve`.
    """

  /// The parameters of `objection.file`.
  public struct Params: CaseWriteParams {
    public static let fields: FieldTable = [
      "case": Field("The case's id.", .code),
      "text": Field("What is objected to, and why.", .remark),
      "expectedRevision": Field("The revision the caller has seen; another one answers `conflict`.", .count),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The case's id.
    public var `case`: String
    /// What is objected to, and why.
    public var text: String
    /// The revision the caller has seen; another one answers `conflict`.
    public var expectedRevision: Int?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(`case`: String, text: String, expectedRevision: Int? = nil, requestKey: String? = nil) {
      self.case = `case`
      self.text = text
      self.expectedRevision = expectedRevision
      self.requestKey = requestKey
    }
  }

  public typealias Result = EntryView

  public static let examples = [
    MethodExample(
      "against a grade", as: "u-t01-v02-secretary",
      params: #"{"case": "31", "text": "石林村集体经济收入数据与公示不符。"}"#,
      answer: .result(
        #"""
        {
          "entry": "51", "kind": "objection", "unit": "T01-V01", "unitName": "天彭镇石林村党支部", "body": "T01",
          "bodyName": "天彭镇党委", "campaign": "2012", "case": "31", "phase": "open", "overdue": false, "revision": 1,
          "createdAt": "2012-04-13T11:00:00+08:00", "updatedAt": "2012-04-13T11:00:00+08:00",
          "author": "u-t01-v02-secretary", "content": {},
          "texts": [
            {
              "at": "2012-04-13T11:00:00+08:00", "by": "u-t01-v02-secretary", "field": "text",
              "text": "石林村集体经济收入数据与公示不符。"
            }
          ]
        }
        """#)),
    MethodExample(
      "of a case that there is not", as: "u-t01-secretary",
      params: #"{"case": "999999", "text": "数据不符。"}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
