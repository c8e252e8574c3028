/// `case.markRead`: Records that the caller has read the present revision of a case (已阅).
///
/// - Who may call it: Users who may read the case.
/// - Guarantees: Reading is not acting: the case, its revision and its steps stay as they are. Marking the same
///   revision again changes nothing.
/// - Parameters: `case`, `expectedRevision` (optional), `requestKey` (optional); meaning and limits in
///   `Params.fields`.
/// - Errors: `forbidden`, `notFound`, and those of every method (`allErrors`).
/// - Source: DESIGN 5.
public enum CaseMarkRead: Method {
  public static let name = "case.markRead"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound]
  public static let summary = "Records that the caller has read the present revision of a case (已阅)."
  public static let details = """
    Who may call it: Users who may read the case. Reading is not acting: the case, its revision and its steps stay \
    as they are. Marking the same revision again changes nothing.
    """

  /// The parameters of `case.markRead`.
  public struct Params: CaseWriteParams {
    public static let fields: FieldTable = [
      "case": Field("The case's id.", .code),
      "expectedRevision": Field("The revision the caller has seen; another one answers `conflict`.", .count),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The case's id.
    public var `case`: String
    /// The revision the caller has seen; another one answers `conflict`.
    public var expectedRevision: Int?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(`case`: String, expectedRevision: Int? = nil, requestKey: String? = nil) {
      self.case = `case`
      self.expectedRevision = expectedRevision
      self.requestKey = requestKey
    }
  }

  public typealias Result = CaseReadView

  public static let examples = [
    MethodExample(
      "as its decider", as: "u-t01-secretary",
      params: #"{"case": "17"}"#,
      answer: .result(#"{"user": "u-t01-secretary", "at": "2012-04-20T10:30:00+08:00", "revision": 4}"#))
  ]
}
