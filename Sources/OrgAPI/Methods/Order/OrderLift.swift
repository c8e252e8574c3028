/// `order.lift`: Lifts an order, as the body that issued it.
///
/// - Who may call it: Users with `supervise` at the body that issued it.
/// - Guarantees: One transaction. Possible before the unit has reported too. Whoever reported it for the unit does not
///   lift it.
/// - Parameters: `order`, `text` (optional), `body` (optional), `expectedRevision` (optional), `requestKey` (optional);
///   meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, `stageClosed`, and those of every method (`allErrors`).
/// - Source: R-89, R-102, decision 23.
public enum OrderLift: Method {
  public static let name = "order.lift"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid, .stageClosed]
  public static let summary = "Lifts an order, as the body that issued it."
  public static let details = """
    Who may call it: Users with `supervise` at the body that issued it. One transaction. Possible before the \
    unit has reported too. Whoever reported it for the unit does not lift it.
    """

  /// The parameters of `order.lift`.
  public struct Params: EntryWriteParams {
    public static let fields: FieldTable = [
      "order": Field("The order's entry.", .code),
      "text": Field("On what ground.", .remark),
      "body": Field("The body above for which the caller acts; needed where he could act for several.", .code),
      "expectedRevision": Field(
        "The entry's revision that the caller has seen; another one answers `conflict`.", .count),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The order's entry.
    public var order: String
    /// On what ground.
    public var text: String?
    /// The body above for which the caller acts; needed where he could act for several.
    public var body: String?
    /// The entry's revision that the caller has seen; another one answers `conflict`.
    public var expectedRevision: Int?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      order: String, text: String? = nil, body: String? = nil, expectedRevision: Int? = nil, requestKey: String? = nil
    ) {
      self.order = order
      self.text = text
      self.body = body
      self.expectedRevision = expectedRevision
      self.requestKey = requestKey
    }
  }

  public typealias Result = EntryView

  public static let examples = [
    MethodExample(
      "after the report", as: "u-t01-secretary",
      params: #"{"order": "82", "text": "已核实。"}"#,
      answer: .result(
        #"""
        {
          "entry": "82", "kind": "order", "unit": "T01-V02", "unitName": "天彭镇金星村党支部", "body": "T01",
          "bodyName": "天彭镇党委", "campaign": "2012", "phase": "closed", "due": "2012-05-31", "overdue": false,
          "revision": 3, "createdAt": "2012-05-08T10:00:00+08:00", "updatedAt": "2012-05-30T09:00:00+08:00",
          "author": "u-t01-secretary", "content": {"form": "finish", "matter": "target"},
          "texts": [
            {"at": "2012-05-08T10:00:00+08:00", "by": "u-t01-secretary", "field": "text", "text": "责令于月底前完成问题档案。"},
            {"at": "2012-05-28T09:00:00+08:00", "by": "u-t01-v02-secretary", "field": "text", "text": "问题档案已全部建立。"},
            {"at": "2012-05-30T09:00:00+08:00", "by": "u-t01-secretary", "field": "text", "text": "已核实。"}
          ]
        }
        """#)),
    MethodExample(
      "of an entry that there is not", as: "u-t01-secretary",
      params: #"{"order": "999999"}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
