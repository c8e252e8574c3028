/// `case.save`: Writes the document of a case.
///
/// - Who may call it: Users with `prepare` at the subject. With `onBehalfOf` it is users with `prepare` at the
///   superior named, who enter the unit's signed paper. The history shows both; they then stand on the unit's side
///   and may not act for a body of the case; `may` does not list it.
/// - Guarantees: One transaction. Replaces the whole document; possible in draft, after a return and after a
///   withdrawal.
/// - Parameters: `case`, `document`, `onBehalfOf` (optional), `expectedRevision` (optional), `requestKey` (optional);
///   meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, `stageClosed`, and those of every method (`allErrors`).
/// - Source: DESIGN 7, R-80, R-83.
public enum CaseSave: Method {
  public static let name = "case.save"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid, .stageClosed]
  public static let summary = "Writes the document of a case."
  public static let details = """
    Who may call it: Users with `prepare` at the subject. With `onBehalfOf` it is users with `prepare` at the \
    superior named, who enter the unit's signed paper. The history shows both; they then stand on the unit's \
    side and may not act for a body of the case; `may` does not list it. One transaction. Replaces the whole \
    document; possible in draft, after a return and after a withdrawal.
    """

  /// The parameters of `case.save`.
  public struct Params: CaseWriteParams {
    public static let fields: FieldTable = [
      "case": Field("The case's id.", .code),
      "document": Field("The whole document."),
      "onBehalfOf": Field("With it a superior's clerk enters the unit's signed paper and needs no right at the unit."),
      "expectedRevision": Field("The revision the caller has seen; another one answers `conflict`.", .count),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The case's id.
    public var `case`: String
    /// The whole document.
    public var document: CaseDocument
    /// With it a superior's clerk enters the unit's signed paper and needs no right at the unit.
    public var onBehalfOf: CaseOnBehalf?
    /// The revision the caller has seen; another one answers `conflict`.
    public var expectedRevision: Int?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      `case`: String, document: CaseDocument, onBehalfOf: CaseOnBehalf? = nil, expectedRevision: Int? = nil,
      requestKey: String? = nil
    ) {
      self.case = `case`
      self.document = document
      self.onBehalfOf = onBehalfOf
      self.expectedRevision = expectedRevision
      self.requestKey = requestKey
    }
  }

  public typealias Result = CaseView

  public static let examples = [
    MethodExample(
      "target and measure", as: "u-t01-v01-secretary",
      params: #"""
        {
          "case": "17",
          "document": {
            "targetGrade": "先进",
            "targets": [{"text": "由一般村党组织晋升为先进村党组织", "quantity": "1个等次"}, {"text": "发展入党积极分子", "quantity": "5名"}],
            "measures": [{"measure": "硬化石林村三组村道", "quantity": "2.4公里", "responsible": "村党支部书记", "due": "2012-10-31"}]
          },
          "expectedRevision": 1, "requestKey": "save-17-1"
        }
        """#,
      answer: .result(
        #"""
        {
          "case": "17", "unit": "T01-V01", "unitName": "天彭镇石林村党支部", "matter": "target", "campaign": "2012",
          "phase": "draft", "round": 1, "revision": 2, "steps": [],
          "document": {
            "targetGrade": "先进",
            "targets": [{"text": "由一般村党组织晋升为先进村党组织", "quantity": "1个等次"}, {"text": "发展入党积极分子", "quantity": "5名"}],
            "measures": [{"measure": "硬化石林村三组村道", "quantity": "2.4公里", "responsible": "村党支部书记", "due": "2012-10-31"}]
          },
          "evidence": [], "missing": [],
          "documentVersion": 1,
          "may": [{"action": "save", "body": "T01-V01"}, {"action": "submit", "body": "T01-V01"}],
          "createdAt": "2012-04-18T09:00:00+08:00", "updatedAt": "2012-04-20T10:30:00+08:00"
        }
        """#))
  ]
}
