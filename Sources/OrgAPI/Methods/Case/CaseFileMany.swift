/// `case.fileMany`: Takes many cases into the files at once (备案).
///
/// - Who may call it: Users with `file` at the very body of each case.
/// - Guarantees: Otherwise as `case.file`. One transaction. In mode `atomic` a refusal refuses all, and the error
///   names every refused case, at most 100 of them, and how many there are; in mode `each` every case is judged in
///   the order given, after what those before it have changed. At most 10,000 cases, else `limit`. With `progress`
///   the calling connection is sent `bulk.progress` every 100 cases, and `bulk.cancel` stops the call: in mode
///   `atomic` with `conflict`, nothing being done.
/// - Parameters: `items` (optional), `filter` (optional), `number` (optional), `body` (optional), `mode` (optional),
///   `dryRun` (optional), `progress` (optional), `requestKey` (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, `stageClosed`, and those of every method (`allErrors`).
/// - Source: R-26, R-27, R-40.
public enum CaseFileMany: Method {
  public static let name = "case.fileMany"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid, .stageClosed]
  public static let summary = "Takes many cases into the files at once (备案)."
  public static let details = """
    Who may call it: Users with `file` at the very body of each case. Otherwise as `case.file`. One transaction. In \
    mode `atomic` a refusal refuses all, and the error names every refused case, at most 100 of them, and how many \
    there are; in mode `each` every case is judged in the order given, after what those before it have changed. At \
    most 10,000 cases, else `limit`. With `progress` the calling connection is sent `bulk.progress` every 100 cases, \
    and `bulk.cancel` stops the call: in mode `atomic` with `conflict`, nothing being done.
    """

  /// The parameters of `case.fileMany`.
  public struct Params: BulkParams {
    public static let fields: FieldTable = [
      "items": Field("The cases, 1 to 10,000, each once. Either this or `filter`."),
      "filter": Field("The cases that wait at the body when the call is carried out, instead of `items`."),
      "number": Field("With `filter`: the number that all are filed under.", .documentNumber),
      "body": Field(
        "The body the caller speaks for; needed with `filter`, and where he could speak for several.", .code),
      "mode": Field(
        "`atomic`, which is meant where absent: all or none. `each`: what is refused leaves the rest alone."),
      "dryRun": Field("Answers what would happen and writes nothing; `requestKey` is not kept."),
      "progress": Field("Names the call in `bulk.progress` and for `bulk.cancel`.", .bulkToken),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The cases, 1 to 10,000, each once. Either this or `filter`.
    public var items: [CaseFiling]?
    /// The cases that wait at the body when the call is carried out, instead of `items`.
    public var filter: CaseFilter?
    /// With `filter`: the number that all are filed under.
    public var number: String?
    /// The body the caller speaks for; needed with `filter`, and where he could speak for several.
    public var body: String?
    /// `atomic`, which is meant where absent: all or none. `each`: what is refused leaves the rest alone.
    public var mode: Wire.BulkMode?
    /// Answers what would happen and writes nothing; `requestKey` is not kept.
    public var dryRun: Bool?
    /// Names the call in `bulk.progress` and for `bulk.cancel`.
    public var progress: String?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      items: [CaseFiling]? = nil, filter: CaseFilter? = nil, number: String? = nil, body: String? = nil,
      mode: Wire.BulkMode? = nil, dryRun: Bool? = nil, progress: String? = nil, requestKey: String? = nil
    ) {
      self.items = items
      self.filter = filter
      self.number = number
      self.body = body
      self.mode = mode
      self.dryRun = dryRun
      self.progress = progress
      self.requestKey = requestKey
    }

    public func validate() throws(ParamsError) {
      try CaseFilter.check(items, filter, body: body)
      if filter == nil, number != nil {
        throw ParamsError(path: "number", problem: .refused("goes with filter; in items each case has its own"))
      }
    }
  }

  public typealias Result = CaseManyResult

  public static let examples = [
    MethodExample(
      "two of a town's", as: "u-t01-secretary",
      params: #"""
        {
          "items": [
            {"case": "31", "expectedRevision": 4, "number": "组备〔2012〕7号"},
            {"case": "32", "expectedRevision": 4, "number": "组备〔2012〕7号"}
          ],
          "mode": "each"
        }
        """#,
      answer: .result(
        #"""
        {
          "cases": [
            {"case": "31", "unit": "T01-V01", "outcome": "done", "phase": "decided", "revision": 6},
            {
              "case": "32", "unit": "T01-V02", "outcome": "refused", "kind": "conflict",
              "refusal": {
                "code": "conflict.staleRevision", "arguments": {"case": "32", "expected": "4", "present": "5"},
                "text": "办件 32 已有变动：您依据的是修订号 4，现为 5。请用 case.get 重新查看后再办。"
              }
            }
          ],
          "accepted": true, "done": 1, "refused": 1, "cancelled": 0, "dryRun": false
        }
        """#)),
    MethodExample(
      "with a case that there is not", as: "u-t01-secretary",
      params: #"{"items": [{"case": "999999", "number": "组备〔2012〕7号"}]}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
