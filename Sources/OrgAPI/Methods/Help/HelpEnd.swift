/// `help.end`: Ends the help that a unit was given.
///
/// - Who may call it: Users with `supervise` at the body that gave it.
/// - Guarantees: One transaction.
/// - Parameters: `help`, `text` (optional), `body` (optional), `expectedRevision` (optional), `requestKey` (optional);
///   meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, `stageClosed`, and those of every method (`allErrors`).
/// - Source: R-88.
public enum HelpEnd: Method {
  public static let name = "help.end"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid, .stageClosed]
  public static let summary = "Ends the help that a unit was given."
  public static let details = "Who may call it: Users with `supervise` at the body that gave it. One transaction."

  /// The parameters of `help.end`.
  public struct Params: EntryWriteParams {
    public static let fields: FieldTable = [
      "help": Field("The entry of the help.", .code),
      "text": Field("What came of it.", .remark),
      "body": Field("The body above for which the caller acts; needed where he could act for several.", .code),
      "expectedRevision": Field(
        "The entry's revision that the caller has seen; another one answers `conflict`.", .count),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The entry of the help.
    public var help: String
    /// What came of it.
    public var text: String?
    /// The body above for which the caller acts; needed where he could act for several.
    public var body: String?
    /// The entry's revision that the caller has seen; another one answers `conflict`.
    public var expectedRevision: Int?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      help: String, text: String? = nil, body: String? = nil, expectedRevision: Int? = nil, requestKey: String? = nil
    ) {
      self.help = help
      self.text = text
      self.body = body
      self.expectedRevision = expectedRevision
      self.requestKey = requestKey
    }
  }

  public typealias Result = EntryView

  public static let examples = [
    MethodExample(
      "the year's end", as: "u-t01-secretary",
      params: #"{"help": "81", "text": "第一书记任期届满。"}"#,
      answer: .result(
        #"""
        {
          "entry": "81", "kind": "help", "unit": "T01-V01", "unitName": "天彭镇石林村党支部", "body": "T01", "bodyName": "天彭镇党委",
          "campaign": "2012", "phase": "closed", "due": "2012-12-31", "overdue": false, "revision": 2,
          "createdAt": "2012-05-08T10:00:00+08:00", "updatedAt": "2012-12-28T09:00:00+08:00",
          "author": "u-t01-secretary", "content": {"form": "firstSecretary"},
          "texts": [
            {"at": "2012-05-08T10:00:00+08:00", "by": "u-t01-secretary", "field": "text", "text": "选派镇机关干部任第一书记。"},
            {"at": "2012-12-28T09:00:00+08:00", "by": "u-t01-secretary", "field": "text", "text": "第一书记任期届满。"}
          ]
        }
        """#)),
    MethodExample(
      "of an entry that there is not", as: "u-t01-secretary",
      params: #"{"help": "999999"}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
