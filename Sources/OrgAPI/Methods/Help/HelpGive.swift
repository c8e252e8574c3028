/// `help.give`: Gives a unit help: a pairing, a contact point, a first secretary (帮扶).
///
/// - Who may call it: Users with `supervise` at a body that stands above the unit: one of its ancestors, its superior
///   on a line, or a body that its route of some matter waits for.
/// - Guarantees: One transaction.
/// - Parameters: `unit`, `campaign`, `form`, `text`, `helper` (optional), `until` (optional), `body` (optional),
///   `requestKey` (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, `stageClosed`, and those of every method (`allErrors`).
/// - Source: R-88, R-89.
public enum HelpGive: Method {
  public static let name = "help.give"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid, .stageClosed]
  public static let summary = "Gives a unit help: a pairing, a contact point, a first secretary (帮扶)."
  public static let details = """
    Who may call it: Users with `supervise` at a body that stands above the unit: one of its ancestors, its \
    superior on a line, or a body that its route of some matter waits for. One transaction.
    """

  /// The parameters of `help.give`.
  public struct Params: WriteParams {
    public static let fields: FieldTable = [
      "unit": Field("The unit.", .code),
      "campaign": Field("The campaign's code.", .code),
      "form": Field("The form, as the scheme names it, such as `pairing`.", .word),
      "text": Field("What is given.", .remark),
      "helper": Field("The unit that helps; absent where it is a person.", .code),
      "until": Field("The last day of it.", .date),
      "body": Field("The body above for which the caller acts; needed where he could act for several.", .code),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The unit.
    public var unit: String
    /// The campaign's code.
    public var campaign: String
    /// The form, as the scheme names it, such as `pairing`.
    public var form: String
    /// What is given.
    public var text: String
    /// The unit that helps; absent where it is a person.
    public var helper: String?
    /// The last day of it.
    public var until: String?
    /// The body above for which the caller acts; needed where he could act for several.
    public var body: String?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      unit: String, campaign: String, form: String, text: String, helper: String? = nil, until: String? = nil,
      body: String? = nil, requestKey: String? = nil
    ) {
      self.unit = unit
      self.campaign = campaign
      self.form = form
      self.text = text
      self.helper = helper
      self.until = until
      self.body = body
      self.requestKey = requestKey
    }
  }

  public typealias Result = EntryView

  public static let examples = [
    MethodExample(
      "a first secretary", as: "u-t01-secretary",
      params: #"""
        {
          "unit": "T01-V01", "campaign": "2012", "form": "firstSecretary", "text": "选派镇机关干部任第一书记。",
          "until": "2012-12-31", "body": "T01"
        }
        """#,
      answer: .result(
        #"""
        {
          "entry": "81", "kind": "help", "unit": "T01-V01", "unitName": "天彭镇石林村党支部", "body": "T01", "bodyName": "天彭镇党委",
          "campaign": "2012", "phase": "open", "due": "2012-12-31", "overdue": false, "revision": 1,
          "createdAt": "2012-05-08T10:00:00+08:00", "updatedAt": "2012-05-08T10:00:00+08:00",
          "author": "u-t01-secretary", "content": {"form": "firstSecretary"},
          "texts": [
            {"at": "2012-05-08T10:00:00+08:00", "by": "u-t01-secretary", "field": "text", "text": "选派镇机关干部任第一书记。"}
          ]
        }
        """#)),
    MethodExample(
      "of a unit that there is not", as: "u-t01-secretary",
      params: #"{"unit": "T99", "campaign": "2012", "form": "pairing", "text": "结对帮扶。"}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
