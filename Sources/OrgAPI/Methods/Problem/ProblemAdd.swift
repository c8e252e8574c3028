/// `problem.add`: Opens a problem in a unit's file, with cause and remedy (问题档案).
///
/// - Who may call it: Users with `prepare` at the unit.
/// - Guarantees: One transaction. One that needs the superior goes to the body that decides rectification for the unit;
///   `noRoute` where none does.
/// - Parameters: `unit`, `campaign`, `class`, `problem`, `cause`, `remedy`, `responsible` (optional), `due` (optional),
///   `explanation` (optional), `requestKey` (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, `stageClosed`, `noRoute`, and those of every method (`allErrors`).
/// - Source: R-85 to R-87.
public enum ProblemAdd: Method {
  public static let name = "problem.add"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid, .stageClosed, .noRoute]
  public static let summary = "Opens a problem in a unit's file, with cause and remedy (问题档案)."
  public static let details = """
    Who may call it: Users with `prepare` at the unit. One transaction. One that needs the superior goes to the \
    body that decides rectification for the unit; `noRoute` where none does.
    """

  /// The parameters of `problem.add`.
  public struct Params: WriteParams {
    public static let fields: FieldTable = [
      "unit": Field("The unit.", .code),
      "campaign": Field("The campaign's code.", .code),
      "class": Field("Its class."),
      "problem": Field("The problem.", .remark),
      "cause": Field("Whence it comes.", .remark),
      "remedy": Field("How it is to be solved.", .remark),
      "responsible": Field("Who answers for it: a post; required when planned.", .title),
      "due": Field("The day by which it is solved; required when planned.", .date),
      "explanation": Field("How it was explained to members and masses; required when planned.", .remark),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The unit.
    public var unit: String
    /// The campaign's code.
    public var campaign: String
    /// Its class.
    public var `class`: Wire.ProblemClass
    /// The problem.
    public var problem: String
    /// Whence it comes.
    public var cause: String
    /// How it is to be solved.
    public var remedy: String
    /// Who answers for it: a post; required when planned.
    public var responsible: String?
    /// The day by which it is solved; required when planned.
    public var due: String?
    /// How it was explained to members and masses; required when planned.
    public var explanation: String?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      unit: String, campaign: String, `class`: Wire.ProblemClass, problem: String, cause: String, remedy: String,
      responsible: String? = nil, due: String? = nil, explanation: String? = nil, requestKey: String? = nil
    ) {
      self.unit = unit
      self.campaign = campaign
      self.class = `class`
      self.problem = problem
      self.cause = cause
      self.remedy = remedy
      self.responsible = responsible
      self.due = due
      self.explanation = explanation
      self.requestKey = requestKey
    }

    public func validate() throws(ParamsError) {
      guard `class` == .planned else { return }
      let needed = [("responsible", responsible), ("due", due), ("explanation", explanation)]
      if let absent = needed.first(where: { $0.1 == nil }) {
        throw ParamsError(path: absent.0, problem: .requiredBecause("class: planned"))
      }
    }
  }

  public typealias Result = EntryView

  public static let examples = [
    MethodExample(
      "a planned one", as: "u-t01-v01-secretary",
      params: #"""
        {
          "unit": "T01-V01", "campaign": "2012", "class": "planned", "problem": "党员活动不经常", "cause": "活动阵地被占用",
          "remedy": "收回并修缮活动室", "responsible": "村党支部书记", "due": "2012-07-31", "explanation": "已在党员大会上说明"
        }
        """#,
      answer: .result(
        #"""
        {
          "entry": "71", "kind": "problem", "unit": "T01-V01", "unitName": "天彭镇石林村党支部", "body": "T01-V01",
          "bodyName": "天彭镇石林村党支部", "campaign": "2012", "phase": "open", "due": "2012-07-31", "overdue": false,
          "revision": 1, "createdAt": "2012-05-08T10:00:00+08:00", "updatedAt": "2012-05-08T10:00:00+08:00",
          "author": "u-t01-v01-secretary", "content": {"class": "planned"},
          "texts": [
            {"at": "2012-05-08T10:00:00+08:00", "by": "u-t01-v01-secretary", "field": "problem", "text": "党员活动不经常"},
            {"at": "2012-05-08T10:00:00+08:00", "by": "u-t01-v01-secretary", "field": "cause", "text": "活动阵地被占用"},
            {"at": "2012-05-08T10:00:00+08:00", "by": "u-t01-v01-secretary", "field": "remedy", "text": "收回并修缮活动室"},
            {"at": "2012-05-08T10:00:00+08:00", "by": "u-t01-v01-secretary", "field": "responsible", "text": "村党支部书记"},
            {
              "at": "2012-05-08T10:00:00+08:00", "by": "u-t01-v01-secretary", "field": "explanation",
              "text": "已在党员大会上说明"
            }
          ]
        }
        """#)),
    MethodExample(
      "for another village", as: "u-t01-v01-secretary",
      params: #"""
        {
          "unit": "T01-V02", "campaign": "2012", "class": "atOnce", "problem": "会议记录不全", "cause": "无专人记录",
          "remedy": "指定记录员"
        }
        """#,
      answer: .error(.forbidden), isExecutable: true),
    MethodExample(
      "of a unit that there is not", as: "u-t01-v01-secretary",
      params: #"""
        {"unit": "T99", "campaign": "2012", "class": "atOnce", "problem": "会议记录不全", "cause": "无专人记录", "remedy": "指定记录员"}
        """#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
