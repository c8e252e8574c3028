/// `attachment.list`: Lists the finished documents of a case or a unit.
///
/// - Who may call it: Users who may read the case, or the unit.
/// - Guarantees: In the order in which they were begun. A unit's are all of it, with and without a case.
/// - Parameters: `case` or `unit`, `limit` (optional), `cursor` (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, and those of every method (`allErrors`).
/// - Source: DESIGN 7.
public enum AttachmentList: Method {
  public static let name = "attachment.list"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = false
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid]
  public static let summary = "Lists the finished documents of a case or a unit."
  public static let details = """
    Who may call it: Users who may read the case, or the unit. In the order in which they were begun. A unit's \
    are all of it, with and without a case.
    """

  /// The parameters of `attachment.list`.
  public struct Params: PagedParams {
    public static let fields: FieldTable = [
      "case": Field("The case; goes before `unit`.", .code),
      "unit": Field("The unit.", .code),
      "limit": Field("The most entries of a page, 1 to 1,000; 100 where absent.", .pageSize),
      "cursor": Field("Where the page before ended: its `nextCursor`.", .cursor),
    ]

    /// The case; goes before `unit`.
    public var `case`: String?
    /// The unit.
    public var unit: String?
    /// The most entries of a page, 1 to 1,000; 100 where absent.
    public var limit: Int?
    /// Where the page before ended: its `nextCursor`.
    public var cursor: String?

    public init(`case`: String? = nil, unit: String? = nil, limit: Int? = nil, cursor: String? = nil) {
      self.case = `case`
      self.unit = unit
      self.limit = limit
      self.cursor = cursor
    }

    public func validate() throws(ParamsError) {
      if `case` == nil, unit == nil { throw ParamsError(path: "", problem: .nothingGiven(fields: ["case", "unit"])) }
    }
  }

  /// The answer of `attachment.list`.
  public struct Result: PagedResult {
    public static let fields: FieldTable = [
      "attachments": Field("The page's attachments.", .list(1000, of: .none)),
      "nextCursor": Field("Where the next page begins; absent on the last page.", .cursor),
    ]

    /// The page's attachments.
    public var attachments: [AttachmentView]
    /// Where the next page begins; absent on the last page.
    public var nextCursor: String?

    public init(attachments: [AttachmentView], nextCursor: String? = nil) {
      self.attachments = attachments
      self.nextCursor = nextCursor
    }
  }

  public static let examples = [
    MethodExample(
      "a village's", as: "u-t01-v01-secretary",
      params: #"{"unit": "T01-V01"}"#,
      answer: .result(
        #"""
        {
          "attachments": [
            {
              "attachment": "5", "unit": "T01-V01", "case": "31", "name": "党员大会记录.pdf", "type": "application/pdf",
              "size": 183204,
              "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
              "received": 183204, "by": "u-t01-v01-secretary", "createdAt": "2012-04-11T09:30:00+08:00",
              "finishedAt": "2012-04-11T09:30:04+08:00"
            }
          ]
        }
        """#), isExecutable: true),
    MethodExample(
      "of a case that there is not", as: "u-t01-v01-secretary",
      params: #"{"case": "999999", "limit": 10}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
