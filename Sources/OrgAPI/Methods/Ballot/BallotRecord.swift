/// `ballot.record`: Records an anonymous ballot as tallies by group (民主测评).
///
/// - Who may call it: Users with `prepare` at the subject, of a part that the subject produces; of another, users
///   with the permission of its step at the body that produces it. With `onBehalfOf` it is, of a part that the
///   subject produces, users with `prepare` at the superior named, who enter the unit's signed paper. The history
///   shows both; they then stand on the unit's side and may not act for a body of the case; `may` does not list it.
/// - Guarantees: One transaction. Recording a part again replaces it. The subject's parts can be recorded until the
///   case is submitted; those of a step, while the case is in review and has not passed it. Only tallies are kept. A
///   ballot that breaks a minimum, a quorum or a ratio is `invalid`; each fault is named with its numbers. One that
///   does not carry is kept, and is no evidence. Shares, the winner and whether it carries stand in `content`.
/// - Parameters: `case`, `part`, `body` (optional), `held`, `groups`, `attachments` (optional), `onBehalfOf`
///   (optional), `expectedRevision` (optional), `requestKey` (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, `stageClosed`, and those of every method (`allErrors`).
/// - Source: R-23, R-36 to R-40, R-97, decisions 20 and 21.
public enum BallotRecord: Method {
  public static let name = "ballot.record"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid, .stageClosed]
  public static let summary = "Records an anonymous ballot as tallies by group (民主测评)."
  public static let details = """
    Who may call it: Users with `prepare` at the subject, of a part that the subject produces; of another, users \
    with the permission of its step at the body that produces it. With `onBehalfOf` it is, of a part that the \
    subject produces, users with `prepare` at the superior named, who enter the unit's signed paper. The history \
    shows both; they then stand on the unit's side and may not act for a body of the case; `may` does not list \
    it. One transaction. Recording a part again replaces it. The subject's parts can be recorded until the case \
    is submitted; those of a step, while the case is in review and has not passed it. Only tallies are kept. A \
    ballot that breaks a minimum, a quorum or a ratio is `invalid`; each fault is named with its numbers. One \
    that does not carry is kept, and is no evidence. Shares, the winner and whether it carries stand in \
    `content`.
    """

  /// The parameters of `ballot.record`.
  public struct Params: CaseWriteParams {
    public static let fields: FieldTable = [
      "case": Field("The case's id.", .code),
      "part": Field("The part, as the scheme or a plan names it.", .word),
      "body": Field("The body the caller speaks for; needed where he could speak for several.", .code),
      "held": Field("The day it was held.", .date),
      "groups": Field("How each group voted; at least one.", .list(200, of: .none)),
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
    /// The day it was held.
    public var held: String
    /// How each group voted; at least one.
    public var groups: [BallotGroup]
    /// Finished attachments of the unit or the case that go with it.
    public var attachments: [String]?
    /// With it a superior's clerk enters the unit's signed paper and needs no right at the unit.
    public var onBehalfOf: CaseOnBehalf?
    /// The revision the caller has seen; another one answers `conflict`.
    public var expectedRevision: Int?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      `case`: String, part: String, body: String? = nil, held: String, groups: [BallotGroup],
      attachments: [String]? = nil, onBehalfOf: CaseOnBehalf? = nil, expectedRevision: Int? = nil,
      requestKey: String? = nil
    ) {
      self.case = `case`
      self.part = part
      self.body = body
      self.held = held
      self.groups = groups
      self.attachments = attachments
      self.onBehalfOf = onBehalfOf
      self.expectedRevision = expectedRevision
      self.requestKey = requestKey
    }

    public func validate() throws(ParamsError) {
      if groups.isEmpty { throw ParamsError(path: "groups", problem: .nothingGiven(fields: ["groups"])) }
    }
  }

  public typealias Result = EntryView

  public static let examples = [
    MethodExample(
      "the masses of a village", as: "u-t01-v01-secretary",
      params: #"""
        {
          "case": "31", "part": "massOpinion", "held": "2012-04-05",
          "groups": [
            {
              "group": "masses", "entitled": 320, "present": 200,
              "votes": [{"option": "满意", "count": 150}, {"option": "基本满意", "count": 40}, {"option": "不满意", "count": 8}],
              "invalid": 2
            }
          ]
        }
        """#,
      answer: .result(
        #"""
        {
          "entry": "43", "kind": "ballot", "unit": "T01-V01", "unitName": "天彭镇石林村党支部", "body": "T01-V01",
          "bodyName": "天彭镇石林村党支部", "campaign": "2012", "case": "31", "phase": "closed", "overdue": false, "revision": 1,
          "createdAt": "2012-04-06T08:30:00+08:00", "updatedAt": "2012-04-06T08:30:00+08:00",
          "author": "u-t01-v01-secretary",
          "content": {
            "part": "massOpinion", "held": "2012-04-05",
            "groups": [
              {
                "group": "masses", "entitled": 320, "present": 200,
                "votes": [
                  {"option": "满意", "count": 150}, {"option": "基本满意", "count": 40}, {"option": "不满意", "count": 8}
                ],
                "invalid": 2
              }
            ],
            "shares": [
              {"option": "满意", "percent": 75}, {"option": "基本满意", "percent": 20}, {"option": "不满意", "percent": 4}
            ],
            "winner": "满意", "carries": true
          },
          "texts": []
        }
        """#)),
    MethodExample(
      "of a case that there is not", as: "u-t01-secretary",
      params: #"""
        {
          "case": "999999", "part": "massOpinion", "held": "2012-04-05",
          "groups": [{"entitled": 1, "present": 1, "votes": [{"option": "满意", "count": 1}]}]
        }
        """#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
