/// `unit.search`: Finds units by a part of their name or code.
///
/// - Who may call it: Every user; only units that he may read are found.
/// - Guarantees: Letters match without regard to case; a text without hits answers an empty list.
/// - Parameters: `text`, `limit` (optional), `cursor` (optional); meaning and limits in `Params.fields`.
/// - Errors: `invalid`, and those of every method (`allErrors`).
/// - Source: DESIGN 3.
public enum UnitSearch: Method {
  public static let name = "unit.search"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = false
  public static let errors: [ErrorKind] = [.invalid]
  public static let summary = "Finds units by a part of their name or code."
  public static let details = """
    Who may call it: Every user; only units that he may read are found. Letters match without regard to case; a \
    text without hits answers an empty list.
    """

  /// The parameters of `unit.search`.
  public struct Params: PagedParams {
    public static let fields: FieldTable = [
      "text": Field("A part of the name or code, 1 to 100 characters.", .searchText),
      "limit": Field("The most entries of a page, 1 to 1,000; 100 where absent.", .pageSize),
      "cursor": Field("Where the page before ended: its `nextCursor`.", .cursor),
    ]

    /// A part of the name or code, 1 to 100 characters.
    public var text: String
    /// The most entries of a page, 1 to 1,000; 100 where absent.
    public var limit: Int?
    /// Where the page before ended: its `nextCursor`.
    public var cursor: String?

    public init(text: String, limit: Int? = nil, cursor: String? = nil) {
      self.text = text
      self.limit = limit
      self.cursor = cursor
    }
  }

  /// The answer of `unit.search`.
  public struct Result: PagedResult {
    public static let fields: FieldTable = [
      "units": Field("The page's units.", .list(1000, of: .none)),
      "nextCursor": Field("Where the next page begins; absent on the last page.", .cursor),
    ]

    /// The page's units.
    public var units: [UnitItem]
    /// Where the next page begins; absent on the last page.
    public var nextCursor: String?

    public init(units: [UnitItem], nextCursor: String? = nil) {
      self.units = units
      self.nextCursor = nextCursor
    }
  }

  public static let examples = [
    MethodExample(
      "by a part of the name", as: "u-t01-secretary",
      params: #"{"text": "石林村"}"#,
      answer: .result(
        #"""
        {
          "units": [
            {
              "code": "T01-V01", "name": "天彭镇石林村党支部", "kind": "branch", "category": "village", "traits": [],
              "parent": "T01", "members": 63, "outside": false, "status": "active"
            }
          ]
        }
        """#), isExecutable: true)
  ]
}
