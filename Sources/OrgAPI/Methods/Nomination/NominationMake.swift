/// `nomination.make`: Nominates a unit for an honour (推荐评选).
///
/// - Who may call it: Users with `supervise` at a body that stands above the unit: one of its ancestors, its superior
///   on a line, or a body that its route of some matter waits for.
/// - Guarantees: One transaction. `forbidden` where a consequence bars it; the answer names the rule and its clause.
/// - Parameters: `unit`, `campaign`, `honour`, `text` (optional), `body` (optional), `requestKey` (optional); meaning
///   and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, `stageClosed`, and those of every method (`allErrors`).
/// - Source: R-100, R-101.
public enum NominationMake: Method {
  public static let name = "nomination.make"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid, .stageClosed]
  public static let summary = "Nominates a unit for an honour (推荐评选)."
  public static let details = """
    Who may call it: Users with `supervise` at a body that stands above the unit: one of its ancestors, its \
    superior on a line, or a body that its route of some matter waits for. One transaction. `forbidden` where a \
    consequence bars it; the answer names the rule and its clause.
    """

  /// The parameters of `nomination.make`.
  public struct Params: WriteParams {
    public static let fields: FieldTable = [
      "unit": Field("The unit.", .code),
      "campaign": Field("The campaign's code.", .code),
      "honour": Field("The honour, as the scheme names it.", .word),
      "text": Field("On what ground.", .remark),
      "body": Field("The body above for which the caller acts; needed where he could act for several.", .code),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The unit.
    public var unit: String
    /// The campaign's code.
    public var campaign: String
    /// The honour, as the scheme names it.
    public var honour: String
    /// On what ground.
    public var text: String?
    /// The body above for which the caller acts; needed where he could act for several.
    public var body: String?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      unit: String, campaign: String, honour: String, text: String? = nil, body: String? = nil,
      requestKey: String? = nil
    ) {
      self.unit = unit
      self.campaign = campaign
      self.honour = honour
      self.text = text
      self.body = body
      self.requestKey = requestKey
    }
  }

  public typealias Result = EntryView

  public static let examples = [
    MethodExample(
      "for a model", as: "u-t01-secretary",
      params: #"{"unit": "T01-V01", "campaign": "2012", "honour": "national", "text": "连续三年先进。", "body": "T01"}"#,
      answer: .result(
        #"""
        {
          "entry": "97", "kind": "nomination", "unit": "T01-V01", "unitName": "天彭镇石林村党支部", "body": "T01",
          "bodyName": "天彭镇党委", "campaign": "2012", "phase": "closed", "overdue": false, "revision": 1,
          "createdAt": "2012-05-08T10:00:00+08:00", "updatedAt": "2012-05-08T10:00:00+08:00",
          "author": "u-t01-secretary", "content": {"honour": "national"},
          "texts": [{"at": "2012-05-08T10:00:00+08:00", "by": "u-t01-secretary", "field": "text", "text": "连续三年先进。"}]
        }
        """#)),
    MethodExample(
      "of a unit that there is not", as: "u-t01-secretary",
      params: #"{"unit": "T99", "campaign": "2012", "honour": "national"}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
