/// `objection.resolve`: Answers an objection: opens the case again, or lets the decision stand.
///
/// - Who may call it: Users with `decide` at a body that decided the case.
/// - Guarantees: One transaction. Upheld, the case goes on as its next round, as after `case.reopen`.
/// - Parameters: `objection`, `reopen`, `reason`, `body` (optional), `expectedRevision` (optional), `requestKey`
///   (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, `stageClosed`, and those of every method (`allErrors`).
/// - Source: Decision 22.
public enum ObjectionResolve: Method {
  public static let name = "objection.resolve"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid, .stageClosed]
  public static let summary = "Answers an objection: opens the case again, or lets the decision stand."
  public static let details = """
    Who may call it: Users with `decide` at a body that decided the case. One transaction. Upheld, the case goes \
    on as its next round, as after `case.reopen`.
    """

  /// The parameters of `objection.resolve`.
  public struct Params: EntryWriteParams {
    public static let fields: FieldTable = [
      "objection": Field("The objection's entry.", .code),
      "reopen": Field("Whether to open the case again."),
      "reason": Field("Why.", .remark),
      "body": Field("The body the caller speaks for; needed where he could speak for several.", .code),
      "expectedRevision": Field(
        "The entry's revision that the caller has seen; another one answers `conflict`.", .count),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The objection's entry.
    public var objection: String
    /// Whether to open the case again.
    public var reopen: Bool
    /// Why.
    public var reason: String
    /// The body the caller speaks for; needed where he could speak for several.
    public var body: String?
    /// The entry's revision that the caller has seen; another one answers `conflict`.
    public var expectedRevision: Int?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      objection: String, reopen: Bool, reason: String, body: String? = nil, expectedRevision: Int? = nil,
      requestKey: String? = nil
    ) {
      self.objection = objection
      self.reopen = reopen
      self.reason = reason
      self.body = body
      self.expectedRevision = expectedRevision
      self.requestKey = requestKey
    }
  }

  public typealias Result = EntryView

  public static let examples = [
    MethodExample(
      "it stands", as: "u-t01-secretary",
      params: #"{"objection": "51", "reopen": false, "reason": "经核实，数据以年报为准。", "body": "T01"}"#,
      answer: .result(
        #"""
        {
          "entry": "51", "kind": "objection", "unit": "T01-V01", "unitName": "天彭镇石林村党支部", "body": "T01",
          "bodyName": "天彭镇党委", "campaign": "2012", "case": "31", "phase": "dismissed", "overdue": false, "revision": 2,
          "createdAt": "2012-04-13T11:00:00+08:00", "updatedAt": "2012-04-16T09:00:00+08:00",
          "author": "u-t01-v02-secretary", "content": {},
          "texts": [
            {
              "at": "2012-04-13T11:00:00+08:00", "by": "u-t01-v02-secretary", "field": "text",
              "text": "石林村集体经济收入数据与公示不符。"
            },
            {"at": "2012-04-16T09:00:00+08:00", "by": "u-t01-secretary", "field": "reason", "text": "经核实，数据以年报为准。"}
          ]
        }
        """#)),
    MethodExample(
      "of an entry that there is not", as: "u-t01-secretary",
      params: #"{"objection": "999999", "reopen": false, "reason": "数据属实。"}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
