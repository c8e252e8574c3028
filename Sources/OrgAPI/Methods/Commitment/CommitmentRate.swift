/// `commitment.rate`: Records how satisfied the masses are with what was done (群众满意度).
///
/// - Who may call it: Users with `supervise` at a body that stands above the unit: one of its ancestors, its superior
///   on a line, or a body that its route of some matter waits for.
/// - Guarantees: One transaction. Never more satisfied than were asked.
/// - Parameters: `unit`, `campaign`, `of`, `satisfied`, `asked`, `body` (optional), `requestKey` (optional); meaning
///   and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, `stageClosed`, and those of every method (`allErrors`).
/// - Source: R-96.
public enum CommitmentRate: Method {
  public static let name = "commitment.rate"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid, .stageClosed]
  public static let summary = "Records how satisfied the masses are with what was done (群众满意度)."
  public static let details = """
    Who may call it: Users with `supervise` at a body that stands above the unit: one of its ancestors, its \
    superior on a line, or a body that its route of some matter waits for. One transaction. Never more satisfied \
    than were asked.
    """

  /// The parameters of `commitment.rate`.
  public struct Params: WriteParams {
    public static let fields: FieldTable = [
      "unit": Field("The unit.", .code),
      "campaign": Field("The campaign's code.", .code),
      "of": Field("Who was rated."),
      "satisfied": Field("How many are satisfied, at most those asked.", .members),
      "asked": Field("How many were asked.", .members),
      "body": Field("The body above for which the caller acts; needed where he could act for several.", .code),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The unit.
    public var unit: String
    /// The campaign's code.
    public var campaign: String
    /// Who was rated.
    public var of: Wire.CommitmentMaker
    /// How many are satisfied, at most those asked.
    public var satisfied: Int
    /// How many were asked.
    public var asked: Int
    /// The body above for which the caller acts; needed where he could act for several.
    public var body: String?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      unit: String, campaign: String, of: Wire.CommitmentMaker, satisfied: Int, asked: Int, body: String? = nil,
      requestKey: String? = nil
    ) {
      self.unit = unit
      self.campaign = campaign
      self.of = of
      self.satisfied = satisfied
      self.asked = asked
      self.body = body
      self.requestKey = requestKey
    }
  }

  public typealias Result = EntryView

  public static let examples = [
    MethodExample(
      "98 of 100", as: "u-t01-secretary",
      params: #"""
        {"unit": "T01-V01", "campaign": "2012", "of": "organization", "satisfied": 98, "asked": 100, "body": "T01"}
        """#,
      answer: .result(
        #"""
        {
          "entry": "93", "kind": "satisfaction", "unit": "T01-V01", "unitName": "天彭镇石林村党支部", "body": "T01",
          "bodyName": "天彭镇党委", "campaign": "2012", "phase": "closed", "overdue": false, "revision": 1,
          "createdAt": "2012-11-02T10:00:00+08:00", "updatedAt": "2012-11-02T10:00:00+08:00",
          "author": "u-t01-secretary",
          "content": {"maker": "organization", "satisfied": 98, "asked": 100, "percent": 98}, "texts": []
        }
        """#)),
    MethodExample(
      "of a unit that there is not", as: "u-t01-secretary",
      params: #"{"unit": "T99", "campaign": "2012", "of": "organization", "satisfied": 98, "asked": 100}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
