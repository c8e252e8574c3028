/// `delegation.list`: Lists who acts for whom, at a unit, of a user, or of the tenant.
///
/// - Who may call it: Users with `administerUsers`; everyone for those in which he is away or acts.
/// - Guarantees: With `asOf`, the caller's rights are judged now, and the data are as they were then.
/// - Parameters: `unit` (optional), `user` (optional), `asOf` (optional), `limit` (optional), `cursor` (optional);
///   meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, and those of every method (`allErrors`).
/// - Source: DESIGN 6.
public enum DelegationList: Method {
  public static let name = "delegation.list"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = false
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid]
  public static let summary = "Lists who acts for whom, at a unit, of a user, or of the tenant."
  public static let details = """
    Who may call it: Users with `administerUsers`; everyone for those in which he is away or acts. With `asOf`, \
    the caller's rights are judged now, and the data are as they were then.
    """

  /// The parameters of `delegation.list`.
  public struct Params: PagedParams {
    public static let fields: FieldTable = [
      "unit": Field("Only those at this very unit.", .code),
      "user": Field("Only those in which this user is away or acts.", .code),
      "asOf": Field("The revision or the day whose state is asked; the present where absent."),
      "limit": Field("The most entries of a page, 1 to 1,000; 100 where absent.", .pageSize),
      "cursor": Field("Where the page before ended: its `nextCursor`.", .cursor),
    ]

    /// Only those at this very unit.
    public var unit: String?
    /// Only those in which this user is away or acts.
    public var user: String?
    /// The revision or the day whose state is asked; the present where absent.
    public var asOf: AsOf?
    /// The most entries of a page, 1 to 1,000; 100 where absent.
    public var limit: Int?
    /// Where the page before ended: its `nextCursor`.
    public var cursor: String?

    public init(unit: String? = nil, user: String? = nil, asOf: AsOf? = nil, limit: Int? = nil, cursor: String? = nil) {
      self.unit = unit
      self.user = user
      self.asOf = asOf
      self.limit = limit
      self.cursor = cursor
    }
  }

  /// The answer of `delegation.list`.
  public struct Result: PagedResult {
    public static let fields: FieldTable = [
      "delegations": Field("The page's delegations.", .list(1000, of: .none)),
      "revision": Field(
        "The revision that is spoken of; given back as `asOf`, it keeps the pages of a list together.", .count),
      "nextCursor": Field("Where the next page begins; absent on the last page.", .cursor),
    ]

    /// The page's delegations.
    public var delegations: [DelegationView]
    /// The revision that is spoken of; given back as `asOf`, it keeps the pages of a list together.
    public var revision: Int
    /// Where the next page begins; absent on the last page.
    public var nextCursor: String?

    public init(delegations: [DelegationView], revision: Int, nextCursor: String? = nil) {
      self.delegations = delegations
      self.revision = revision
      self.nextCursor = nextCursor
    }
  }

  public static let examples = [
    MethodExample(
      "at one unit", as: "u-admin",
      params: #"{"unit": "T01"}"#,
      answer: .result(
        #"""
        {
          "delegations": [
            {
              "delegation": "1", "unit": "T01", "unitName": "天彭镇党委", "from": "u-t01-secretary",
              "fromName": "天彭镇党委书记", "to": "u-t01-clerk", "toName": "天彭镇党委干事",
              "start": "2012-07-02T00:00:00+08:00", "end": "2012-07-16T00:00:00+08:00", "reason": "休假"
            }
          ],
          "revision": 1
        }
        """#), isExecutable: true)
  ]
}
