/// `case.urge`: Urges whoever a case waits for (催办).
///
/// - Who may call it: Users who may read the case and hold the right to submit, prepare or supervise, or that of the
///   awaited step, at the subject, at a body of the case or at a superior of the awaited body; whoever alone is
///   awaited does not urge himself.
/// - Guarantees: Only while somebody is awaited; else `stageClosed`. Once in 24 hours for each unit that urges;
///   sooner answers `limit` and says when it may again. When the case goes on, urging starts anew. The case, its
///   revision and its steps stay as they are.
/// - Parameters: `case`, `text` (optional), `body` (optional), `expectedRevision` (optional), `requestKey`
///   (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, `stageClosed`, `limit`, and those of every method (`allErrors`).
/// - Source: DESIGN 5.
public enum CaseUrge: Method {
  public static let name = "case.urge"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid, .stageClosed, .limit]
  public static let summary = "Urges whoever a case waits for (催办)."
  public static let details = """
    Who may call it: Users who may read the case and hold the right to submit, prepare or supervise, or that of \
    the awaited step, at the subject, at a body of the case or at a superior of the awaited body; whoever alone is \
    awaited does not urge himself. Only while somebody is awaited; else `stageClosed`. Once in 24 hours for each \
    unit that urges; sooner answers `limit` and says when it may again. When the case goes on, urging starts anew. \
    The case, its revision and its steps stay as they are.
    """

  /// The parameters of `case.urge`.
  public struct Params: CaseWriteParams {
    public static let fields: FieldTable = [
      "case": Field("The case's id.", .code),
      "text": Field("What is said with it; shown in the history.", .remark),
      "body": Field("The unit the caller urges for; needed for another than the first that he holds.", .code),
      "expectedRevision": Field("The revision the caller has seen; another one answers `conflict`.", .count),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The case's id.
    public var `case`: String
    /// What is said with it; shown in the history.
    public var text: String?
    /// The unit the caller urges for; needed for another than the first that he holds.
    public var body: String?
    /// The revision the caller has seen; another one answers `conflict`.
    public var expectedRevision: Int?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      `case`: String, text: String? = nil, body: String? = nil, expectedRevision: Int? = nil, requestKey: String? = nil
    ) {
      self.case = `case`
      self.text = text
      self.body = body
      self.expectedRevision = expectedRevision
      self.requestKey = requestKey
    }
  }

  public typealias Result = CaseUrgedView

  public static let examples = [
    MethodExample(
      "a village asks its town", as: "u-t01-v01-secretary",
      params: #"{"case": "17", "text": "村民大会定于下周，请尽快审定。"}"#,
      answer: .result(#"{"count": 1, "last": "2012-04-25T09:00:00+08:00", "by": "T01-V01"}"#))
  ]
}
