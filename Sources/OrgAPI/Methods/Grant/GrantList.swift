/// `grant.list`: Lists the grants of a user, at a unit, or of the tenant.
///
/// - Who may call it: Users with `administerUsers`; everyone for his own grants.
/// - Guarantees: With `asOf`, the caller's rights are judged now, and the data are as they were then.
/// - Parameters: `user` (optional), `unit` (optional), `asOf` (optional), `limit` (optional), `cursor` (optional);
///   meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, and those of every method (`allErrors`).
/// - Source: DESIGN 6.
public enum GrantList: Method {
  public static let name = "grant.list"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = false
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid]
  public static let summary = "Lists the grants of a user, at a unit, or of the tenant."
  public static let details = """
    Who may call it: Users with `administerUsers`; everyone for his own grants. With `asOf`, the caller's rights \
    are judged now, and the data are as they were then.
    """

  /// The parameters of `grant.list`.
  public struct Params: PagedParams {
    public static let fields: FieldTable = [
      "user": Field("Only grants of this user.", .code),
      "unit": Field("Only grants at this very unit.", .code),
      "asOf": Field("The revision or the day whose state is asked; the present where absent."),
      "limit": Field("The most entries of a page, 1 to 1,000; 100 where absent.", .pageSize),
      "cursor": Field("Where the page before ended: its `nextCursor`.", .cursor),
    ]

    /// Only grants of this user.
    public var user: String?
    /// Only grants at this very unit.
    public var unit: String?
    /// The revision or the day whose state is asked; the present where absent.
    public var asOf: AsOf?
    /// The most entries of a page, 1 to 1,000; 100 where absent.
    public var limit: Int?
    /// Where the page before ended: its `nextCursor`.
    public var cursor: String?

    public init(user: String? = nil, unit: String? = nil, asOf: AsOf? = nil, limit: Int? = nil, cursor: String? = nil) {
      self.user = user
      self.unit = unit
      self.asOf = asOf
      self.limit = limit
      self.cursor = cursor
    }
  }

  /// The answer of `grant.list`.
  public struct Result: PagedResult {
    public static let fields: FieldTable = [
      "grants": Field("The page's grants.", .list(1000, of: .none)),
      "revision": Field(
        "The revision that is spoken of; given back as `asOf`, it keeps the pages of a list together.", .count),
      "nextCursor": Field("Where the next page begins; absent on the last page.", .cursor),
    ]

    /// The page's grants.
    public var grants: [GrantView]
    /// The revision that is spoken of; given back as `asOf`, it keeps the pages of a list together.
    public var revision: Int
    /// Where the next page begins; absent on the last page.
    public var nextCursor: String?

    public init(grants: [GrantView], revision: Int, nextCursor: String? = nil) {
      self.grants = grants
      self.revision = revision
      self.nextCursor = nextCursor
    }
  }

  public static let examples = [
    MethodExample(
      "of one user", as: "u-admin",
      params: #"{"user": "u-t01-v01-secretary"}"#,
      answer: .result(
        #"""
        {
          "grants": [
            {
              "grant": "312", "user": "u-t01-v01-secretary", "role": "secretary", "unit": "T01-V01",
              "unitName": "天彭镇石林村党支部", "scope": "subtree", "assign": []
            }
          ],
          "revision": 1
        }
        """#), isExecutable: true)
  ]
}
