/// `evidence.record`: Records a paper as evidence of a case: minutes, a report, a visit.
///
/// - Who may call it: Users with `prepare` at the subject, of a part that the subject produces; of another, users
///   with the permission of its step at the body that produces it. With `onBehalfOf` it is, of a part that the
///   subject produces, users with `prepare` at the superior named, who enter the unit's signed paper. The history
///   shows both; they then stand on the unit's side and may not act for a body of the case; `may` does not list it.
/// - Guarantees: One transaction. Recording a part again replaces it. The subject's parts can be recorded until the
///   case is submitted; those of a step, while the case is in review and has not passed it.
/// - Parameters: `case`, `part`, `body` (optional), `title`, `text` (optional), `number` (optional), `date`
///   (optional), `attachments` (optional), `onBehalfOf` (optional), `expectedRevision` (optional), `requestKey`
///   (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, `stageClosed`, and those of every method (`allErrors`).
/// - Source: R-18, R-37 to R-41.
public enum EvidenceRecord: Method {
  public static let name = "evidence.record"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid, .stageClosed]
  public static let summary = "Records a paper as evidence of a case: minutes, a report, a visit."
  public static let details = """
    Who may call it: Users with `prepare` at the subject, of a part that the subject produces; of another, users \
    with the permission of its step at the body that produces it. With `onBehalfOf` it is, of a part that the \
    subject produces, users with `prepare` at the superior named, who enter the unit's signed paper. The history \
    shows both; they then stand on the unit's side and may not act for a body of the case; `may` does not list \
    it. One transaction. Recording a part again replaces it. The subject's parts can be recorded until the case \
    is submitted; those of a step, while the case is in review and has not passed it.
    """

  /// The parameters of `evidence.record`.
  public struct Params: CaseWriteParams {
    public static let fields: FieldTable = [
      "case": Field("The case's id.", .code),
      "part": Field("The part, as the scheme or a plan names it.", .word),
      "body": Field("The body the caller speaks for; needed where he could speak for several.", .code),
      "title": Field("What the paper is.", .title),
      "text": Field("Its text, or what it comes to.", .report),
      "number": Field("Its number.", .documentNumber),
      "date": Field("Its date.", .date),
      "attachments": Field("Finished attachments of the unit or the case that go with it.", .attachments),
      "onBehalfOf": Field("With it a superior's clerk enters the unit's signed paper and needs no right at the unit."),
      "expectedRevision": Field("The revision the caller has seen; another one answers `conflict`.", .count),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The case's id.
    public var `case`: String
    /// The part, as the scheme or a plan names it.
    public var part: String
    /// The body the caller speaks for; needed where he could speak for several.
    public var body: String?
    /// What the paper is.
    public var title: String
    /// Its text, or what it comes to.
    public var text: String?
    /// Its number.
    public var number: String?
    /// Its date.
    public var date: String?
    /// Finished attachments of the unit or the case that go with it.
    public var attachments: [String]?
    /// With it a superior's clerk enters the unit's signed paper and needs no right at the unit.
    public var onBehalfOf: CaseOnBehalf?
    /// The revision the caller has seen; another one answers `conflict`.
    public var expectedRevision: Int?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      `case`: String, part: String, body: String? = nil, title: String, text: String? = nil, number: String? = nil,
      date: String? = nil, attachments: [String]? = nil, onBehalfOf: CaseOnBehalf? = nil, expectedRevision: Int? = nil,
      requestKey: String? = nil
    ) {
      self.case = `case`
      self.part = part
      self.body = body
      self.title = title
      self.text = text
      self.number = number
      self.date = date
      self.attachments = attachments
      self.onBehalfOf = onBehalfOf
      self.expectedRevision = expectedRevision
      self.requestKey = requestKey
    }
  }

  public typealias Result = EntryView

  public static let examples = [
    MethodExample(
      "the record of a visit", as: "u-t01-secretary",
      params: #"""
        {
          "case": "31", "part": "siteVisit", "body": "T01", "title": "石林村走访记录", "text": "走访党员8户、群众12户。",
          "date": "2012-04-10"
        }
        """#,
      answer: .result(
        #"""
        {
          "entry": "41", "kind": "paper", "unit": "T01-V01", "unitName": "天彭镇石林村党支部", "body": "T01",
          "bodyName": "天彭镇党委", "campaign": "2012", "case": "31", "phase": "closed", "overdue": false, "revision": 1,
          "createdAt": "2012-04-11T09:30:00+08:00", "updatedAt": "2012-04-11T09:30:00+08:00",
          "author": "u-t01-secretary", "content": {"part": "siteVisit", "date": "2012-04-10"},
          "texts": [
            {"at": "2012-04-11T09:30:00+08:00", "by": "u-t01-secretary", "field": "title", "text": "石林村走访记录"},
            {"at": "2012-04-11T09:30:00+08:00", "by": "u-t01-secretary", "field": "text", "text": "走访党员8户、群众12户。"}
          ]
        }
        """#)),
    MethodExample(
      "of a case that there is not", as: "u-t01-secretary",
      params: #"{"case": "999999", "part": "siteVisit", "title": "走访记录"}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
