/// `order.issue`: Warns, orders, criticises or praises a unit (黄牌, 限期完成, 批评, 表扬).
///
/// - Who may call it: Users with `supervise` at a body that stands above the unit: one of its ancestors, its superior
///   on a line, or a body that its route of some matter waits for.
/// - Guarantees: One transaction. A warning and an order to finish take a day; the unit reports, and the body lifts it.
/// - Parameters: `unit`, `campaign`, `form`, `text`, `due` (optional), `matter` (optional), `body` (optional),
///   `requestKey` (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, `stageClosed`, and those of every method (`allErrors`).
/// - Source: R-89, R-102.
public enum OrderIssue: Method {
  public static let name = "order.issue"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid, .stageClosed]
  public static let summary = "Warns, orders, criticises or praises a unit (黄牌, 限期完成, 批评, 表扬)."
  public static let details = """
    Who may call it: Users with `supervise` at a body that stands above the unit: one of its ancestors, its \
    superior on a line, or a body that its route of some matter waits for. One transaction. A warning and an \
    order to finish take a day; the unit reports, and the body lifts it.
    """

  /// The parameters of `order.issue`.
  public struct Params: WriteParams {
    public static let fields: FieldTable = [
      "unit": Field("The unit.", .code),
      "campaign": Field("The campaign's code.", .code),
      "form": Field("What it is."),
      "text": Field("What is ordered or said.", .remark),
      "due": Field("The day by which it is done; required for `warning` and `finish`.", .date),
      "matter": Field("The matter that is unfinished.", .word),
      "body": Field("The body above for which the caller acts; needed where he could act for several.", .code),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The unit.
    public var unit: String
    /// The campaign's code.
    public var campaign: String
    /// What it is.
    public var form: Wire.OrderForm
    /// What is ordered or said.
    public var text: String
    /// The day by which it is done; required for `warning` and `finish`.
    public var due: String?
    /// The matter that is unfinished.
    public var matter: String?
    /// The body above for which the caller acts; needed where he could act for several.
    public var body: String?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      unit: String, campaign: String, form: Wire.OrderForm, text: String, due: String? = nil, matter: String? = nil,
      body: String? = nil, requestKey: String? = nil
    ) {
      self.unit = unit
      self.campaign = campaign
      self.form = form
      self.text = text
      self.due = due
      self.matter = matter
      self.body = body
      self.requestKey = requestKey
    }

    public func validate() throws(ParamsError) {
      let needsDay = form == .warning || form == .finish
      if needsDay, due == nil { throw ParamsError(path: "due", problem: .requiredBecause("form: \(form.rawValue)")) }
    }
  }

  public typealias Result = EntryView

  public static let examples = [
    MethodExample(
      "finish by a day", as: "u-t01-secretary",
      params: #"""
        {
          "unit": "T01-V02", "campaign": "2012", "form": "finish", "text": "责令于月底前完成问题档案。", "due": "2012-05-31",
          "matter": "target", "body": "T01"
        }
        """#,
      answer: .result(
        #"""
        {
          "entry": "82", "kind": "order", "unit": "T01-V02", "unitName": "天彭镇金星村党支部", "body": "T01",
          "bodyName": "天彭镇党委", "campaign": "2012", "phase": "open", "due": "2012-05-31", "overdue": false,
          "revision": 1, "createdAt": "2012-05-08T10:00:00+08:00", "updatedAt": "2012-05-08T10:00:00+08:00",
          "author": "u-t01-secretary", "content": {"form": "finish", "matter": "target"},
          "texts": [
            {"at": "2012-05-08T10:00:00+08:00", "by": "u-t01-secretary", "field": "text", "text": "责令于月底前完成问题档案。"}
          ]
        }
        """#)),
    MethodExample(
      "of a unit that there is not", as: "u-t01-secretary",
      params: #"{"unit": "T99", "campaign": "2012", "form": "criticism", "text": "通报批评。"}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
