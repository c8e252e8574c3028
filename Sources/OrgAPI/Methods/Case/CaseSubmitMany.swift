/// `case.submitMany`: Submits many cases at once (上报).
///
/// - Who may call it: Users with `submit` at the unit of each case.
/// - Guarantees: Otherwise as `case.submit`. One transaction. In mode `atomic` a refusal refuses all, and the error
///   names every refused case, at most 100 of them, and how many there are; in mode `each` every case is judged in
///   the order given, after what those before it have changed. At most 10,000 cases, else `limit`. With `progress`
///   the calling connection is sent `bulk.progress` every 100 cases, and `bulk.cancel` stops the call: in mode
///   `atomic` with `conflict`, nothing being done.
/// - Parameters: `items`, `mode` (optional), `dryRun` (optional), `progress` (optional), `requestKey` (optional);
///   meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, `stageClosed`, and those of every method (`allErrors`).
/// - Source: R-36 to R-41, R-56 to R-61, R-80, R-85.
public enum CaseSubmitMany: Method {
  public static let name = "case.submitMany"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid, .stageClosed]
  public static let summary = "Submits many cases at once (上报)."
  public static let details = """
    Who may call it: Users with `submit` at the unit of each case. Otherwise as `case.submit`. One transaction. In \
    mode `atomic` a refusal refuses all, and the error names every refused case, at most 100 of them, and how many \
    there are; in mode `each` every case is judged in the order given, after what those before it have changed. At \
    most 10,000 cases, else `limit`. With `progress` the calling connection is sent `bulk.progress` every 100 cases, \
    and `bulk.cancel` stops the call: in mode `atomic` with `conflict`, nothing being done.
    """

  /// The parameters of `case.submitMany`.
  public struct Params: BulkParams {
    public static let fields: FieldTable = [
      "items": Field("The cases, 1 to 10,000, each once."),
      "mode": Field(
        "`atomic`, which is meant where absent: all or none. `each`: what is refused leaves the rest alone."),
      "dryRun": Field("Answers what would happen and writes nothing; `requestKey` is not kept."),
      "progress": Field("Names the call in `bulk.progress` and for `bulk.cancel`.", .bulkToken),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The cases, 1 to 10,000, each once.
    public var items: [CaseSeen]
    /// `atomic`, which is meant where absent: all or none. `each`: what is refused leaves the rest alone.
    public var mode: Wire.BulkMode?
    /// Answers what would happen and writes nothing; `requestKey` is not kept.
    public var dryRun: Bool?
    /// Names the call in `bulk.progress` and for `bulk.cancel`.
    public var progress: String?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      items: [CaseSeen], mode: Wire.BulkMode? = nil, dryRun: Bool? = nil, progress: String? = nil,
      requestKey: String? = nil
    ) {
      self.items = items
      self.mode = mode
      self.dryRun = dryRun
      self.progress = progress
      self.requestKey = requestKey
    }

    public func validate() throws(ParamsError) {
      if items.isEmpty { throw ParamsError(path: "items", problem: .nothingGiven(fields: ["items"])) }
    }
  }

  public typealias Result = CaseManyResult

  public static let examples = [
    MethodExample(
      "two of a town's", as: "u-t01-secretary",
      params: #"""
        {
          "items": [
            {"case": "31", "expectedRevision": 4},
            {"case": "32", "expectedRevision": 4}
          ],
          "mode": "each"
        }
        """#,
      answer: .result(
        #"""
        {
          "cases": [
            {"case": "31", "unit": "T01-V01", "outcome": "done", "phase": "inReview", "revision": 6},
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
      params: #"{"items": [{"case": "999999"}]}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
