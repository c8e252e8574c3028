/// `order.report`: Says that an order was carried out, as the unit.
///
/// - Who may call it: Users with `prepare` at the unit.
/// - Guarantees: One transaction. The order stays until the body that issued it lifts it.
/// - Parameters: `order`, `text`, `expectedRevision` (optional), `requestKey` (optional); meaning and limits in
///   `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, `stageClosed`, and those of every method (`allErrors`).
/// - Source: R-102.
public enum OrderReport: Method {
  public static let name = "order.report"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid, .stageClosed]
  public static let summary = "Says that an order was carried out, as the unit."
  public static let details = """
    Who may call it: Users with `prepare` at the unit. One transaction. The order stays until the body that \
    issued it lifts it.
    """

  /// The parameters of `order.report`.
  public struct Params: EntryWriteParams {
    public static let fields: FieldTable = [
      "order": Field("The order's entry.", .code),
      "text": Field("What was done.", .remark),
      "expectedRevision": Field(
        "The entry's revision that the caller has seen; another one answers `conflict`.", .count),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The order's entry.
    public var order: String
    /// What was done.
    public var text: String
    /// The entry's revision that the caller has seen; another one answers `conflict`.
    public var expectedRevision: Int?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(order: String, text: String, expectedRevision: Int? = nil, requestKey: String? = nil) {
      self.order = order
      self.text = text
      self.expectedRevision = expectedRevision
      self.requestKey = requestKey
    }
  }

  public typealias Result = EntryView

  public static let examples = [
    MethodExample(
      "done", as: "u-t01-v02-secretary",
      params: #"{"order": "82", "text": "问题档案已全部建立。"}"#,
      answer: .result(
        #"""
        {
          "entry": "82", "kind": "order", "unit": "T01-V02", "unitName": "天彭镇金星村党支部", "body": "T01",
          "bodyName": "天彭镇党委", "campaign": "2012", "phase": "reported", "due": "2012-05-31", "overdue": false,
          "revision": 2, "createdAt": "2012-05-08T10:00:00+08:00", "updatedAt": "2012-05-28T09:00:00+08:00",
          "author": "u-t01-secretary", "content": {"form": "finish", "matter": "target"},
          "texts": [
            {"at": "2012-05-08T10:00:00+08:00", "by": "u-t01-secretary", "field": "text", "text": "责令于月底前完成问题档案。"},
            {"at": "2012-05-28T09:00:00+08:00", "by": "u-t01-v02-secretary", "field": "text", "text": "问题档案已全部建立。"}
          ]
        }
        """#)),
    MethodExample(
      "of an entry that there is not", as: "u-t01-v02-secretary",
      params: #"{"order": "999999", "text": "已完成。"}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
