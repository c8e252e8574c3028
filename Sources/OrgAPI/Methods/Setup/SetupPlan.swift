/// `setup.plan`: Answers what the bundle sent so far would change.
///
/// - Who may call it: Whoever began it.
/// - Guarantees: Changes nothing. Mistakes are answered as `problems`, never as an error. Where `setup.begin` was given a
///   `digest` and other files came, it is a `conflict`, and the set-up is given up.
/// - Parameters: `setup`; meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `conflict`, and those of every method (`allErrors`).
/// - Source: DESIGN 10.
public enum SetupPlan: Method {
  public static let name = "setup.plan"
  public static let access = MethodAccess.tenantUserOrOperator
  public static let isWrite = false
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .conflict]
  public static let summary = "Answers what the bundle sent so far would change."
  public static let details = """
    Who may call it: Whoever began it. Changes nothing. Mistakes are answered as `problems`, never as an error. \
    Where `setup.begin` was given a `digest` and other files came, it is a `conflict`, and the set-up is given up.
    """

  /// The parameters of `setup.plan`.
  public struct Params: MethodParams {
    public static let fields: FieldTable = [
      "setup": Field("The id of this setting up.", .code)
    ]

    /// The id of this setting up.
    public var setup: String

    public init(setup: String) {
      self.setup = setup
    }
  }

  public typealias Result = SetupPlanView

  public static let examples = [
    MethodExample(
      "a new city",
      params: #"{"setup": "s-4kq7m2"}"#,
      answer: .result(
        #"""
        {
          "problems": [], "problemCount": 0,
          "created": {
            "units": 549, "users": 727, "grants": 742, "documents": 1, "campaigns": 1, "schemes": 1, "plans": 0,
            "results": 0, "calendarDays": 0, "members": 0
          },
          "changed": {
            "units": 0, "users": 0, "grants": 0, "documents": 0, "campaigns": 0, "schemes": 0, "plans": 0,
            "results": 0, "calendarDays": 0, "members": 0
          },
          "moved": 0,
          "dissolved": 0, "revoked": 0, "unchanged": false, "rulebook": "new",
          "changes": [{"what": "unit", "code": "T01", "change": "created", "detail": "天彭镇党委"}],
          "changesTotal": 2020
        }
        """#)),
    MethodExample(
      "with a bad row",
      params: #"{"setup": "s-4kq7m2"}"#,
      answer: .result(
        #"""
        {
          "problems": [
            {
              "file": "units.csv", "line": 7, "column": 12, "code": "missingParent",
              "arguments": ["T01-V09", "T99"]
            }
          ],
          "problemCount": 1,
          "created": {
            "units": 549, "users": 727, "grants": 742, "documents": 1, "campaigns": 1, "schemes": 1, "plans": 0,
            "results": 0, "calendarDays": 0, "members": 0
          },
          "changed": {
            "units": 0, "users": 0, "grants": 0, "documents": 0, "campaigns": 0, "schemes": 0, "plans": 0,
            "results": 0, "calendarDays": 0, "members": 0
          },
          "moved": 0,
          "dissolved": 0, "revoked": 0, "unchanged": false, "rulebook": "new",
          "changes": [{"what": "unit", "code": "T01", "change": "created", "detail": "天彭镇党委"}],
          "changesTotal": 2020
        }
        """#)),
  ]
}
