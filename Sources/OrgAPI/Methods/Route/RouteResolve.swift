/// `route.resolve`: Answers who acts on a unit's matter, in order, and why.
///
/// - Who may call it: Users who may read the unit.
/// - Guarantees: Answered from one revision without waiting for writes. Where no rule says who acts, the error
///   `noRoute` carries the explanation: never a guess. With `asOf`, the caller's rights are judged now, and the data
///   are as they were then.
/// - Parameters: `unit`, `matter`, `on` (optional), `explain` (optional), `asOf` (optional); meaning and limits in
///   `Params.fields`.
/// - Errors: `notFound`, `invalid`, `noRoute`, and those of every method (`allErrors`).
/// - Source: DESIGN 5, R-43 to R-67.
public enum RouteResolve: Method {
  public static let name = "route.resolve"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = false
  public static let errors: [ErrorKind] = [.notFound, .invalid, .noRoute]
  public static let summary = "Answers who acts on a unit's matter, in order, and why."
  public static let details = """
    Who may call it: Users who may read the unit. Answered from one revision without waiting for writes. Where \
    no rule says who acts, the error `noRoute` carries the explanation: never a guess. With `asOf`, the caller's \
    rights are judged now, and the data are as they were then.
    """

  /// The parameters of `route.resolve`.
  public struct Params: MethodParams {
    public static let fields: FieldTable = [
      "unit": Field("The unit.", .code),
      "matter": Field("The matter, such as `target`.", .word),
      "on": Field("The day whose rules are asked; today where absent.", .date),
      "explain": Field("Whether to give names and the explanation; true where absent."),
      "asOf": Field("The revision or the day whose state is asked; the present where absent."),
    ]

    /// The unit.
    public var unit: String
    /// The matter, such as `target`.
    public var matter: String
    /// The day whose rules are asked; today where absent.
    public var on: String?
    /// Whether to give names and the explanation; true where absent.
    public var explain: Bool?
    /// The revision or the day whose state is asked; the present where absent.
    public var asOf: AsOf?

    public init(unit: String, matter: String, on: String? = nil, explain: Bool? = nil, asOf: AsOf? = nil) {
      self.unit = unit
      self.matter = matter
      self.on = on
      self.explain = explain
      self.asOf = asOf
    }
  }

  /// The answer of `route.resolve`.
  public struct Result: WireShape {
    public static let fields: FieldTable = [
      "unit": Field("The unit.", .code),
      "matter": Field("The matter.", .word),
      "rule": Field("The rule that the unit met.", .code),
      "steps": Field("The steps, in order.", .list(1000, of: .none)),
      "explanation": Field("Every hop walked and every rule that lost, with why; absent with `explain: false`."),
      "treeRevision": Field("The revision of the tree asked.", .count),
      "rulebookVersion": Field("The version of the rule book asked.", .count),
    ]

    /// The unit.
    public var unit: String
    /// The matter.
    public var matter: String
    /// The rule that the unit met.
    public var rule: String
    /// The steps, in order.
    public var steps: [RouteStepView]
    /// Every hop walked and every rule that lost, with why; absent with `explain: false`.
    public var explanation: [Notice]?
    /// The revision of the tree asked.
    public var treeRevision: Int
    /// The version of the rule book asked.
    public var rulebookVersion: Int

    public init(
      unit: String, matter: String, rule: String, steps: [RouteStepView], explanation: [Notice]? = nil,
      treeRevision: Int, rulebookVersion: Int
    ) {
      self.unit = unit
      self.matter = matter
      self.rule = rule
      self.steps = steps
      self.explanation = explanation
      self.treeRevision = treeRevision
      self.rulebookVersion = rulebookVersion
    }
  }

  public static let examples = [
    MethodExample(
      "a village's target", as: "u-t01-secretary",
      params: #"{"unit": "T01-V01", "matter": "target"}"#,
      answer: .result(
        #"""
        {
          "unit": "T01-V01", "matter": "target", "rule": "target-village",
          "steps": [
            {
              "action": "guide", "body": "ZZB", "bodyName": "中共彭州市委组织部",
              "bodies": [{"body": "ZZB", "bodyName": "中共彭州市委组织部"}], "mode": "all"
            },
            {
              "action": "decide", "body": "T01", "bodyName": "天彭镇党委",
              "bodies": [{"body": "T01", "bodyName": "天彭镇党委"}], "mode": "all"
            }
          ],
          "explanation": [
            {
              "code": "route.ruleApplied",
              "arguments": {"rule": "target-village", "document": "notice-2012-21", "clause": "四（四） L90-91"},
              "text": "依据规则 target-village（彭组通〔2024〕21号 四（四） L90-91）。"
            },
            {
              "code": "route.ruleLostBroader",
              "arguments": {"rule": "target-general", "winner": "target-village"},
              "text": "规则 target-general 较宽，让位于 target-village。"
            },
            {
              "code": "route.hopOwn",
              "arguments": {
                "step": "2", "line": "affiliation", "unit": "T01-V01", "unitName": "天彭镇石林村党支部",
                "body": "T01", "bodyName": "天彭镇党委"
              },
              "text": "隶属：天彭镇石林村党支部 → 天彭镇党委。"
            }
          ],
          "treeRevision": 1, "rulebookVersion": 1
        }
        """#), isExecutable: true),
    MethodExample(
      "a private enterprise above scale, without explanation", as: "u-t01-secretary",
      params: #"{"unit": "T01-P01", "matter": "target", "on": "2012-04-20", "explain": false}"#,
      answer: .result(
        #"""
        {
          "unit": "T01-P01", "matter": "target", "rule": "target-private-above",
          "steps": [
            {"action": "guide", "body": "ZZB", "bodies": [{"body": "ZZB"}], "mode": "all"},
            {
              "action": "concur", "bodies": [{"body": "TZB"}, {"body": "GSL"}], "mode": "all",
              "order": "parallel", "due": {"workingDays": 5}, "refusal": "binding", "silence": "escalate"
            },
            {"action": "decide", "body": "LXGW", "bodies": [{"body": "LXGW"}], "mode": "all"}
          ],
          "treeRevision": 1, "rulebookVersion": 1
        }
        """#), isExecutable: true),
    MethodExample(
      "an organ's branch", as: "u-jggw-secretary",
      params: #"{"unit": "SWB", "matter": "target"}"#,
      answer: .result(
        #"""
        {
          "unit": "SWB", "matter": "target", "rule": "target-organ",
          "steps": [
            {
              "action": "guide", "body": "ZZB", "bodyName": "中共彭州市委组织部",
              "bodies": [{"body": "ZZB", "bodyName": "中共彭州市委组织部"}], "mode": "all"
            },
            {
              "action": "decide", "body": "JGGW", "bodyName": "中共彭州市直属机关工作委员会",
              "bodies": [{"body": "JGGW", "bodyName": "中共彭州市直属机关工作委员会"}], "mode": "all"
            }
          ],
          "explanation": [
            {
              "code": "route.ruleApplied",
              "arguments": {"rule": "target-organ", "document": "notice-2012-21", "clause": "四（四） L91"},
              "text": "依据规则 target-organ（彭组通〔2024〕21号 四（四） L91）。"
            }
          ],
          "treeRevision": 1, "rulebookVersion": 1
        }
        """#), isExecutable: true),
    MethodExample(
      "a field that no rule knows", as: "u-admin",
      params: #"{"unit": "C08", "matter": "survey"}"#,
      answer: .error(.noRoute), isExecutable: true),
  ]
}
