/// `plan.list`: Lists the plans that units have added to the scheme.
///
/// - Who may call it: Every user.
/// - Guarantees: With `unit`, the plans that hold for it with their texts, the nearest first; without, every plan by
///   its unit's code, without texts. Of each unit only the version that holds.
/// - Parameters: `unit` (optional), `limit` (optional), `cursor` (optional); meaning and limits in `Params.fields`.
/// - Errors: `notFound`, `invalid`, and those of every method (`allErrors`).
/// - Source: R-16.
public enum PlanList: Method {
  public static let name = "plan.list"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = false
  public static let errors: [ErrorKind] = [.notFound, .invalid]
  public static let summary = "Lists the plans that units have added to the scheme."
  public static let details = """
    Who may call it: Every user. With `unit`, the plans that hold for it with their texts, the nearest first; \
    without, every plan by its unit's code, without texts. Of each unit only the version that holds.
    """

  /// The parameters of `plan.list`.
  public struct Params: PagedParams {
    public static let fields: FieldTable = [
      "unit": Field("Only plans that hold for this unit: its own and those of its ancestors.", .code),
      "limit": Field("The most entries of a page, 1 to 1,000; 100 where absent.", .pageSize),
      "cursor": Field("Where the page before ended: its `nextCursor`.", .cursor),
    ]

    /// Only plans that hold for this unit: its own and those of its ancestors.
    public var unit: String?
    /// The most entries of a page, 1 to 1,000; 100 where absent.
    public var limit: Int?
    /// Where the page before ended: its `nextCursor`.
    public var cursor: String?

    public init(unit: String? = nil, limit: Int? = nil, cursor: String? = nil) {
      self.unit = unit
      self.limit = limit
      self.cursor = cursor
    }
  }

  /// The answer of `plan.list`.
  public struct Result: PagedResult {
    public static let fields: FieldTable = [
      "plans": Field("The page's plans.", .list(1000, of: .none)),
      "nextCursor": Field("Where the next page begins; absent on the last page.", .cursor),
    ]

    /// The page's plans.
    public var plans: [PlanView]
    /// Where the next page begins; absent on the last page.
    public var nextCursor: String?

    public init(plans: [PlanView], nextCursor: String? = nil) {
      self.plans = plans
      self.nextCursor = nextCursor
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
      "every plan", as: "u-t01-v01-secretary",
      params: #"{"limit": 1}"#,
      answer: .result(
        #"""
        {
          "plans": [{"unit": "HSZ", "unitName": "市红十字会党支部", "version": 1, "name": "市红十字会党支部实施方案"}],
          "nextCursor": "HSZ"
        }
        """#)),
    MethodExample(
      "of a unit that there is not", as: "u-t01-v01-secretary",
      params: #"{"unit": "T99"}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
