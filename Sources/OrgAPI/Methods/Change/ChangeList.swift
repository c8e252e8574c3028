/// `change.list`: Lists changes of the tree that were ordered for a day to come.
///
/// - Who may call it: Users of the tenant, for what they ordered and for units at which they hold `administerUnits`. In
///   the order in which they were ordered; what was done, failed or was cancelled stays in the list.
/// - Parameters: `state` (optional), `unit` (optional), `limit` (optional), `cursor` (optional); meaning and limits in
///   `Params.fields`.
/// - Errors: `notFound`, `invalid`, and those of every method (`allErrors`).
/// - Source: DESIGN 3.
public enum ChangeList: Method {
  public static let name = "change.list"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = false
  public static let errors: [ErrorKind] = [.notFound, .invalid]
  public static let summary = "Lists changes of the tree that were ordered for a day to come."
  public static let details = """
    Who may call it: Users of the tenant, for what they ordered and for units at which they hold \
    `administerUnits`. In the order in which they were ordered; what was done, failed or was cancelled stays in \
    the list.
    """

  /// The parameters of `change.list`.
  public struct Params: PagedParams {
    public static let fields: FieldTable = [
      "state": Field("Only those that stand so."),
      "unit": Field("Only those about this unit.", .code),
      "limit": Field("The most entries of a page, 1 to 1,000; 100 where absent.", .pageSize),
      "cursor": Field("Where the page before ended: its `nextCursor`.", .cursor),
    ]

    /// Only those that stand so.
    public var state: Wire.PlannedState?
    /// Only those about this unit.
    public var unit: String?
    /// The most entries of a page, 1 to 1,000; 100 where absent.
    public var limit: Int?
    /// Where the page before ended: its `nextCursor`.
    public var cursor: String?

    public init(state: Wire.PlannedState? = nil, unit: String? = nil, limit: Int? = nil, cursor: String? = nil) {
      self.state = state
      self.unit = unit
      self.limit = limit
      self.cursor = cursor
    }
  }

  /// The answer of `change.list`.
  public struct Result: PagedResult {
    public static let fields: FieldTable = [
      "changes": Field("The page's changes.", .list(1000, of: .none)),
      "nextCursor": Field("Where the next page begins; absent on the last page.", .cursor),
    ]

    /// The page's changes.
    public var changes: [PlannedChangeView]
    /// Where the next page begins; absent on the last page.
    public var nextCursor: String?

    public init(changes: [PlannedChangeView], nextCursor: String? = nil) {
      self.changes = changes
      self.nextCursor = nextCursor
    }
  }

  public static let examples = [
    MethodExample(
      "what is to come", as: "u-admin",
      params: #"""
        {"state": "planned"}
        """#,
      answer: .result(
        #"""
        {
          "changes": [
            {
              "change": "1", "method": "unit.move", "unit": "T01-V01", "unitName": "天彭镇石林村党支部", "on": "2012-08-01",
              "state": "planned", "orderedBy": "u-admin", "orderedAt": "2012-07-02T09:00:00+08:00",
              "order": {"unit": "T01-V01", "parent": "T02", "on": "2012-08-01"}
            }
          ]
        }
        """#), isExecutable: true)
  ]
}
