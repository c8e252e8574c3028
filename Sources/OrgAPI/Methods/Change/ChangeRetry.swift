/// `change.retry`: Does anew what was ordered for a day and could not be done on it, at once or on another day.
///
/// - Who may call it: Users who ordered it, or hold `administerUnits` at the unit that it is about. It is carried out, or
///   ordered, as the caller and by the caller's rights; what was seen of the tenant when it was ordered first is not
///   compared again. The failed one stays in `change.list` with its reason; with `on` a new one stands beside it. What did
///   not fail answers `conflict`.
/// - Parameters: `change`, `on` (optional), `dryRun` (optional), `requestKey` (optional); meaning and limits in
///   `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `conflict`, `invalid`, `limit`, and those of every method (`allErrors`).
/// - Source: DESIGN 3.
public enum ChangeRetry: Method {
  public static let name = "change.retry"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .conflict, .invalid, .limit]
  public static let summary = "Does anew what was ordered for a day and could not be done on it."
  public static let details = """
    Who may call it: Users who ordered it, or hold `administerUnits` at the unit that it is about. It is carried \
    out, or ordered, as the caller and by the caller's rights; what was seen of the tenant when it was ordered \
    first is not compared again. The failed one stays in `change.list` with its reason; with `on` a new one \
    stands beside it. What did not fail answers `conflict`.
    """

  /// The parameters of `change.retry`.
  public struct Params: WriteParams {
    public static let fields: FieldTable = [
      "change": Field("The change that failed.", .code),
      "on": Field("A day to come on which it is carried out, at its start; absent: at once.", .date),
      "dryRun": Field("Answers what would happen and changes nothing; `requestKey` is not kept."),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The change that failed.
    public var change: String
    /// A day to come on which it is carried out, at its start; absent: at once.
    public var on: String?
    /// Answers what would happen and changes nothing; `requestKey` is not kept.
    public var dryRun: Bool?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(change: String, on: String? = nil, dryRun: Bool? = nil, requestKey: String? = nil) {
      self.change = change
      self.on = on
      self.dryRun = dryRun
      self.requestKey = requestKey
    }
  }

  /// The answer of `change.retry`.
  public struct Result: WireShape {
    public static let fields: FieldTable = [
      "change": Field("Of one ordered for a day to come: the id of the new one.", .code),
      "on": Field("Of one ordered for a day to come: that day.", .date),
      "revision": Field("The tenant's revision from then on.", .count),
      "effects": Field("What it touches."),
      "dryRun": Field("True where nothing was changed because `dryRun` was asked for."),
    ]

    /// Of one ordered for a day to come: the id of the new one.
    public var change: String?
    /// Of one ordered for a day to come: that day.
    public var on: String?
    /// The tenant's revision from then on.
    public var revision: Int
    /// What it touches.
    public var effects: ChangeEffects
    /// True where nothing was changed because `dryRun` was asked for.
    public var dryRun: Bool?

    public init(
      change: String? = nil, on: String? = nil, revision: Int, effects: ChangeEffects, dryRun: Bool? = nil
    ) {
      self.change = change
      self.on = on
      self.revision = revision
      self.effects = effects
      self.dryRun = dryRun
    }
  }

  public static let examples = [
    MethodExample(
      "a move whose reason to fail is gone", as: "u-admin",
      params: #"""
        {"change": "1", "on": "2012-09-01"}
        """#,
      answer: .result(
        #"""
        {
          "change": "2", "on": "2012-09-01", "revision": 3, "effects": {
            "cases": [], "handedOver": [], "children": [{"unit": "T01-V01", "from": "T01", "to": "T02"}], "lines": [],
            "gaps": [], "blockers": [],
            "totals": {
              "cases": 0, "handedOver": 0, "children": 1, "lines": 0, "gaps": 0, "units": 1, "unitsLookedAt": 1,
              "blockers": 0
            }
          }
        }
        """#), isExecutable: false),
    MethodExample(
      "one that there is not", as: "u-admin",
      params: #"""
        {"change": "99"}
        """#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
