/// `measure.closeOut`: Strikes off a measure reported as done, or sends it back (销号).
///
/// - Who may call it: Users with `decide` at the body that decides rectification for the unit.
/// - Guarantees: One transaction. Sending back takes a reason and opens it again. Refused to whoever added it or
///   reported on it.
/// - Parameters: `measure`, `accept`, `reason` (optional), `body` (optional), `expectedRevision` (optional),
///   `requestKey` (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, `stageClosed`, `noRoute`, and those of every method (`allErrors`).
/// - Source: R-87, decision 23.
public enum MeasureCloseOut: Method {
  public static let name = "measure.closeOut"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid, .stageClosed, .noRoute]
  public static let summary = "Strikes off a measure reported as done, or sends it back (销号)."
  public static let details = """
    Who may call it: Users with `decide` at the body that decides rectification for the unit. One transaction. \
    Sending back takes a reason and opens it again. Refused to whoever added it or reported on it.
    """

  /// The parameters of `measure.closeOut`.
  public struct Params: EntryWriteParams {
    public static let fields: FieldTable = [
      "measure": Field("The measure's entry.", .code),
      "accept": Field("Whether it is struck off, or else sent back."),
      "reason": Field("Why; required when it is sent back.", .remark),
      "body": Field("The body above for which the caller acts; needed where he could act for several.", .code),
      "expectedRevision": Field(
        "The entry's revision that the caller has seen; another one answers `conflict`.", .count),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The measure's entry.
    public var measure: String
    /// Whether it is struck off, or else sent back.
    public var accept: Bool
    /// Why; required when it is sent back.
    public var reason: String?
    /// The body above for which the caller acts; needed where he could act for several.
    public var body: String?
    /// The entry's revision that the caller has seen; another one answers `conflict`.
    public var expectedRevision: Int?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      measure: String, accept: Bool, reason: String? = nil, body: String? = nil, expectedRevision: Int? = nil,
      requestKey: String? = nil
    ) {
      self.measure = measure
      self.accept = accept
      self.reason = reason
      self.body = body
      self.expectedRevision = expectedRevision
      self.requestKey = requestKey
    }

    public func validate() throws(ParamsError) {
      if !accept, reason == nil { throw ParamsError(path: "reason", problem: .requiredBecause("accept: false")) }
    }
  }

  public typealias Result = EntryView

  public static let examples = [
    MethodExample(
      "sent back", as: "u-t01-secretary",
      params: #"{"measure": "73", "accept": false, "reason": "图片与实际不符。", "expectedRevision": 2}"#,
      answer: .result(
        #"""
        {
          "entry": "73", "kind": "measure", "unit": "T01-V01", "unitName": "天彭镇石林村党支部", "body": "T01-V01",
          "bodyName": "天彭镇石林村党支部", "campaign": "2012", "parent": "71", "phase": "open", "due": "2012-07-15",
          "overdue": false, "revision": 3, "createdAt": "2012-05-08T10:00:00+08:00",
          "updatedAt": "2012-07-12T09:00:00+08:00", "author": "u-t01-v01-secretary", "content": {"aim": "upgrade"},
          "texts": [
            {"at": "2012-05-08T10:00:00+08:00", "by": "u-t01-v01-secretary", "field": "measure", "text": "修缮党员活动室"},
            {"at": "2012-05-08T10:00:00+08:00", "by": "u-t01-v01-secretary", "field": "quantity", "text": "1处"},
            {"at": "2012-05-08T10:00:00+08:00", "by": "u-t01-v01-secretary", "field": "responsible", "text": "村党支部书记"},
            {"at": "2012-07-10T09:00:00+08:00", "by": "u-t01-v01-secretary", "field": "text", "text": "活动室已修缮并启用。"},
            {"at": "2012-07-12T09:00:00+08:00", "by": "u-t01-secretary", "field": "reason", "text": "图片与实际不符。"}
          ]
        }
        """#)),
    MethodExample(
      "seen before it was reported again", as: "u-t01-secretary",
      params: #"{"measure": "73", "accept": true, "expectedRevision": 2}"#,
      answer: .error(.conflict)),
    MethodExample(
      "of an entry that there is not", as: "u-t01-secretary",
      params: #"{"measure": "999999", "accept": true}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
