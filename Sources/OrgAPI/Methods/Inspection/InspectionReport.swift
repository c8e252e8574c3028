/// `inspection.report`: Reports what an inspection found at a unit.
///
/// - Who may call it: Users with `supervise` at the body that drew it.
/// - Guarantees: One transaction. Only of a unit of the sample. The finding is an entry of its own below the
///   inspection; a later one of the same unit stands beside it.
/// - Parameters: `inspection`, `unit`, `passed`, `text`, `body` (optional), `expectedRevision` (optional), `requestKey`
///   (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, `stageClosed`, and those of every method (`allErrors`).
/// - Source: R-90.
public enum InspectionReport: Method {
  public static let name = "inspection.report"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid, .stageClosed]
  public static let summary = "Reports what an inspection found at a unit."
  public static let details = """
    Who may call it: Users with `supervise` at the body that drew it. One transaction. Only of a unit of the \
    sample. The finding is an entry of its own below the inspection; a later one of the same unit stands beside \
    it.
    """

  /// The parameters of `inspection.report`.
  public struct Params: EntryWriteParams {
    public static let fields: FieldTable = [
      "inspection": Field("The inspection's entry.", .code),
      "unit": Field("A unit of the sample.", .code),
      "passed": Field("Whether it passed."),
      "text": Field("What was found.", .remark),
      "body": Field("The body above for which the caller acts; needed where he could act for several.", .code),
      "expectedRevision": Field(
        "The entry's revision that the caller has seen; another one answers `conflict`.", .count),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The inspection's entry.
    public var inspection: String
    /// A unit of the sample.
    public var unit: String
    /// Whether it passed.
    public var passed: Bool
    /// What was found.
    public var text: String
    /// The body above for which the caller acts; needed where he could act for several.
    public var body: String?
    /// The entry's revision that the caller has seen; another one answers `conflict`.
    public var expectedRevision: Int?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      inspection: String, unit: String, passed: Bool, text: String, body: String? = nil, expectedRevision: Int? = nil,
      requestKey: String? = nil
    ) {
      self.inspection = inspection
      self.unit = unit
      self.passed = passed
      self.text = text
      self.body = body
      self.expectedRevision = expectedRevision
      self.requestKey = requestKey
    }
  }

  public typealias Result = EntryView

  public static let examples = [
    MethodExample(
      "a village that passed", as: "u-t01-secretary",
      params: #"{"inspection": "83", "unit": "T01-V01", "passed": true, "text": "台账完整，措施落实。"}"#,
      answer: .result(
        #"""
        {
          "entry": "84", "kind": "finding", "unit": "T01-V01", "unitName": "天彭镇石林村党支部", "body": "T01",
          "bodyName": "天彭镇党委", "campaign": "2012", "parent": "83", "phase": "closed", "overdue": false, "revision": 1,
          "createdAt": "2012-06-14T16:00:00+08:00", "updatedAt": "2012-06-14T16:00:00+08:00",
          "author": "u-t01-secretary", "content": {"passed": true},
          "texts": [{"at": "2012-06-14T16:00:00+08:00", "by": "u-t01-secretary", "field": "text", "text": "台账完整，措施落实。"}]
        }
        """#)),
    MethodExample(
      "of an entry that there is not", as: "u-t01-secretary",
      params: #"{"inspection": "999999", "unit": "T01-V01", "passed": true, "text": "台账完整。"}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
