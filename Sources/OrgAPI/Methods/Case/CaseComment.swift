/// `case.comment`: Comments on a case, or answers a comment.
///
/// - Who may call it: Users who may read the case.
/// - Guarantees: One transaction. The case, its revision and its steps stay as they are. Whoever may read the case
///   may read its comments.
/// - Parameters: `case`, `text`, `replyTo` (optional), `expectedRevision` (optional), `requestKey` (optional);
///   meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, and those of every method (`allErrors`).
/// - Source: DESIGN 5, DESIGN 7.
public enum CaseComment: Method {
  public static let name = "case.comment"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid]
  public static let summary = "Comments on a case, or answers a comment."
  public static let details = """
    Who may call it: Users who may read the case. One transaction. The case, its revision and its steps stay as \
    they are. Whoever may read the case may read its comments.
    """

  /// The parameters of `case.comment`.
  public struct Params: CaseWriteParams {
    public static let fields: FieldTable = [
      "case": Field("The case's id.", .code),
      "text": Field("What is said, in 1 to 2,000 characters.", .remark),
      "replyTo": Field("The comment of the same case that it answers.", .code),
      "expectedRevision": Field("The revision the caller has seen; another one answers `conflict`.", .count),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The case's id.
    public var `case`: String
    /// What is said, in 1 to 2,000 characters.
    public var text: String
    /// The comment of the same case that it answers.
    public var replyTo: String?
    /// The revision the caller has seen; another one answers `conflict`.
    public var expectedRevision: Int?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      `case`: String, text: String, replyTo: String? = nil, expectedRevision: Int? = nil, requestKey: String? = nil
    ) {
      self.case = `case`
      self.text = text
      self.replyTo = replyTo
      self.expectedRevision = expectedRevision
      self.requestKey = requestKey
    }
  }

  public typealias Result = CaseCommentView

  public static let examples = [
    MethodExample(
      "a question about a figure", as: "u-t01-secretary",
      params: #"{"case": "17", "text": "2.4 公里是否含入户路？"}"#,
      answer: .result(
        #"""
        {
          "comment": "91", "at": "2012-04-20T10:30:00+08:00", "user": "u-t01-secretary", "userName": "高晓英",
          "text": "2.4 公里是否含入户路？"
        }
        """#))
  ]
}
