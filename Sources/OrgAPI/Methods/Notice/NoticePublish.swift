/// `notice.publish`: Publicises the decisions of cases (公示).
///
/// - Who may call it: Users with `publish` at a body that decided or files the cases.
/// - Guarantees: One transaction: every case is publicised or none is. Objections are taken through the day that is
///   answered, after the working days of the scheme, Monday to Friday.
/// - Parameters: `cases`, `channels`, `body` (optional), `revisions` (optional), `requestKey` (optional); meaning and
///   limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, `stageClosed`, and those of every method (`allErrors`).
/// - Source: R-40, R-70, R-93, decision 22.
public enum NoticePublish: Method {
  public static let name = "notice.publish"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid, .stageClosed]
  public static let summary = "Publicises the decisions of cases (公示)."
  public static let details = """
    Who may call it: Users with `publish` at a body that decided or files the cases. One transaction: every case \
    is publicised or none is. Objections are taken through the day that is answered, after the working days of \
    the scheme, Monday to Friday.
    """

  /// The parameters of `notice.publish`.
  public struct Params: WriteParams {
    public static let fields: FieldTable = [
      "cases": Field("The approved cases, 1 to 1,000.", .list(1000, of: .code)),
      "channels": Field("Where they are publicised, as the scheme names it.", .list(200, of: .word)),
      "body": Field("The body the caller speaks for; needed where he could speak for several.", .code),
      "revisions": Field(
        "By case's id, the revision that the caller has seen; another one answers `conflict`. Only of `cases`."),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The approved cases, 1 to 1,000.
    public var cases: [String]
    /// Where they are publicised, as the scheme names it.
    public var channels: [String]
    /// The body the caller speaks for; needed where he could speak for several.
    public var body: String?
    /// By case's id, the revision that the caller has seen; another one answers `conflict`. Only of `cases`.
    public var revisions: [String: Int]?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      cases: [String], channels: [String], body: String? = nil, revisions: [String: Int]? = nil,
      requestKey: String? = nil
    ) {
      self.cases = cases
      self.channels = channels
      self.body = body
      self.revisions = revisions
      self.requestKey = requestKey
    }

    public func validate() throws(ParamsError) {
      if cases.isEmpty { throw ParamsError(path: "cases", problem: .nothingGiven(fields: ["cases"])) }
      let stray = Set((revisions ?? [:]).keys).subtracting(cases)
      if let id = stray.min() { throw ParamsError(path: "cases", problem: .requiredBecause("revisions.\(id)")) }
    }
  }

  /// The answer of `notice.publish`.
  public struct Result: WireShape {
    public static let fields: FieldTable = [
      "until": Field("The last day on which objections are taken.", .date),
      "cases": Field("The cases, in the order given.", .list(1000, of: .none)),
    ]

    /// The last day on which objections are taken.
    public var until: String
    /// The cases, in the order given.
    public var cases: [PublishedCase]

    public init(until: String, cases: [PublishedCase]) {
      self.until = until
      self.cases = cases
    }
  }

  public static let examples = [
    MethodExample(
      "on the town's board", as: "u-t01-secretary",
      params: #"""
        {
          "cases": ["31", "32"], "channels": ["board"], "body": "T01", "revisions": {"31": 6, "32": 5},
          "requestKey": "notice-T01-1"
        }
        """#,
      answer: .result(
        #"""
        {"until": "2012-04-17", "cases": [{"case": "31", "revision": 7}, {"case": "32", "revision": 6}]}
        """#)),
    MethodExample(
      "of a case that there is not", as: "u-t01-secretary",
      params: #"{"cases": ["999999"], "channels": ["board"]}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
