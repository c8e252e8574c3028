/// `scores.record`: Records the points of a case's unit, indicator by indicator.
///
/// - Who may call it: Users with `prepare` at the subject, of a part that the subject produces; of another, users
///   with the permission of its step at the body that produces it. With `onBehalfOf` it is, of a part that the
///   subject produces, users with `prepare` at the superior named, who enter the unit's signed paper. The history
///   shows both; they then stand on the unit's side and may not act for a body of the case; `may` does not list it.
/// - Guarantees: One transaction. Recording a part again replaces it. The subject's parts can be recorded until the
///   case is submitted; those of a step, while the case is in review and has not passed it. Every indicator of the
///   form that fits the unit is needed, none beyond its points; bonus items may be left out. The total and the grade
///   of its band stand in `content`.
/// - Parameters: `case`, `part`, `body` (optional), `scores`, `onBehalfOf` (optional), `expectedRevision` (optional),
///   `requestKey` (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, `stageClosed`, and those of every method (`allErrors`).
/// - Source: R-29, R-35, decision 18.
public enum ScoresRecord: Method {
  public static let name = "scores.record"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid, .stageClosed]
  public static let summary = "Records the points of a case's unit, indicator by indicator."
  public static let details = """
    Who may call it: Users with `prepare` at the subject, of a part that the subject produces; of another, users \
    with the permission of its step at the body that produces it. With `onBehalfOf` it is, of a part that the \
    subject produces, users with `prepare` at the superior named, who enter the unit's signed paper. The history \
    shows both; they then stand on the unit's side and may not act for a body of the case; `may` does not list \
    it. One transaction. Recording a part again replaces it. The subject's parts can be recorded until the case \
    is submitted; those of a step, while the case is in review and has not passed it. Every indicator of the \
    form that fits the unit is needed, none beyond its points; bonus items may be left out. The total and the \
    grade of its band stand in `content`.
    """

  /// The parameters of `scores.record`.
  public struct Params: CaseWriteParams {
    public static let fields: FieldTable = [
      "case": Field("The case's id.", .code),
      "part": Field("The part, as the scheme or a plan names it.", .word),
      "body": Field("The body the caller speaks for; needed where he could speak for several.", .code),
      "scores": Field("The points of each indicator and bonus item; at least one.", .list(200, of: .none)),
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
    /// The points of each indicator and bonus item; at least one.
    public var scores: [IndicatorPoints]
    /// With it a superior's clerk enters the unit's signed paper and needs no right at the unit.
    public var onBehalfOf: CaseOnBehalf?
    /// The revision the caller has seen; another one answers `conflict`.
    public var expectedRevision: Int?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      `case`: String, part: String, body: String? = nil, scores: [IndicatorPoints], onBehalfOf: CaseOnBehalf? = nil,
      expectedRevision: Int? = nil,
      requestKey: String? = nil
    ) {
      self.case = `case`
      self.part = part
      self.body = body
      self.scores = scores
      self.onBehalfOf = onBehalfOf
      self.expectedRevision = expectedRevision
      self.requestKey = requestKey
    }

    public func validate() throws(ParamsError) {
      if scores.isEmpty { throw ParamsError(path: "scores", problem: .nothingGiven(fields: ["scores"])) }
    }
  }

  public typealias Result = EntryView

  public static let examples = [
    MethodExample(
      "a village scored", as: "u-t01-secretary",
      params: #"""
        {
          "case": "31", "part": "sheet", "body": "T01",
          "scores": [
            {"indicator": "leadership", "points": 18.5}, {"indicator": "members", "points": 17},
            {"indicator": "masses", "points": 54}
          ]
        }
        """#,
      answer: .result(
        #"""
        {
          "entry": "42", "kind": "scores", "unit": "T01-V01", "unitName": "天彭镇石林村党支部", "body": "T01",
          "bodyName": "天彭镇党委", "campaign": "2012", "case": "31", "phase": "closed", "overdue": false, "revision": 1,
          "createdAt": "2012-04-11T10:00:00+08:00", "updatedAt": "2012-04-11T10:00:00+08:00",
          "author": "u-t01-secretary",
          "content": {
            "part": "sheet", "form": "village", "grade": "一般",
            "scores": [
              {"indicator": "leadership", "points": 18.5}, {"indicator": "masses", "points": 54},
              {"indicator": "members", "points": 17}
            ],
            "total": 89.5
          },
          "texts": []
        }
        """#)),
    MethodExample(
      "of a case that there is not", as: "u-t01-secretary",
      params: #"{"case": "999999", "part": "sheet", "scores": [{"indicator": "leadership", "points": 18.5}]}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
