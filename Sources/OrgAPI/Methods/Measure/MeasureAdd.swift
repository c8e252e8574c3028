/// `measure.add`: Adds a measure of rectification, with its quantity, person and day (整改措施).
///
/// - Who may call it: Users with `prepare` at the unit.
/// - Guarantees: One transaction. A measure of a problem keeps the problem open until it is struck off.
/// - Parameters: `unit`, `campaign`, `problem` (optional), `aim`, `measure`, `quantity`, `responsible`, `due`,
///   `requestKey` (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, `stageClosed`, and those of every method (`allErrors`).
/// - Source: R-80, R-87, R-91.
public enum MeasureAdd: Method {
  public static let name = "measure.add"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid, .stageClosed]
  public static let summary = "Adds a measure of rectification, with its quantity, person and day (整改措施)."
  public static let details = """
    Who may call it: Users with `prepare` at the unit. One transaction. A measure of a problem keeps the problem \
    open until it is struck off.
    """

  /// The parameters of `measure.add`.
  public struct Params: WriteParams {
    public static let fields: FieldTable = [
      "unit": Field("The unit.", .code),
      "campaign": Field("The campaign's code.", .code),
      "problem": Field("The entry of the problem that it is to solve.", .code),
      "aim": Field("What it is to bring."),
      "measure": Field("What is done.", .remark),
      "quantity": Field("How much of it.", .quantity),
      "responsible": Field("Who answers for it: a post.", .title),
      "due": Field("The day by which it is done.", .date),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The unit.
    public var unit: String
    /// The campaign's code.
    public var campaign: String
    /// The entry of the problem that it is to solve.
    public var problem: String?
    /// What it is to bring.
    public var aim: Wire.MeasureAim
    /// What is done.
    public var measure: String
    /// How much of it.
    public var quantity: String
    /// Who answers for it: a post.
    public var responsible: String
    /// The day by which it is done.
    public var due: String
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      unit: String, campaign: String, problem: String? = nil, aim: Wire.MeasureAim, measure: String, quantity: String,
      responsible: String, due: String, requestKey: String? = nil
    ) {
      self.unit = unit
      self.campaign = campaign
      self.problem = problem
      self.aim = aim
      self.measure = measure
      self.quantity = quantity
      self.responsible = responsible
      self.due = due
      self.requestKey = requestKey
    }
  }

  public typealias Result = EntryView

  public static let examples = [
    MethodExample(
      "of a problem", as: "u-t01-v01-secretary",
      params: #"""
        {
          "unit": "T01-V01", "campaign": "2012", "problem": "71", "aim": "upgrade", "measure": "修缮党员活动室",
          "quantity": "1处", "responsible": "村党支部书记", "due": "2012-07-15"
        }
        """#,
      answer: .result(
        #"""
        {
          "entry": "73", "kind": "measure", "unit": "T01-V01", "unitName": "天彭镇石林村党支部", "body": "T01-V01",
          "bodyName": "天彭镇石林村党支部", "campaign": "2012", "parent": "71", "phase": "open", "due": "2012-07-15",
          "overdue": false, "revision": 1, "createdAt": "2012-05-08T10:00:00+08:00",
          "updatedAt": "2012-05-08T10:00:00+08:00", "author": "u-t01-v01-secretary", "content": {"aim": "upgrade"},
          "texts": [
            {"at": "2012-05-08T10:00:00+08:00", "by": "u-t01-v01-secretary", "field": "measure", "text": "修缮党员活动室"},
            {"at": "2012-05-08T10:00:00+08:00", "by": "u-t01-v01-secretary", "field": "quantity", "text": "1处"},
            {"at": "2012-05-08T10:00:00+08:00", "by": "u-t01-v01-secretary", "field": "responsible", "text": "村党支部书记"}
          ]
        }
        """#)),
    MethodExample(
      "of a unit that there is not", as: "u-t01-v01-secretary",
      params: #"""
        {
          "unit": "T99", "campaign": "2012", "aim": "upgrade", "measure": "修缮活动室", "quantity": "1处",
          "responsible": "村党支部书记", "due": "2012-07-15"
        }
        """#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
