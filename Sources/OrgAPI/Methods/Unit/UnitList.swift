/// `unit.list`: Lists the units of a subtree, a kind or a category.
///
/// - Who may call it: Every user; only units that he may read are listed.
/// - Guarantees: With `asOf`, the caller's rights are judged now, and the data are as they were then.
/// - Parameters: `within` (optional), `kind` (optional), `category` (optional), `asOf` (optional), `limit` (optional),
///   `cursor` (optional); meaning and limits in `Params.fields`.
/// - Errors: `notFound`, `invalid`, and those of every method (`allErrors`).
/// - Source: DESIGN 4.
public enum UnitList: Method {
  public static let name = "unit.list"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = false
  public static let errors: [ErrorKind] = [.notFound, .invalid]
  public static let summary = "Lists the units of a subtree, a kind or a category."
  public static let details = """
    Who may call it: Every user; only units that he may read are listed. With `asOf`, the caller's rights are \
    judged now, and the data are as they were then.
    """

  /// The parameters of `unit.list`.
  public struct Params: PagedParams {
    public static let fields: FieldTable = [
      "within": Field("This unit and all below it; the whole tenant where absent.", .code),
      "kind": Field("Only units of this kind."),
      "category": Field("Only units of this category.", .word),
      "asOf": Field("The revision or the day whose state is asked; the present where absent."),
      "limit": Field("The most entries of a page, 1 to 1,000; 100 where absent.", .pageSize),
      "cursor": Field("Where the page before ended: its `nextCursor`.", .cursor),
    ]

    /// This unit and all below it; the whole tenant where absent.
    public var within: String?
    /// Only units of this kind.
    public var kind: Wire.UnitKind?
    /// Only units of this category.
    public var category: String?
    /// The revision or the day whose state is asked; the present where absent.
    public var asOf: AsOf?
    /// The most entries of a page, 1 to 1,000; 100 where absent.
    public var limit: Int?
    /// Where the page before ended: its `nextCursor`.
    public var cursor: String?

    public init(
      within: String? = nil, kind: Wire.UnitKind? = nil, category: String? = nil, asOf: AsOf? = nil, limit: Int? = nil,
      cursor: String? = nil
    ) {
      self.within = within
      self.kind = kind
      self.category = category
      self.asOf = asOf
      self.limit = limit
      self.cursor = cursor
    }
  }

  /// The answer of `unit.list`.
  public struct Result: PagedResult {
    public static let fields: FieldTable = [
      "units": Field("The page's units.", .list(1000, of: .none)),
      "total": Field("How many units the whole list has.", .count),
      "revision": Field(
        "The revision that is spoken of; given back as `asOf`, it keeps the pages of a list together.", .count),
      "nextCursor": Field("Where the next page begins; absent on the last page.", .cursor),
    ]

    /// The page's units.
    public var units: [UnitItem]
    /// How many units the whole list has.
    public var total: Int
    /// The revision that is spoken of; given back as `asOf`, it keeps the pages of a list together.
    public var revision: Int
    /// Where the next page begins; absent on the last page.
    public var nextCursor: String?

    public init(units: [UnitItem], total: Int, revision: Int, nextCursor: String? = nil) {
      self.units = units
      self.total = total
      self.revision = revision
      self.nextCursor = nextCursor
    }
  }

  public static let examples = [
    MethodExample(
      "the villages of a town", as: "u-t01-secretary",
      params: #"{"within": "T01", "category": "village", "limit": 2}"#,
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
          "total": 6, "revision": 1, "nextCursor": "MjEw"
        }
        """#), isExecutable: true),
    MethodExample(
      "all private enterprises of a town", as: "u-t01-secretary",
      params: #"{"within": "T01", "category": "privateEnterprise"}"#,
      answer: .result(
        #"""
        {
          "units": [
            {
              "code": "T01-P01", "name": "天彭农产品加工公司党支部", "kind": "branch", "category": "privateEnterprise",
              "traits": ["aboveScale"], "parent": "T01", "members": 16, "outside": false, "status": "active"
            }
          ],
          "total": 1, "revision": 1
        }
        """#), isExecutable: true),
  ]
}
