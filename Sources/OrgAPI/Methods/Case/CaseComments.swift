/// `case.comments`: Lists the comments on a case.
///
/// - Who may call it: Users who may read the case.
/// - Guarantees: The oldest first; complete.
/// - Parameters: `case`, `limit` (optional), `cursor` (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, and those of every method (`allErrors`).
/// - Source: DESIGN 7.
public enum CaseComments: Method {
  public static let name = "case.comments"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = false
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid]
  public static let summary = "Lists the comments on a case."
  public static let details = """
    Who may call it: Users who may read the case. The oldest first; complete.
    """

  /// The parameters of `case.comments`.
  public struct Params: PagedParams {
    public static let fields: FieldTable = [
      "case": Field("The case's id.", .code),
      "limit": Field("The most entries of a page, 1 to 1,000; 100 where absent.", .pageSize),
      "cursor": Field("Where the page before ended: its `nextCursor`.", .cursor),
    ]

    /// The case's id.
    public var `case`: String
    /// The most entries of a page, 1 to 1,000; 100 where absent.
    public var limit: Int?
    /// Where the page before ended: its `nextCursor`.
    public var cursor: String?

    public init(`case`: String, limit: Int? = nil, cursor: String? = nil) {
      self.case = `case`
      self.limit = limit
      self.cursor = cursor
    }
  }

  /// The answer of `case.comments`.
  public struct Result: PagedResult {
    public static let fields: FieldTable = [
      "comments": Field("The page's comments, the oldest first.", .list(1000, of: .none)),
      "nextCursor": Field("Where the next page begins; absent on the last page.", .cursor),
    ]

    /// The page's comments, the oldest first.
    public var comments: [CaseCommentView]
    /// Where the next page begins; absent on the last page.
    public var nextCursor: String?

    public init(comments: [CaseCommentView], nextCursor: String? = nil) {
      self.comments = comments
      self.nextCursor = nextCursor
    }
  }

  public static let examples = [
    MethodExample(
      "a question about a figure", as: "u-t01-v01-secretary",
      params: #"{"case": "17"}"#,
      answer: .result(
        #"""
        {
          "comments": [
            {
              "comment": "91", "at": "2012-04-20T10:30:00+08:00", "user": "u-t01-secretary", "userName": "高晓英",
              "text": "2.4 公里是否含入户路？"
            }
          ]
        }
        """#))
  ]
}
