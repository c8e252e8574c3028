/// `audit.list`: Lists the events of the tenant's log as stored.
///
/// - Who may call it: Users with `readAudit` at the root.
/// - Guarantees: In order, without holes.
/// - Parameters: `after` (optional), `limit` (optional), `cursor` (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `invalid`, and those of every method (`allErrors`).
/// - Source: DESIGN 7.
public enum AuditList: Method {
  public static let name = "audit.list"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = false
  public static let errors: [ErrorKind] = [.forbidden, .invalid]
  public static let summary = "Lists the events of the tenant's log as stored."
  public static let details = "Who may call it: Users with `readAudit` at the root. In order, without holes."

  /// The parameters of `audit.list`.
  public struct Params: PagedParams {
    public static let fields: FieldTable = [
      "after": Field("Only events after this one; from the first where absent.", .count),
      "limit": Field("The most entries of a page, 1 to 1,000; 100 where absent.", .pageSize),
      "cursor": Field("Where the page before ended: its `nextCursor`.", .cursor),
    ]

    /// Only events after this one; from the first where absent.
    public var after: Int?
    /// The most entries of a page, 1 to 1,000; 100 where absent.
    public var limit: Int?
    /// Where the page before ended: its `nextCursor`.
    public var cursor: String?

    public init(after: Int? = nil, limit: Int? = nil, cursor: String? = nil) {
      self.after = after
      self.limit = limit
      self.cursor = cursor
    }
  }

  /// The answer of `audit.list`.
  public struct Result: PagedResult {
    public static let fields: FieldTable = [
      "events": Field("The page's events.", .list(1000, of: .none)),
      "nextCursor": Field("Where the next page begins; absent on the last page.", .cursor),
    ]

    /// The page's events.
    public var events: [AuditEvent]
    /// Where the next page begins; absent on the last page.
    public var nextCursor: String?

    public init(events: [AuditEvent], nextCursor: String? = nil) {
      self.events = events
      self.nextCursor = nextCursor
    }
  }

  public static let examples = [
    MethodExample(
      "the second event", as: "u-auditor",
      params: #"{"after": 1, "limit": 1}"#,
      answer: .result(
        #"""
        {
          "events": [
            {
              "seq": 2, "at": "2012-04-18T09:00:00+08:00", "user": "u-t01-v01-secretary", "unit": "T01-V01",
              "case": "17", "kind": "caseCreated", "version": 1,
              "body": "{\"campaign\":\"2012\",\"matter\":\"target\"}",
              "previousHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
              "hash": "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752"
            }
          ],
          "nextCursor": "Mg"
        }
        """#), isExecutable: true)
  ]
}
