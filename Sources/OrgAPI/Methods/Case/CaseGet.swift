/// `case.get`: Answers one case, with what the caller may do now.
///
/// - Who may call it: Users of the subject and of every body that has, had or will have a step; users who may read
///   the subject.
/// - Guarantees: One revision throughout.
/// - Parameters: `case`; meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, and those of every method (`allErrors`).
/// - Source: DESIGN 6, DESIGN 7.
public enum CaseGet: Method {
  public static let name = "case.get"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = false
  public static let errors: [ErrorKind] = [.forbidden, .notFound]
  public static let summary = "Answers one case, with what the caller may do now."
  public static let details = """
    Who may call it: Users of the subject and of every body that has, had or will have a step; users who may read \
    the subject. One revision throughout.
    """

  /// The parameters of `case.get`.
  public struct Params: MethodParams {
    public static let fields: FieldTable = [
      "case": Field("The case's id.", .code)
    ]

    /// The case's id.
    public var `case`: String

    public init(`case`: String) {
      self.case = `case`
    }
  }

  public typealias Result = CaseView

  public static let examples = [
    MethodExample(
      "as its decider", as: "u-t01-secretary",
      params: #"{"case": "17"}"#,
      answer: .result(
        #"""
        {
          "case": "17", "unit": "T01-V01", "unitName": "天彭镇石林村党支部", "matter": "target", "campaign": "2012",
          "phase": "inReview", "round": 1, "revision": 4, "rule": "target-village", "rulebookVersion": 1,
          "waiting": {"step": 1, "action": "decide", "bodies": [{"body": "T01", "bodyName": "天彭镇党委"}], "unassigned": []},
          "steps": [
            {
              "action": "guide", "mode": "all", "state": "pending",
              "bodies": [{"body": "ZZB", "bodyName": "中共彭州市委组织部"}]
            },
            {
              "action": "decide", "mode": "all", "state": "waiting",
              "bodies": [{"body": "T01", "bodyName": "天彭镇党委"}]
            }
          ],
          "document": {
            "targetGrade": "先进",
            "targets": [{"text": "由一般村党组织晋升为先进村党组织", "quantity": "1个等次"}, {"text": "发展入党积极分子", "quantity": "5名"}],
            "measures": [{"measure": "硬化石林村三组村道", "quantity": "2.4公里", "responsible": "村党支部书记", "due": "2012-10-31"}]
          },
          "evidence": [], "missing": [],
          "documentVersion": 1,
          "may": [{"action": "decide", "body": "T01"}, {"action": "return", "body": "T01"}],
          "createdAt": "2012-04-18T09:00:00+08:00", "updatedAt": "2012-04-20T10:30:00+08:00"
        }
        """#)),
    MethodExample(
      "a case that there is not", as: "u-t01-secretary",
      params: #"{"case": "999999"}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
