/// `unit.search`: Finds units by a part of their name or code.
///
/// - Who may call it: Every user; only units that he may read are found.
/// - Guarantees: Letters match without regard to case; a text without hits answers an empty list. With `asOf`, the
///   caller's rights are judged now, and the data are as they were then.
/// - Parameters: `text`, `asOf` (optional), `limit` (optional), `cursor` (optional); meaning and limits in
///   `Params.fields`.
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
    text without hits answers an empty list. With `asOf`, the caller's rights are judged now, and the data are \
    as they were then.
    """

  /// The parameters of `unit.search`.
  public struct Params: PagedParams {
    public static let fields: FieldTable = [
      "text": Field("A part of the name or code, 1 to 100 characters.", .searchText),
      "asOf": Field("The revision or the day whose state is asked; the present where absent."),
      "limit": Field("The most entries of a page, 1 to 1,000; 100 where absent.", .pageSize),
      "cursor": Field("Where the page before ended: its `nextCursor`.", .cursor),
    ]

    /// A part of the name or code, 1 to 100 characters.
    public var text: String
    /// The revision or the day whose state is asked; the present where absent.
    public var asOf: AsOf?
    /// The most entries of a page, 1 to 1,000; 100 where absent.
    public var limit: Int?
    /// Where the page before ended: its `nextCursor`.
    public var cursor: String?

    public init(text: String, asOf: AsOf? = nil, limit: Int? = nil, cursor: String? = nil) {
      self.text = text
      self.asOf = asOf
      self.limit = limit
      self.cursor = cursor
    }
  }

  /// The answer of `unit.search`.
  public struct Result: PagedResult {
    public static let fields: FieldTable = [
      "units": Field("The page's units.", .list(1000, of: .none)),
      "revision": Field(
        "The revision that is spoken of; given back as `asOf`, it keeps the pages of a list together.", .count),
      "nextCursor": Field("Where the next page begins; absent on the last page.", .cursor),
    ]

    /// The page's units.
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
          ],
          "revision": 1
        }
        """#), isExecutable: true)
  ]
}
