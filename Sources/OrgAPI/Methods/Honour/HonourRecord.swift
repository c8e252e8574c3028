/// `honour.record`: Records an honour that a unit was given in the year.
///
/// - Who may call it: Users with `supervise` at a body that stands above the unit: one of its ancestors, its superior
///   on a line, or a body that its route of some matter waits for.
/// - Guarantees: One transaction. Of a unit with the best grade it counts as its rise.
/// - Parameters: `unit`, `campaign`, `honour`, `number` (optional), `date` (optional), `body` (optional), `requestKey`
///   (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, `stageClosed`, and those of every method (`allErrors`).
/// - Source: R-75, decision 16.
public enum HonourRecord: Method {
  public static let name = "honour.record"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid, .stageClosed]
  public static let summary = "Records an honour that a unit was given in the year."
  public static let details = """
    Who may call it: Users with `supervise` at a body that stands above the unit: one of its ancestors, its \
    superior on a line, or a body that its route of some matter waits for. One transaction. Of a unit with the \
    best grade it counts as its rise.
    """

  /// The parameters of `honour.record`.
  public struct Params: WriteParams {
    public static let fields: FieldTable = [
      "unit": Field("The unit.", .code),
      "campaign": Field("The campaign's code.", .code),
      "honour": Field("The honour, as the scheme names it.", .word),
      "number": Field("The number of the document that gave it.", .documentNumber),
      "date": Field("The date of that document.", .date),
      "body": Field("The body above for which the caller acts; needed where he could act for several.", .code),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The unit.
    public var unit: String
    /// The campaign's code.
    public var campaign: String
    /// The honour, as the scheme names it.
    public var honour: String
    /// The number of the document that gave it.
    public var number: String?
    /// The date of that document.
    public var date: String?
    /// The body above for which the caller acts; needed where he could act for several.
    public var body: String?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      unit: String, campaign: String, honour: String, number: String? = nil, date: String? = nil, body: String? = nil,
      requestKey: String? = nil
    ) {
      self.unit = unit
      self.campaign = campaign
      self.honour = honour
      self.number = number
      self.date = date
      self.body = body
      self.requestKey = requestKey
    }
  }

  public typealias Result = EntryView

  public static let examples = [
    MethodExample(
      "a national model", as: "u-t01-secretary",
      params: #"""
        {
          "unit": "T01-V01", "campaign": "2012", "honour": "national", "number": "中组发〔2012〕6号", "date": "2012-06-28",
          "body": "T01"
        }
        """#,
      answer: .result(
        #"""
        {
          "entry": "95", "kind": "honour", "unit": "T01-V01", "unitName": "天彭镇石林村党支部", "body": "T01",
          "bodyName": "天彭镇党委", "campaign": "2012", "phase": "closed", "overdue": false, "revision": 1,
          "createdAt": "2012-05-08T10:00:00+08:00", "updatedAt": "2012-05-08T10:00:00+08:00",
          "author": "u-t01-secretary", "content": {"honour": "national", "number": "中组发〔2012〕6号", "date": "2012-06-28"},
          "texts": []
        }
        """#)),
    MethodExample(
      "of a unit that there is not", as: "u-t01-secretary",
      params: #"{"unit": "T99", "campaign": "2012", "honour": "national"}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
