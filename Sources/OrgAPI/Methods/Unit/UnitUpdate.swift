/// `unit.update`: Changes a unit's name, kind, category, traits, own superiors or members.
///
/// - Who may call it: Users with `administerUnits` at the unit.
/// - Guarantees: One transaction. Waiting steps that now belong elsewhere move in the same transaction, each as an
///   event of its case.
/// - Parameters: `unit`, `name` (optional), `kind` (optional), `category` (optional), `traits` (optional), `industry`
///   (optional), `territory` (optional), `members` (optional), `requestKey` (optional); meaning and limits in
///   `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, and those of every method (`allErrors`).
/// - Source: DESIGN 4, DESIGN 5, R-7.
public enum UnitUpdate: Method {
  public static let name = "unit.update"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid]
  public static let summary = "Changes a unit's name, kind, category, traits, own superiors or members."
  public static let details = """
    Who may call it: Users with `administerUnits` at the unit. One transaction. Waiting steps that now belong \
    elsewhere move in the same transaction, each as an event of its case.
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
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      unit: String, name: String? = nil, kind: Wire.UnitKind? = nil, category: String? = nil, traits: [String]? = nil,
      industry: String? = nil, territory: String? = nil, members: Int? = nil, requestKey: String? = nil
    ) {
      self.unit = unit
      self.name = name
      self.kind = kind
      self.category = category
      self.traits = traits
      self.industry = industry
      self.territory = territory
      self.members = members
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
      "rerouted": Field("The open cases whose waiting steps moved; at most 1,000.", .list(1000, of: .code)),
    ]

    /// The unit as it now stands.
    public var unit: UnitView
    /// The tenant's revision after the change.
    public var revision: Int
    /// The open cases whose waiting steps moved; at most 1,000.
    public var rerouted: [String]

    public init(unit: UnitView, revision: Int, rerouted: [String]) {
      self.unit = unit
      self.revision = revision
      self.rerouted = rerouted
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
          "revision": 2, "rerouted": []
        }
        """#), isExecutable: true)
  ]
}
