/// `user.list`: Lists the users of the tenant.
///
/// - Who may call it: Users with `administerUsers`.
/// - Parameters: `limit` (optional), `cursor` (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `invalid`, and those of every method (`allErrors`).
/// - Source: DESIGN 6.
public enum UserList: Method {
  public static let name = "user.list"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = false
  public static let errors: [ErrorKind] = [.forbidden, .invalid]
  public static let summary = "Lists the users of the tenant."
  public static let details = "Who may call it: Users with `administerUsers`."

  /// The parameters of `user.list`.
  public struct Params: PagedParams {
    public static let fields: FieldTable = [
      "limit": Field("The most entries of a page, 1 to 1,000; 100 where absent.", .pageSize),
      "cursor": Field("Where the page before ended: its `nextCursor`.", .cursor),
    ]

    /// The most entries of a page, 1 to 1,000; 100 where absent.
    public var limit: Int?
    /// Where the page before ended: its `nextCursor`.
    public var cursor: String?

    public init(limit: Int? = nil, cursor: String? = nil) {
      self.limit = limit
      self.cursor = cursor
    }
  }

  /// The answer of `user.list`.
  public struct Result: PagedResult {
    public static let fields: FieldTable = [
      "users": Field("The page's users, by code.", .list(1000, of: .none)),
      "nextCursor": Field("Where the next page begins; absent on the last page.", .cursor),
    ]

    /// The page's users, by code.
    public var users: [UserItem]
    /// Where the next page begins; absent on the last page.
    public var nextCursor: String?

    public init(users: [UserItem], nextCursor: String? = nil) {
      self.users = users
      self.nextCursor = nextCursor
    }
  }

  public static let examples = [
    MethodExample(
      "the first two", as: "u-admin",
      params: #"{"limit": 2}"#,
      answer: .result(
        #"""
        {
          "users": [
            {"user": "u-admin", "name": "张家霞", "active": true},
            {"user": "u-auditor", "name": "尹家琴", "active": true}
          ],
          "nextCursor": "dS1hdWRpdG9y"
        }
        """#), isExecutable: true)
  ]
}
