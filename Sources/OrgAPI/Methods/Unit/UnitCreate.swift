/// `unit.create`: Creates a unit below another.
///
/// - Who may call it: Users with `administerUnits` at the parent.
/// - Guarantees: One transaction. A category or trait must be one of the tenant's words.
/// - Parameters: `code`, `name`, `kind`, `category` (optional), `traits` (optional), `parent`, `industry` (optional),
///   `territory` (optional), `members` (optional), `on` (optional), `dryRun` (optional), `requestKey` (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `conflict`, `invalid`, `limit`, and those of every method (`allErrors`).
/// - Source: DESIGN 4, R-1, R-7.
public enum UnitCreate: Method {
  public static let name = "unit.create"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .conflict, .invalid, .limit]
  public static let summary = "Creates a unit below another."
  public static let details = """
    Who may call it: Users with `administerUnits` at the parent. One transaction. A category or trait must be one \
    of the tenant's words. \
    With `on`, a day within ten years, it is checked now and carried out at the start of that day, as the caller, \
    whose rights are judged again; at most 1,000 changes wait in a tenant. More than 100,000 open cases that change \
    answer `limit`.
    """

  /// The parameters of `unit.create`.
  public struct Params: WriteParams {
    public static let fields: FieldTable = [
      "code": Field("The new unit's code.", .code),
      "name": Field("Its name.", .name),
      "kind": Field("Its kind."),
      "category": Field("The field it works in (领域), one of the tenant's words.", .word),
      "traits": Field("Its traits, at most one of a group.", .traits),
      "parent": Field("The unit it is affiliated to.", .code),
      "industry": Field("Its own superior on the line of industry.", .code),
      "territory": Field("Its own superior on the line of territory.", .code),
      "members": Field("Its members; 0 where absent.", .members),
      "on": Field(
        "A day to come on which it is carried out, at its start in the tenant's time zone; absent: at once.", .date),
      "dryRun": Field("Answers what would happen and changes nothing; `requestKey` is not kept."),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The new unit's code.
    public var code: String
    /// Its name.
    public var name: String
    /// Its kind.
    public var kind: Wire.UnitKind
    /// The field it works in (领域), one of the tenant's words.
    public var category: String?
    /// Its traits, at most one of a group.
    public var traits: [String]?
    /// The unit it is affiliated to.
    public var parent: String
    /// Its own superior on the line of industry.
    public var industry: String?
    /// Its own superior on the line of territory.
    public var territory: String?
    /// Its members; 0 where absent.
    public var members: Int?
    /// A day to come on which it is carried out, at its start in the tenant's time zone; absent: at once.
    public var on: String?
    /// Answers what would happen and changes nothing; `requestKey` is not kept.
    public var dryRun: Bool?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      code: String, name: String, kind: Wire.UnitKind, category: String? = nil, traits: [String]? = nil,
      parent: String, industry: String? = nil, territory: String? = nil, members: Int? = nil,
      on: String? = nil,
      dryRun: Bool? = nil, requestKey: String? = nil
    ) {
      self.code = code
      self.name = name
      self.kind = kind
      self.category = category
      self.traits = traits
      self.parent = parent
      self.industry = industry
      self.territory = territory
      self.members = members
      self.on = on
      self.dryRun = dryRun
      self.requestKey = requestKey
    }
  }

  /// The answer of `unit.create`.
  public struct Result: WireShape {
    public static let fields: FieldTable = [
      "unit": Field("The unit as it now stands."),
      "revision": Field("The tenant's revision after the change.", .count),
      "effects": Field("What it touches."),
      "dryRun": Field("True where nothing was changed because `dryRun` was asked for."),
      "change": Field("Of a change ordered for a day to come: its id.", .code),
      "on": Field("The day on which it is to be carried out.", .date),
    ]

    /// The unit as it now stands.
    public var unit: UnitView
    /// The tenant's revision after the change.
    public var revision: Int
    /// What it touches.
    public var effects: ChangeEffects
    /// True where nothing was changed because `dryRun` was asked for.
    public var dryRun: Bool?
    /// Of a change ordered for a day to come: its id.
    public var change: String?
    /// The day on which it is to be carried out.
    public var on: String?

    public init(
      unit: UnitView, revision: Int, effects: ChangeEffects, dryRun: Bool? = nil, change: String? = nil,
      on: String? = nil
    ) {
      self.unit = unit
      self.revision = revision
      self.effects = effects
      self.dryRun = dryRun
      self.change = change
      self.on = on
    }
  }

  public static let examples = [
    MethodExample(
      "a private enterprise's branch", as: "u-admin",
      params: #"""
        {
          "code": "T01-P02", "name": "天彭粮油公司党支部", "kind": "branch", "category": "privateEnterprise",
          "traits": ["belowScale"], "parent": "T01", "members": 7, "requestKey": "create-T01-P02"
        }
        """#,
      answer: .result(
        #"""
        {
          "unit": {
            "code": "T01-P02", "name": "天彭粮油公司党支部", "kind": "branch", "category": "privateEnterprise",
            "traits": ["belowScale"], "parent": "T01", "parentName": "天彭镇党委", "members": 7, "outside": false,
            "status": "active",
            "lines": [
              {"line": "affiliation", "superior": "T01", "superiorName": "天彭镇党委", "source": "own"},
              {"line": "industry"}, {"line": "territory"}
            ],
            "children": 0
          },
          "revision": 2, "effects": {
            "cases": [], "handedOver": [], "children": [], "lines": [], "gaps": [], "blockers": [],
            "totals": {
              "cases": 0, "handedOver": 0, "children": 0, "lines": 0, "gaps": 0, "units": 1, "unitsLookedAt": 1,
              "blockers": 0
            }
          }
        }
        """#), isExecutable: true),
    MethodExample(
      "by somebody who may not", as: "u-t01-v01-secretary",
      params: #"{"code": "T01-P03", "name": "天彭花木公司党支部", "kind": "branch", "parent": "T01"}"#,
      answer: .error(.forbidden), isExecutable: true),
  ]
}
