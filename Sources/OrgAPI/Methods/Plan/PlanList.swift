/// `plan.list`: Lists the plans that units have added to the scheme.
///
/// - Who may call it: Every user.
/// - Guarantees: With `unit`, the plans that hold for it, the nearest first; without, every plan, by unit. Of each unit
///   only the version that holds.
/// - Parameters: `unit` (optional); meaning and limits in `Params.fields`.
/// - Errors: `notFound`, and those of every method (`allErrors`).
/// - Source: R-16.
public enum PlanList: Method {
  public static let name = "plan.list"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = false
  public static let errors: [ErrorKind] = [.notFound]
  public static let summary = "Lists the plans that units have added to the scheme."
  public static let details = """
    Who may call it: Every user. With `unit`, the plans that hold for it, the nearest first; without, every \
    plan, by unit. Of each unit only the version that holds.
    """

  /// The parameters of `plan.list`.
  public struct Params: MethodParams {
    public static let fields: FieldTable = [
      "unit": Field("Only plans that hold for this unit: its own and those of its ancestors.", .code)
    ]

    /// Only plans that hold for this unit: its own and those of its ancestors.
    public var unit: String?

    public init(unit: String? = nil) {
      self.unit = unit
    }
  }

  /// The answer of `plan.list`.
  public struct Result: WireShape {
    public static let fields: FieldTable = [
      "plans": Field("The plans.")
    ]

    /// The plans.
    public var plans: [PlanView]

    public init(plans: [PlanView]) {
      self.plans = plans
    }
  }

  public static let examples = [
    MethodExample(
      "those that hold for a village", as: "u-t01-v01-secretary",
      params: #"{"unit": "T01-V01"}"#,
      answer: .result(
        #"""
        {
          "plans": [
            {
              "unit": "T01", "unitName": "天彭镇党委", "version": 1, "name": "天彭镇实施方案",
              "text": "name: 天彭镇实施方案\nprocedures:\n  - matter: rating\n    parts:\n      - {code: visitRecord, name: 走访记录, kind: paper}\n"
            }
          ]
        }
        """#), isExecutable: true),
    MethodExample(
      "of a unit that there is not", as: "u-t01-v01-secretary",
      params: #"{"unit": "T99"}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
