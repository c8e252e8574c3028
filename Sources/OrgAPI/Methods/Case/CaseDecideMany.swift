/// `case.decideMany`: Decides many cases at once, such as a whole list of grades.
///
/// - Who may call it: Users with `decide` at the very body of each case.
/// - Guarantees: One transaction: every case is decided or none is, and the error names the first that cannot be.
///   Quotas are judged over the whole list and what was decided before. Otherwise as `case.decide`.
/// - Parameters: `items`, `body` (optional), `requestKey` (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, `stageClosed`, and those of every method (`allErrors`).
/// - Source: R-31, R-40, R-50 to R-54, decision 17.
public enum CaseDecideMany: Method {
  public static let name = "case.decideMany"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid, .stageClosed]
  public static let summary = "Decides many cases at once, such as a whole list of grades."
  public static let details = """
    Who may call it: Users with `decide` at the very body of each case. One transaction: every case is decided \
    or none is, and the error names the first that cannot be. Quotas are judged over the whole list and what was \
    decided before. Otherwise as `case.decide`.
    """

  /// The parameters of `case.decideMany`.
  public struct Params: WriteParams {
    public static let fields: FieldTable = [
      "items": Field("The decisions, 1 to 1,000, each of another case.", .list(1000, of: .none)),
      "body": Field("The body the caller speaks for; needed where he could speak for several.", .code),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The decisions, 1 to 1,000, each of another case.
    public var items: [CaseDecision]
    /// The body the caller speaks for; needed where he could speak for several.
    public var body: String?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(items: [CaseDecision], body: String? = nil, requestKey: String? = nil) {
      self.items = items
      self.body = body
      self.requestKey = requestKey
    }

    public func validate() throws(ParamsError) {
      if items.isEmpty { throw ParamsError(path: "items", problem: .nothingGiven(fields: ["items"])) }
    }
  }

  /// The answer of `case.decideMany`.
  public struct Result: WireShape {
    public static let fields: FieldTable = [
      "cases": Field("The cases, in the order given.", .list(1000, of: .none)),
      "advisories": Field("What the scheme has to say against the list without refusing it."),
    ]

    /// The cases, in the order given.
    public var cases: [CaseDecided]
    /// What the scheme has to say against the list without refusing it.
    public var advisories: [Notice]

    public init(cases: [CaseDecided], advisories: [Notice]) {
      self.cases = cases
      self.advisories = advisories
    }
  }

  public static let examples = [
    MethodExample(
      "a town's grades", as: "u-t01-secretary",
      params: #"""
        {
          "items": [
            {"case": "31", "expectedRevision": 5, "verdict": "approved", "grade": "先进"},
            {"case": "32", "expectedRevision": 4, "verdict": "approved", "grade": "一般", "points": 82.5}
          ],
          "body": "T01", "requestKey": "grades-T01-1"
        }
        """#,
      answer: .result(
        #"""
        {
          "cases": [
            {"case": "31", "unit": "T01-V01", "verdict": "approved", "grade": "先进", "revision": 6},
            {"case": "32", "unit": "T01-V02", "verdict": "approved", "grade": "一般", "revision": 5}
          ],
          "advisories": []
        }
        """#)),
    MethodExample(
      "with a case that there is not", as: "u-t01-secretary",
      params: #"{"items": [{"case": "999999", "verdict": "approved"}]}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
