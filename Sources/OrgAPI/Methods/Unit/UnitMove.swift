/// `unit.move`: Moves a unit with all below it under another parent.
///
/// - Who may call it: Users with `administerUnits` at the unit and at both parents.
/// - Guarantees: One transaction. Waiting steps that now belong elsewhere move in the same transaction. A move below
///   the unit itself is `invalid`.
/// - Parameters: `unit`, `parent`, `on` (optional), `dryRun` (optional), `requestKey` (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `conflict`, `invalid`, `limit`, and those of every method (`allErrors`).
/// - Source: DESIGN 4, DESIGN 5, R-7.
public enum UnitMove: Method {
  public static let name = "unit.move"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .conflict, .invalid, .limit]
  public static let summary = "Moves a unit with all below it under another parent."
  public static let details = """
    Who may call it: Users with `administerUnits` at the unit and at both parents. One transaction. Waiting steps \
    that now belong elsewhere move in the same transaction. A move below the unit itself is `invalid`. \
    With `on`, a day within ten years, it is checked now and carried out at the start of that day, as the caller, \
    whose rights are judged again; at most 1,000 changes wait in a tenant. More than 100,000 open cases that change \
    answer `limit`.
    """

  /// The parameters of `unit.move`.
  public struct Params: WriteParams {
    public static let fields: FieldTable = [
      "unit": Field("The unit.", .code),
      "parent": Field("The new parent.", .code),
      "on": Field(
        "A day to come on which it is carried out, at its start in the tenant's time zone; absent: at once.", .date),
      "dryRun": Field("Answers what would happen and changes nothing; `requestKey` is not kept."),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The unit.
    public var unit: String
    /// The new parent.
    public var parent: String
    /// A day to come on which it is carried out, at its start in the tenant's time zone; absent: at once.
    public var on: String?
    /// Answers what would happen and changes nothing; `requestKey` is not kept.
    public var dryRun: Bool?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      unit: String, parent: String, on: String? = nil,
      dryRun: Bool? = nil, requestKey: String? = nil
    ) {
      self.unit = unit
      self.parent = parent
      self.on = on
      self.dryRun = dryRun
      self.requestKey = requestKey
    }
  }

  /// The answer of `unit.move`.
  public struct Result: WireShape {
    public static let fields: FieldTable = [
      "unit": Field("The unit as it now stands."),
      "revision": Field("The tenant's revision after the change.", .count),
      "rerouted": Field(
        "The open cases whose waiting steps moved, the first 1,000; `effects` counts all.", .list(1000, of: .code)),
      "effects": Field("What it touches."),
      "dryRun": Field("True where nothing was changed because `dryRun` was asked for."),
      "change": Field("Of a change ordered for a day to come: its id.", .code),
      "on": Field("The day on which it is to be carried out.", .date),
    ]

    /// The unit as it now stands.
    public var unit: UnitView
    /// The tenant's revision after the change.
    public var revision: Int
    /// The open cases whose waiting steps moved, the first 1,000; `effects` counts all.
    public var rerouted: [String]
    /// What it touches.
    public var effects: ChangeEffects
    /// True where nothing was changed because `dryRun` was asked for.
    public var dryRun: Bool?
    /// Of a change ordered for a day to come: its id.
    public var change: String?
    /// The day on which it is to be carried out.
    public var on: String?

    public init(
      unit: UnitView, revision: Int, rerouted: [String], effects: ChangeEffects, dryRun: Bool? = nil,
      change: String? = nil, on: String? = nil
    ) {
      self.unit = unit
      self.revision = revision
      self.rerouted = rerouted
      self.effects = effects
      self.dryRun = dryRun
      self.change = change
      self.on = on
    }
  }

  public static let examples = [
    MethodExample(
      "a village to another town", as: "u-admin",
      params: #"{"unit": "T01-V01", "parent": "T02", "requestKey": "move-T01-V01"}"#,
      answer: .result(
        #"""
        {
          "unit": {
            "code": "T01-V01", "name": "天彭镇石林村党支部", "kind": "branch", "category": "village", "traits": [],
            "parent": "T02", "parentName": "致和镇党委", "members": 63, "outside": false, "status": "active",
            "lines": [
              {"line": "affiliation", "superior": "T02", "superiorName": "致和镇党委", "source": "own"},
              {"line": "industry"}, {"line": "territory"}
            ],
            "children": 1
          },
          "revision": 2, "rerouted": ["17"], "effects": {
            "cases": [], "handedOver": [], "children": [], "lines": [], "gaps": [], "blockers": [],
            "totals": {
              "cases": 0, "handedOver": 0, "children": 0, "lines": 0, "gaps": 0, "units": 1, "unitsLookedAt": 1,
              "blockers": 0
            }
          }
        }
        """#), isExecutable: true),
    MethodExample(
      "below itself", as: "u-admin",
      params: #"{"unit": "T01", "parent": "T01-V01"}"#,
      answer: .error(.invalid), isExecutable: true),
  ]
}
