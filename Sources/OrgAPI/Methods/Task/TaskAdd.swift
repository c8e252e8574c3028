/// `task.add`: Adds a line to a unit's work schedule (工作日程表).
///
/// - Who may call it: Users with `prepare` at the unit.
/// - Guarantees: One transaction.
/// - Parameters: `unit`, `campaign`, `task`, `owner`, `due`, `phase` (optional), `requestKey` (optional); meaning and
///   limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, `stageClosed`, and those of every method (`allErrors`).
/// - Source: R-15.
public enum TaskAdd: Method {
  public static let name = "task.add"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid, .stageClosed]
  public static let summary = "Adds a line to a unit's work schedule (工作日程表)."
  public static let details = "Who may call it: Users with `prepare` at the unit. One transaction."

  /// The parameters of `task.add`.
  public struct Params: WriteParams {
    public static let fields: FieldTable = [
      "unit": Field("The unit.", .code),
      "campaign": Field("The campaign's code.", .code),
      "task": Field("What is to be done.", .remark),
      "owner": Field("The user who answers for it.", .code),
      "due": Field("The day by which it is done.", .date),
      "phase": Field("The phase of the campaign that it belongs to.", .word),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The unit.
    public var unit: String
    /// The campaign's code.
    public var campaign: String
    /// What is to be done.
    public var task: String
    /// The user who answers for it.
    public var owner: String
    /// The day by which it is done.
    public var due: String
    /// The phase of the campaign that it belongs to.
    public var phase: String?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      unit: String, campaign: String, task: String, owner: String, due: String, phase: String? = nil,
      requestKey: String? = nil
    ) {
      self.unit = unit
      self.campaign = campaign
      self.task = task
      self.owner = owner
      self.due = due
      self.phase = phase
      self.requestKey = requestKey
    }
  }

  public typealias Result = EntryView

  public static let examples = [
    MethodExample(
      "before the ballot", as: "u-t01-v01-secretary",
      params: #"""
        {
          "unit": "T01-V01", "campaign": "2012", "task": "召开党员大会", "owner": "u-t01-v01-secretary", "due": "2012-03-25",
          "phase": "survey"
        }
        """#,
      answer: .result(
        #"""
        {
          "entry": "98", "kind": "task", "unit": "T01-V01", "unitName": "天彭镇石林村党支部", "body": "T01-V01",
          "bodyName": "天彭镇石林村党支部", "campaign": "2012", "phase": "open", "due": "2012-03-25", "overdue": false,
          "revision": 1, "createdAt": "2012-03-14T09:00:00+08:00", "updatedAt": "2012-03-14T09:00:00+08:00",
          "author": "u-t01-v01-secretary", "content": {"phase": "survey", "owner": "u-t01-v01-secretary"},
          "texts": [{"at": "2012-03-14T09:00:00+08:00", "by": "u-t01-v01-secretary", "field": "task", "text": "召开党员大会"}]
        }
        """#)),
    MethodExample(
      "of a unit that there is not", as: "u-t01-v01-secretary",
      params: #"""
        {"unit": "T99", "campaign": "2012", "task": "召开党员大会", "owner": "u-t01-v01-secretary", "due": "2012-03-25"}
        """#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
