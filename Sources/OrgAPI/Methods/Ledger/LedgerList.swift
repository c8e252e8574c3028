/// `ledger.list`: Lists entries of the ledger (台账).
///
/// - Who may call it: Every user; only entries of units that he may read, or that stand below a body at which he holds
///   a post, are listed.
/// - Guarantees: In the order in which they were made.
/// - Parameters: `campaign` (optional), `kind` (optional), `unit` (optional), `below` (optional), `phase` (optional),
///   `case` (optional), `parent` (optional), `overdue` (optional), `limit` (optional), `cursor` (optional); meaning and
///   limits in `Params.fields`.
/// - Errors: `notFound`, `invalid`, and those of every method (`allErrors`).
/// - Source: R-42, R-61, R-67, R-87.
public enum LedgerList: Method {
  public static let name = "ledger.list"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = false
  public static let errors: [ErrorKind] = [.notFound, .invalid]
  public static let summary = "Lists entries of the ledger (台账)."
  public static let details = """
    Who may call it: Every user; only entries of units that he may read, or that stand below a body at which he \
    holds a post, are listed. In the order in which they were made.
    """

  /// The parameters of `ledger.list`.
  public struct Params: PagedParams {
    public static let fields: FieldTable = [
      "campaign": Field("Only entries of this campaign.", .code),
      "kind": Field("Only entries of this kind."),
      "unit": Field("Only entries about this unit.", .code),
      "below": Field("Only entries about units below this one, itself included.", .code),
      "phase": Field("Only entries that stand here."),
      "case": Field("Only entries of this case.", .code),
      "parent": Field("Only entries that belong to this one.", .code),
      "overdue": Field("Only entries that are overdue, or, with false, those that are not."),
      "limit": Field("The most entries of a page, 1 to 1,000; 100 where absent.", .pageSize),
      "cursor": Field("Where the page before ended: its `nextCursor`.", .cursor),
    ]

    /// Only entries of this campaign.
    public var campaign: String?
    /// Only entries of this kind.
    public var kind: Wire.EntryKind?
    /// Only entries about this unit.
    public var unit: String?
    /// Only entries about units below this one, itself included.
    public var below: String?
    /// Only entries that stand here.
    public var phase: Wire.EntryPhase?
    /// Only entries of this case.
    public var `case`: String?
    /// Only entries that belong to this one.
    public var parent: String?
    /// Only entries that are overdue, or, with false, those that are not.
    public var overdue: Bool?
    /// The most entries of a page, 1 to 1,000; 100 where absent.
    public var limit: Int?
    /// Where the page before ended: its `nextCursor`.
    public var cursor: String?

    public init(
      campaign: String? = nil, kind: Wire.EntryKind? = nil, unit: String? = nil, below: String? = nil,
      phase: Wire.EntryPhase? = nil, `case`: String? = nil, parent: String? = nil, overdue: Bool? = nil,
      limit: Int? = nil, cursor: String? = nil
    ) {
      self.campaign = campaign
      self.kind = kind
      self.unit = unit
      self.below = below
      self.phase = phase
      self.case = `case`
      self.parent = parent
      self.overdue = overdue
      self.limit = limit
      self.cursor = cursor
    }
  }

  /// The answer of `ledger.list`.
  public struct Result: PagedResult {
    public static let fields: FieldTable = [
      "entries": Field("The page's entries, without their texts.", .list(1000, of: .none)),
      "nextCursor": Field("Where the next page begins; absent on the last page.", .cursor),
    ]

    /// The page's entries, without their texts.
    public var entries: [EntryView]
    /// Where the next page begins; absent on the last page.
    public var nextCursor: String?

    public init(entries: [EntryView], nextCursor: String? = nil) {
      self.entries = entries
      self.nextCursor = nextCursor
    }
  }

  public static let examples = [
    MethodExample(
      "what is overdue in a town", as: "u-t01-secretary",
      params: #"{"campaign": "2012", "below": "T01", "overdue": true}"#,
      answer: .result(
        #"""
        {
          "entries": [
            {
              "entry": "71", "kind": "problem", "unit": "T01-V01", "unitName": "天彭镇石林村党支部", "body": "T01-V01",
              "bodyName": "天彭镇石林村党支部", "campaign": "2012", "phase": "open", "due": "2012-07-31", "overdue": true,
              "revision": 1, "createdAt": "2012-05-08T10:00:00+08:00", "updatedAt": "2012-05-08T10:00:00+08:00",
              "author": "u-t01-v01-secretary", "content": {"class": "planned"}
            }
          ]
        }
        """#), isExecutable: true),
    MethodExample(
      "of a unit that there is not", as: "u-t01-secretary",
      params: #"{"unit": "T99"}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
