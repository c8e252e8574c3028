/// `inbox.list`: Lists the steps that wait for a body the caller may act for.
///
/// - Who may call it: Every user.
/// - Guarantees: The longest waiting first.
/// - Parameters: `matter` (optional), `campaign` (optional), `limit` (optional), `cursor` (optional); meaning and
///   limits in `Params.fields`.
/// - Errors: `invalid`, and those of every method (`allErrors`).
/// - Source: DESIGN 11.
public enum InboxList: Method {
  public static let name = "inbox.list"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = false
  public static let errors: [ErrorKind] = [.invalid]
  public static let summary = "Lists the steps that wait for a body the caller may act for."
  public static let details = "Who may call it: Every user. The longest waiting first."

  /// The parameters of `inbox.list`.
  public struct Params: PagedParams {
    public static let fields: FieldTable = [
      "matter": Field("Only cases of this matter.", .word),
      "campaign": Field("Only cases of this campaign.", .code),
      "limit": Field("The most entries of a page, 1 to 1,000; 100 where absent.", .pageSize),
      "cursor": Field("Where the page before ended: its `nextCursor`.", .cursor),
    ]

    /// Only cases of this matter.
    public var matter: String?
    /// Only cases of this campaign.
    public var campaign: String?
    /// The most entries of a page, 1 to 1,000; 100 where absent.
    public var limit: Int?
    /// Where the page before ended: its `nextCursor`.
    public var cursor: String?

    public init(matter: String? = nil, campaign: String? = nil, limit: Int? = nil, cursor: String? = nil) {
      self.matter = matter
      self.campaign = campaign
      self.limit = limit
      self.cursor = cursor
    }
  }

  /// The answer of `inbox.list`.
  public struct Result: PagedResult {
    public static let fields: FieldTable = [
      "items": Field("The page's steps.", .list(1000, of: .none)),
      "nextCursor": Field("Where the next page begins; absent on the last page.", .cursor),
    ]

    /// The page's steps.
    public var items: [InboxItem]
    /// Where the next page begins; absent on the last page.
    public var nextCursor: String?

    public init(items: [InboxItem], nextCursor: String? = nil) {
      self.items = items
      self.nextCursor = nextCursor
    }
  }

  public static let examples = [
    MethodExample(
      "what waits for a town", as: "u-t01-secretary",
      params: #"{"matter": "target"}"#,
      answer: .result(
        #"""
        {
          "items": [
            {
              "case": "17", "unit": "T01-V01", "unitName": "天彭镇石林村党支部", "matter": "target",
              "campaign": "2012", "action": "decide", "body": "T01", "bodyName": "天彭镇党委", "revision": 4,
              "since": "2012-04-20T09:00:00+08:00"
            }
          ]
        }
        """#), isExecutable: true)
  ]
}
