/// `case.create`: Opens a case for a unit, a matter and a campaign, as a draft.
///
/// - Who may call it: Users with `prepare` at the unit. With `onBehalfOf` it is users with `prepare` at the superior
///   named, who enter what the unit wrote; the scan may come later. The history shows both; they then stand on the
///   unit's side and may not act for a body of the case; `may` does not list it.
/// - Guarantees: One transaction. A unit has one case of a matter and campaign; a second answers `conflict`. Outside
///   the matter's phase, and in a closed campaign, `stageClosed`.
/// - Parameters: `unit`, `matter`, `campaign`, `onBehalfOf` (optional), `requestKey` (optional); meaning and limits
///   in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `conflict`, `noRoute`, `invalid`, `stageClosed`, and those of every method
///   (`allErrors`).
/// - Source: DESIGN 7, R-12 to R-14, R-80.
public enum CaseCreate: Method {
  public static let name = "case.create"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .conflict, .noRoute, .invalid, .stageClosed]
  public static let summary = "Opens a case for a unit, a matter and a campaign, as a draft."
  public static let details = """
    Who may call it: Users with `prepare` at the unit. With `onBehalfOf` it is users with `prepare` at the \
    superior named, who enter what the unit wrote; the scan may come later. The history shows both; they then \
    stand on the unit's side and may not act for a body of the case; `may` does not list it. One transaction. A \
    unit has one case of a matter and campaign; a second answers `conflict`. Outside the matter's phase, and in \
    a closed campaign, `stageClosed`.
    """

  /// The parameters of `case.create`.
  public struct Params: WriteParams {
    public static let fields: FieldTable = [
      "unit": Field("The subject.", .code),
      "matter": Field("The matter, such as `target`.", .word),
      "campaign": Field("The campaign's code.", .code),
      "onBehalfOf": Field("With it a superior's clerk enters the unit's signed paper and needs no right at the unit."),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The subject.
    public var unit: String
    /// The matter, such as `target`.
    public var matter: String
    /// The campaign's code.
    public var campaign: String
    /// With it a superior's clerk enters the unit's signed paper and needs no right at the unit.
    public var onBehalfOf: CaseOnBehalf?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      unit: String, matter: String, campaign: String, onBehalfOf: CaseOnBehalf? = nil, requestKey: String? = nil
    ) {
      self.unit = unit
      self.matter = matter
      self.campaign = campaign
      self.onBehalfOf = onBehalfOf
      self.requestKey = requestKey
    }
  }

  public typealias Result = CaseView

  public static let examples = [
    MethodExample(
      "a village's target", as: "u-t01-v01-secretary",
      params: #"{"unit": "T01-V01", "matter": "target", "campaign": "2012", "requestKey": "target-T01-V01"}"#,
      answer: .result(
        #"""
        {
          "case": "17", "unit": "T01-V01", "unitName": "天彭镇石林村党支部", "matter": "target", "campaign": "2012",
          "phase": "draft", "round": 1, "revision": 1, "steps": [],
          "evidence": [], "missing": [],
          "may": [{"action": "save", "body": "T01-V01"}], "createdAt": "2012-04-18T09:00:00+08:00",
          "updatedAt": "2012-04-20T10:30:00+08:00"
        }
        """#), isExecutable: true),
    MethodExample(
      "for another village", as: "u-t01-v01-secretary",
      params: #"{"unit": "T01-V02", "matter": "target", "campaign": "2012"}"#,
      answer: .error(.forbidden), isExecutable: true),
  ]
}
