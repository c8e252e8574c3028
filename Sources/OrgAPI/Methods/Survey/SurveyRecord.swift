/// `survey.record`: Records what a survey did: methods, questionnaires, groups heard.
///
/// - Who may call it: Users with `prepare` at the subject, of a part that the subject produces; of another, users
///   with the permission of its step at the body that produces it. With `onBehalfOf` it is, of a part that the
///   subject produces, users with `prepare` at the superior named, who enter the unit's signed paper. The history
///   shows both; they then stand on the unit's side and may not act for a body of the case; `may` does not list it.
/// - Guarantees: One transaction. Recording a part again replaces it. The subject's parts can be recorded until the
///   case is submitted; those of a step, while the case is in review and has not passed it. Fewer questionnaires or
///   persons than the scheme or a plan asks for, or in another ratio, are `invalid`, each fault with its numbers; no
///   more persons are asked for than there are.
/// - Parameters: `case`, `part`, `body` (optional), `methods`, `questionnaires`, `appraised` (optional), `entitled`
///   (optional), `heard`, `text` (optional), `attachments` (optional), `onBehalfOf` (optional), `expectedRevision`
///   (optional), `requestKey` (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, `stageClosed`, and those of every method (`allErrors`).
/// - Source: R-18 to R-24.
public enum SurveyRecord: Method {
  public static let name = "survey.record"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid, .stageClosed]
  public static let summary = "Records what a survey did: methods, questionnaires, groups heard."
  public static let details = """
    Who may call it: Users with `prepare` at the subject, of a part that the subject produces; of another, users \
    with the permission of its step at the body that produces it. With `onBehalfOf` it is, of a part that the \
    subject produces, users with `prepare` at the superior named, who enter the unit's signed paper. The history \
    shows both; they then stand on the unit's side and may not act for a body of the case; `may` does not list \
    it. One transaction. Recording a part again replaces it. The subject's parts can be recorded until the case \
    is submitted; those of a step, while the case is in review and has not passed it. Fewer questionnaires or \
    persons than the scheme or a plan asks for, or in another ratio, are `invalid`, each fault with its numbers; \
    no more persons are asked for than there are.
    """

  /// The parameters of `survey.record`.
  public struct Params: CaseWriteParams {
    public static let fields: FieldTable = [
      "case": Field("The case's id.", .code),
      "part": Field("The part, as the scheme or a plan names it.", .word),
      "body": Field("The body the caller speaks for; needed where he could speak for several.", .code),
      "methods": Field("How often each method was used.", .list(200, of: .none)),
      "questionnaires": Field("How many questionnaires each group answered.", .list(200, of: .none)),
      "appraised": Field("How many took part in the democratic appraisal; none where absent.", .members),
      "entitled": Field(
        "How many there are who could take part in it; no more are asked for. Not limited where absent.",
        .integer(1...1_000_000_000)),
      "heard": Field("The groups that were heard.", .list(200, of: .word)),
      "text": Field("What came of it.", .report),
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
    /// How often each method was used.
    public var methods: [SurveyMethodCount]
    /// How many questionnaires each group answered.
    public var questionnaires: [SurveyGroupCount]
    /// How many took part in the democratic appraisal; none where absent.
    public var appraised: Int?
    /// How many there are who could take part in it; no more are asked for. Not limited where absent.
    public var entitled: Int?
    /// The groups that were heard.
    public var heard: [String]
    /// What came of it.
    public var text: String?
    /// Finished attachments of the unit or the case that go with it.
    public var attachments: [String]?
    /// With it a superior's clerk enters the unit's signed paper and needs no right at the unit.
    public var onBehalfOf: CaseOnBehalf?
    /// The revision the caller has seen; another one answers `conflict`.
    public var expectedRevision: Int?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      `case`: String, part: String, body: String? = nil, methods: [SurveyMethodCount],
      questionnaires: [SurveyGroupCount], appraised: Int? = nil, entitled: Int? = nil, heard: [String],
      text: String? = nil, attachments: [String]? = nil, onBehalfOf: CaseOnBehalf? = nil, expectedRevision: Int? = nil,
      requestKey: String? = nil
    ) {
      self.case = `case`
      self.part = part
      self.body = body
      self.methods = methods
      self.questionnaires = questionnaires
      self.appraised = appraised
      self.entitled = entitled
      self.heard = heard
      self.text = text
      self.attachments = attachments
      self.onBehalfOf = onBehalfOf
      self.expectedRevision = expectedRevision
      self.requestKey = requestKey
    }
  }

  public typealias Result = EntryView

  public static let examples = [
    MethodExample(
      "a town's survey", as: "u-t01-secretary",
      params: #"""
        {
          "case": "12", "part": "survey", "body": "T01",
          "methods": [
            {"method": "seminar", "count": 5}, {"method": "visit", "count": 60}, {"method": "interview", "count": 40}
          ],
          "questionnaires": [{"group": "members", "count": 140}, {"group": "masses", "count": 60}], "appraised": 62,
          "heard": ["members", "masses"]
        }
        """#,
      answer: .result(
        #"""
        {
          "entry": "44", "kind": "survey", "unit": "T01", "unitName": "天彭镇党委", "body": "T01", "bodyName": "天彭镇党委",
          "campaign": "2012", "case": "12", "phase": "closed", "overdue": false, "revision": 1,
          "createdAt": "2012-03-28T16:00:00+08:00", "updatedAt": "2012-03-28T16:00:00+08:00",
          "author": "u-t01-secretary",
          "content": {
            "part": "survey",
            "methods": [
              {"method": "interview", "count": 40}, {"method": "seminar", "count": 5}, {"method": "visit", "count": 60}
            ],
            "questionnaires": [{"group": "masses", "count": 60}, {"group": "members", "count": 140}], "appraised": 62,
            "heard": ["masses", "members"]
          },
          "texts": []
        }
        """#)),
    MethodExample(
      "of a case that there is not", as: "u-t01-secretary",
      params: #"{"case": "999999", "part": "survey", "methods": [], "questionnaires": [], "heard": []}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
