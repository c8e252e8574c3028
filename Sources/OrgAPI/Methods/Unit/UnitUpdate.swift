/// `unit.update`: Changes a unit's name, kind, category, traits, own superiors or members.
///
/// - Who may call it: Users with `administerUnits` at the unit.
/// - Guarantees: One transaction. Waiting steps that now belong elsewhere move in the same transaction, each as an
///   event of its case.
/// - Parameters: `unit`, `name` (optional), `kind` (optional), `category` (optional), `traits` (optional), `industry`
///   (optional), `territory` (optional), `members` (optional), `on` (optional), `dryRun` (optional), `requestKey` (optional); meaning and limits in
///   `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `conflict`, `invalid`, `limit`, and those of every method (`allErrors`).
/// - Source: DESIGN 4, DESIGN 5, R-7.
public enum UnitUpdate: Method {
  public static let name = "unit.update"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .conflict, .invalid, .limit]
  public static let summary = "Changes a unit's name, kind, category, traits, own superiors or members."
  public static let details = """
    Who may call it: Users with `administerUnits` at the unit. One transaction. Waiting steps that now belong \
    elsewhere move in the same transaction, each as an event of its case. \
    With `on`, a day within ten years, it is checked now and carried out at the start of that day, as the caller, \
    whose rights are judged again; at most 1,000 changes wait in a tenant. More than 100,000 open cases that change \
    answer `limit`.
    """

  /// The parameters of `unit.update`.
  public struct Params: WriteParams {
    public static let fields: FieldTable = [
      "unit": Field("The unit.", .code),
      "name": Field("The new name.", .name),
      "kind": Field("The new kind."),
      "category": Field("The new category; empty clears it.", .clearable(.word)),
      "traits": Field("All its traits from now on.", .traits),
      "industry": Field("Its own superior on the line of industry; empty clears it.", .clearable(.code)),
      "territory": Field("Its own superior on the line of territory; empty clears it.", .clearable(.code)),
      "members": Field("Its members.", .members),
      "on": Field(
        "A day to come on which it is carried out, at its start in the tenant's time zone; absent: at once.", .date),
      "dryRun": Field("Answers what would happen and changes nothing; `requestKey` is not kept."),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The unit.
    public var unit: String
    /// The new name.
    public var name: String?
    /// The new kind.
    public var kind: Wire.UnitKind?
    /// The new category; empty clears it.
    public var category: String?
    /// All its traits from now on.
    public var traits: [String]?
    /// Its own superior on the line of industry; empty clears it.
    public var industry: String?
    /// Its own superior on the line of territory; empty clears it.
    public var territory: String?
    /// Its members.
    public var members: Int?
    /// A day to come on which it is carried out, at its start in the tenant's time zone; absent: at once.
    public var on: String?
    /// Answers what would happen and changes nothing; `requestKey` is not kept.
    public var dryRun: Bool?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      unit: String, name: String? = nil, kind: Wire.UnitKind? = nil, category: String? = nil, traits: [String]? = nil,
      industry: String? = nil, territory: String? = nil, members: Int? = nil, on: String? = nil,
      dryRun: Bool? = nil, requestKey: String? = nil
    ) {
      self.unit = unit
      self.name = name
      self.kind = kind
      self.category = category
      self.traits = traits
      self.industry = industry
      self.territory = territory
      self.members = members
      self.on = on
      self.dryRun = dryRun
      self.requestKey = requestKey
    }

    public func validate() throws(ParamsError) {
      let given: [Any?] = [name, kind, category, traits, industry, territory, members]
      guard given.contains(where: { $0 != nil }) else {
        let fields = ["name", "kind", "category", "traits", "industry", "territory", "members"]
        throw ParamsError(path: "", problem: .nothingGiven(fields: fields))
      }
    }
  }

  /// The answer of `unit.update`.
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
      "an enterprise that fell below scale", as: "u-admin",
      params: #"{"unit": "T01-P01", "traits": ["belowScale"], "members": 16, "requestKey": "scale-T01-P01"}"#,
      answer: .result(
        #"""
        {
          "unit": {
            "code": "T01-P01", "name": "天彭农产品加工公司党支部", "kind": "branch", "category": "privateEnterprise",
            "traits": ["belowScale"], "parent": "T01", "parentName": "天彭镇党委", "members": 16, "outside": false,
            "status": "active",
            "lines": [
              {"line": "affiliation", "superior": "T01", "superiorName": "天彭镇党委", "source": "own"},
              {"line": "industry"}, {"line": "territory"}
            ],
            "children": 0
          },
          "revision": 2, "rerouted": [], "effects": {
            "cases": [], "handedOver": [], "children": [], "lines": [], "gaps": [], "blockers": [],
            "totals": {
              "cases": 0, "handedOver": 0, "children": 0, "lines": 0, "gaps": 0, "units": 1, "unitsLookedAt": 1,
              "blockers": 0
            }
          }
        }
        """#), isExecutable: true)
  ]
}
