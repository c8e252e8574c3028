/// `unit.children`: Lists the units affiliated directly to a unit.
///
/// - Who may call it: Users who may read the unit; only units that they may read are listed.
/// - Guarantees: With `asOf`, the caller's rights are judged now, and the data are as they were then.
/// - Parameters: `unit`, `asOf` (optional), `limit` (optional), `cursor` (optional); meaning and limits in
///   `Params.fields`.
/// - Errors: `notFound`, `invalid`, and those of every method (`allErrors`).
/// - Source: DESIGN 4, R-1.
public enum UnitChildren: Method {
  public static let name = "unit.children"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = false
  public static let errors: [ErrorKind] = [.notFound, .invalid]
  public static let summary = "Lists the units affiliated directly to a unit."
  public static let details = """
    Who may call it: Users who may read the unit; only units that they may read are listed. With `asOf`, the \
    caller's rights are judged now, and the data are as they were then.
    """

  /// The parameters of `unit.children`.
  public struct Params: PagedParams {
    public static let fields: FieldTable = [
      "unit": Field("The unit.", .code),
      "asOf": Field("The revision or the day whose state is asked; the present where absent."),
      "limit": Field("The most entries of a page, 1 to 1,000; 100 where absent.", .pageSize),
      "cursor": Field("Where the page before ended: its `nextCursor`.", .cursor),
    ]

    /// The unit.
    public var unit: String
    /// The revision or the day whose state is asked; the present where absent.
    public var asOf: AsOf?
    /// The most entries of a page, 1 to 1,000; 100 where absent.
    public var limit: Int?
    /// Where the page before ended: its `nextCursor`.
    public var cursor: String?

    public init(unit: String, asOf: AsOf? = nil, limit: Int? = nil, cursor: String? = nil) {
      self.unit = unit
      self.asOf = asOf
      self.limit = limit
      self.cursor = cursor
    }
  }

  /// The answer of `unit.children`.
  public struct Result: PagedResult {
    public static let fields: FieldTable = [
      "units": Field("The page's units, by place in the tree.", .list(1000, of: .none)),
      "revision": Field(
        "The revision that is spoken of; given back as `asOf`, it keeps the pages of a list together.", .count),
      "nextCursor": Field("Where the next page begins; absent on the last page.", .cursor),
    ]

    /// The page's units, by place in the tree.
    public var units: [UnitItem]
    /// The revision that is spoken of; given back as `asOf`, it keeps the pages of a list together.
    public var revision: Int
    /// Where the next page begins; absent on the last page.
    public var nextCursor: String?

    public init(units: [UnitItem], revision: Int, nextCursor: String? = nil) {
      self.units = units
      self.revision = revision
      self.nextCursor = nextCursor
    }
  }

  public static let examples = [
    MethodExample(
      "a town's units, two a page", as: "u-t01-secretary",
      params: #"{"unit": "T01", "limit": 2}"#,
      answer: .result(
        #"""
        {
          "units": [
            {
              "code": "T01-V01", "name": "天彭镇石林村党支部", "kind": "branch", "category": "village", "traits": [],
              "parent": "T01", "members": 63, "outside": false, "status": "active"
            },
            {
              "code": "T01-V02", "name": "天彭镇银桥村党总支", "kind": "generalBranch", "category": "village",
              "traits": [], "parent": "T01", "members": 0, "outside": false, "status": "active"
            }
          ],
          "revision": 1, "nextCursor": "MjEw"
        }
        """#), isExecutable: true)
  ]
}
