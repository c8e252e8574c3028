/// `letter.issue`: Draws up a responsibility letter and submits it for signing (目标责任书).
///
/// - Who may call it: Users with `prepare` and `submit` at the unit.
/// - Guarantees: One transaction: a case of matter `letter` is created, written and submitted, or nothing is. Its route
///   says who signs, level by level. `conflict` where the unit has one in the campaign.
/// - Parameters: `unit`, `campaign`, `targetGrade` (optional), `goals`, `problems`, `superiorDuties`,
///   `subordinateDuties`, `requestKey` (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, `stageClosed`, `noRoute`, and those of every method (`allErrors`).
/// - Source: R-62, R-71, R-84.
public enum LetterIssue: Method {
  public static let name = "letter.issue"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid, .stageClosed, .noRoute]
  public static let summary = "Draws up a responsibility letter and submits it for signing (目标责任书)."
  public static let details = """
    Who may call it: Users with `prepare` and `submit` at the unit. One transaction: a case of matter `letter` \
    is created, written and submitted, or nothing is. Its route says who signs, level by level. `conflict` where \
    the unit has one in the campaign.
    """

  /// The parameters of `letter.issue`.
  public struct Params: WriteParams {
    public static let fields: FieldTable = [
      "unit": Field("The unit.", .code),
      "campaign": Field("The campaign's code.", .code),
      "targetGrade": Field("The grade aimed at.", .grade),
      "goals": Field("The goals.", .list(100, of: .none)),
      "problems": Field("The problems that it names.", .list(100, of: .remark)),
      "superiorDuties": Field("What the superior undertakes.", .list(100, of: .remark)),
      "subordinateDuties": Field("What the unit undertakes.", .list(100, of: .remark)),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The unit.
    public var unit: String
    /// The campaign's code.
    public var campaign: String
    /// The grade aimed at.
    public var targetGrade: String?
    /// The goals.
    public var goals: [CaseTarget]
    /// The problems that it names.
    public var problems: [String]
    /// What the superior undertakes.
    public var superiorDuties: [String]
    /// What the unit undertakes.
    public var subordinateDuties: [String]
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      unit: String, campaign: String, targetGrade: String? = nil, goals: [CaseTarget], problems: [String],
      superiorDuties: [String], subordinateDuties: [String], requestKey: String? = nil
    ) {
      self.unit = unit
      self.campaign = campaign
      self.targetGrade = targetGrade
      self.goals = goals
      self.problems = problems
      self.superiorDuties = superiorDuties
      self.subordinateDuties = subordinateDuties
      self.requestKey = requestKey
    }
  }

  public typealias Result = CaseView

  public static let examples = [
    MethodExample(
      "a village's letter", as: "u-t01-v01-secretary",
      params: #"""
        {
          "unit": "T01-V01", "campaign": "2012", "targetGrade": "先进", "goals": [{"text": "年内晋升为先进村党组织"}],
          "problems": ["党员活动不经常"], "superiorDuties": ["选派第一书记驻村"], "subordinateDuties": ["每月开展一次党员活动"]
        }
        """#,
      answer: .result(
        #"""
        {
          "case": "61", "unit": "T01-V01", "unitName": "天彭镇石林村党支部", "matter": "letter", "campaign": "2012",
          "phase": "inReview", "round": 1, "revision": 3, "rule": "letter-village", "rulebookVersion": 1,
          "waiting": {"step": 0, "action": "sign", "bodies": [{"body": "T01", "bodyName": "天彭镇党委"}], "unassigned": []},
          "steps": [
            {"action": "sign", "mode": "all", "state": "waiting", "bodies": [{"body": "T01", "bodyName": "天彭镇党委"}]}
          ],
          "document": {
            "targetGrade": "先进", "targets": [{"text": "年内晋升为先进村党组织"}], "measures": [], "problems": ["党员活动不经常"],
            "superiorDuties": ["选派第一书记驻村"], "subordinateDuties": ["每月开展一次党员活动"]
          },
          "documentVersion": 1, "evidence": [], "missing": [], "may": [{"action": "withdraw", "body": "T01-V01"}],
          "createdAt": "2012-04-02T09:00:00+08:00", "updatedAt": "2012-05-04T09:00:00+08:00"
        }
        """#)),
    MethodExample(
      "of a unit that there is not", as: "u-t01-v01-secretary",
      params: #"""
        {"unit": "T99", "campaign": "2012", "goals": [], "problems": [], "superiorDuties": [], "subordinateDuties": []}
        """#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
