/// `grant.list`: Lists the grants of a user, at a unit, or of the tenant.
///
/// - Who may call it: Users with `administerUsers`; everyone for his own grants.
/// - Parameters: `user` (optional), `unit` (optional), `limit` (optional), `cursor` (optional); meaning and limits in
///   `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, and those of every method (`allErrors`).
/// - Source: DESIGN 6.
public enum GrantList: Method {
  public static let name = "grant.list"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = false
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid]
  public static let summary = "Lists the grants of a user, at a unit, or of the tenant."
  public static let details = "Who may call it: Users with `administerUsers`; everyone for his own grants."

  /// The parameters of `grant.list`.
  public struct Params: PagedParams {
    public static let fields: FieldTable = [
      "user": Field("Only grants of this user.", .code),
      "unit": Field("Only grants at this very unit.", .code),
      "limit": Field("The most entries of a page, 1 to 1,000; 100 where absent.", .pageSize),
      "cursor": Field("Where the page before ended: its `nextCursor`.", .cursor),
    ]

    /// Only grants of this user.
    public var user: String?
    /// Only grants at this very unit.
    public var unit: String?
    /// The most entries of a page, 1 to 1,000; 100 where absent.
    public var limit: Int?
    /// Where the page before ended: its `nextCursor`.
    public var cursor: String?

    public init(user: String? = nil, unit: String? = nil, limit: Int? = nil, cursor: String? = nil) {
      self.user = user
      self.unit = unit
      self.limit = limit
      self.cursor = cursor
    }
  }

  /// The answer of `grant.list`.
  public struct Result: PagedResult {
    public static let fields: FieldTable = [
      "grants": Field("The page's grants.", .list(1000, of: .none)),
      "nextCursor": Field("Where the next page begins; absent on the last page.", .cursor),
    ]

    /// The page's grants.
    public var grants: [GrantView]
    /// Where the next page begins; absent on the last page.
    public var nextCursor: String?

    public init(grants: [GrantView], nextCursor: String? = nil) {
      self.grants = grants
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
          ]
        }
        """#), isExecutable: true)
  ]
}
