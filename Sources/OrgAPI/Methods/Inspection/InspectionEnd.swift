/// `inspection.end`: Ends an inspection.
///
/// - Who may call it: Users with `supervise` at the body that drew it.
/// - Guarantees: One transaction. Its findings stay as they are.
/// - Parameters: `inspection`, `text` (optional), `body` (optional), `expectedRevision` (optional), `requestKey`
///   (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, `stageClosed`, and those of every method (`allErrors`).
/// - Source: R-90.
public enum InspectionEnd: Method {
  public static let name = "inspection.end"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid, .stageClosed]
  public static let summary = "Ends an inspection."
  public static let details = """
    Who may call it: Users with `supervise` at the body that drew it. One transaction. Its findings stay as they \
    are.
    """

  /// The parameters of `inspection.end`.
  public struct Params: EntryWriteParams {
    public static let fields: FieldTable = [
      "inspection": Field("The inspection's entry.", .code),
      "text": Field("What came of it on the whole.", .remark),
      "body": Field("The body above for which the caller acts; needed where he could act for several.", .code),
      "expectedRevision": Field(
        "The entry's revision that the caller has seen; another one answers `conflict`.", .count),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The inspection's entry.
    public var inspection: String
    /// What came of it on the whole.
    public var text: String?
    /// The body above for which the caller acts; needed where he could act for several.
    public var body: String?
    /// The entry's revision that the caller has seen; another one answers `conflict`.
    public var expectedRevision: Int?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      inspection: String, text: String? = nil, body: String? = nil, expectedRevision: Int? = nil,
      requestKey: String? = nil
    ) {
      self.inspection = inspection
      self.text = text
      self.body = body
      self.expectedRevision = expectedRevision
      self.requestKey = requestKey
    }
  }

  public typealias Result = EntryView

  public static let examples = [
    MethodExample(
      "after two visits", as: "u-t01-secretary",
      params: #"{"inspection": "83", "text": "两个村均合格。"}"#,
      answer: .result(
        #"""
        {
          "entry": "83", "kind": "inspection", "unit": "T01", "unitName": "天彭镇党委", "body": "T01", "bodyName": "天彭镇党委",
          "campaign": "2012", "phase": "closed", "overdue": false, "revision": 2,
          "createdAt": "2012-06-12T09:00:00+08:00", "updatedAt": "2012-06-15T09:00:00+08:00",
          "author": "u-t01-secretary",
          "content": {"form": "random", "seed": "8412093571", "population": 14, "sample": ["T01-V01", "T01-V04"]},
          "texts": [{"at": "2012-06-15T09:00:00+08:00", "by": "u-t01-secretary", "field": "text", "text": "两个村均合格。"}]
        }
        """#)),
    MethodExample(
      "of an entry that there is not", as: "u-t01-secretary",
      params: #"{"inspection": "999999"}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
