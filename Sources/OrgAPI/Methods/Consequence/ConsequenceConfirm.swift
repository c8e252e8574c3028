/// `consequence.confirm`: Confirms or dismisses what follows from a unit's year.
///
/// - Who may call it: Users with `confirm` at a body that stands above the unit.
/// - Guarantees: One transaction. Only what is advised now can be settled; dismissing takes a reason. Confirmed, it
///   bars what the rule says.
/// - Parameters: `campaign`, `unit`, `rule`, `accept`, `reason` (optional), `body` (optional), `requestKey` (optional);
///   meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, `stageClosed`, and those of every method (`allErrors`).
/// - Source: R-99 to R-104.
public enum ConsequenceConfirm: Method {
  public static let name = "consequence.confirm"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid, .stageClosed]
  public static let summary = "Confirms or dismisses what follows from a unit's year."
  public static let details = """
    Who may call it: Users with `confirm` at a body that stands above the unit. One transaction. Only what is \
    advised now can be settled; dismissing takes a reason. Confirmed, it bars what the rule says.
    """

  /// The parameters of `consequence.confirm`.
  public struct Params: WriteParams {
    public static let fields: FieldTable = [
      "campaign": Field("The campaign's code.", .code),
      "unit": Field("The unit.", .code),
      "rule": Field("The rule that found it.", .code),
      "accept": Field("Whether to confirm it, or else dismiss it."),
      "reason": Field("Why; required when it is dismissed.", .remark),
      "body": Field("The body above for which the caller acts; needed where he could act for several.", .code),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The campaign's code.
    public var campaign: String
    /// The unit.
    public var unit: String
    /// The rule that found it.
    public var rule: String
    /// Whether to confirm it, or else dismiss it.
    public var accept: Bool
    /// Why; required when it is dismissed.
    public var reason: String?
    /// The body above for which the caller acts; needed where he could act for several.
    public var body: String?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      campaign: String, unit: String, rule: String, accept: Bool, reason: String? = nil, body: String? = nil,
      requestKey: String? = nil
    ) {
      self.campaign = campaign
      self.unit = unit
      self.rule = rule
      self.accept = accept
      self.reason = reason
      self.body = body
      self.requestKey = requestKey
    }

    public func validate() throws(ParamsError) {
      if !accept, reason == nil { throw ParamsError(path: "reason", problem: .requiredBecause("accept: false")) }
    }
  }

  public typealias Result = EntryView

  public static let examples = [
    MethodExample(
      "the town confirms", as: "u-t01-secretary",
      params: #"{"campaign": "2012", "unit": "T01-V02", "rule": "two-years-backward", "accept": true, "body": "T01"}"#,
      answer: .result(
        #"""
        {
          "entry": "96", "kind": "consequence", "unit": "T01-V02", "unitName": "天彭镇金星村党支部", "body": "T01",
          "bodyName": "天彭镇党委", "campaign": "2012", "phase": "closed", "overdue": false, "revision": 1,
          "createdAt": "2012-12-20T10:00:00+08:00", "updatedAt": "2012-12-20T10:00:00+08:00",
          "author": "u-t01-secretary", "content": {"rule": "two-years-backward", "confirmed": true}, "texts": []
        }
        """#)),
    MethodExample(
      "of a unit that there is not", as: "u-t01-secretary",
      params: #"{"campaign": "2012", "unit": "T99", "rule": "two-years-backward", "accept": true}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
