/// `unit.merge`: Merges units into one, there already or founded with it.
///
/// - Who may call it: Users with `administerUnits` at each unit, at the one that takes over or its parent, and at
///   units below that go elsewhere; who may take away and give the grants that are carried. One transaction, one
///   revision, one event that names predecessors and successor. Rules that name a unit that goes refuse it: change them
///   first. Rows of the tenant's tables of lines, and own superiors on lines, that name it name the successor from then
///   on; for a row the caller needs `administerUnits` over the whole tenant. An entry that its own unit would come to
///   judge goes to the body that decides its matter for the unit, else to the next superior; a delegation that would
///   lend more ends; `effects` lists what could not go on, and why. Cases, entries and letters of closed campaigns stay
///   where they are. A case is not carried to a unit that has a step in it. Where one of the units keeps a roster of
///   members, the others with members do too. Limits: 100 units that go, 100,000 open cases that change, 100,000
///   entries, grants and delegations; more answer `limit`. Ordered with `on` for a day within ten years, it is checked
///   now and carried out at the start of that day, as the caller, whose rights are judged again; at most 1,000 changes
///   wait in a tenant.
/// - Parameters: `units`, `into` (optional), `found` (optional), `children` (optional), `members` (optional), `cases`,
///   `entries`, `grants`, `letters`, `clashes` (optional), `reason` (optional), `expectedRevision` (optional), `on`
///   (optional), `dryRun` (optional), `requestKey` (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `conflict`, `invalid`, `limit`, and those of every method (`allErrors`).
/// - Source: DESIGN 4, DESIGN 5, R-7.
public enum UnitMerge: Method {
  public static let name = "unit.merge"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .conflict, .invalid, .limit]
  public static let summary = "Merges units into one, there already or founded with it."
  public static let details = """
    Who may call it: Users with `administerUnits` at each unit, at the one that takes over or its parent, and at \
    units below that go elsewhere; who may take away and give the grants that are carried. One transaction, one \
    revision, one event that names predecessors and successor. Rules that name a unit that goes refuse it: \
    change them first. Rows of the tenant's tables of lines, and own superiors on lines, that name it name the \
    successor from then on; for a row the caller needs `administerUnits` over the whole tenant. An entry that \
    its own unit would come to judge goes to the body that decides its matter for the unit, else to the next \
    superior; a delegation that would lend more ends; `effects` lists what could not go on, and why. Cases, \
    entries and letters of closed campaigns stay where they are. A case is not carried to a unit that has a step \
    in it. Where one of the units keeps a roster of members, the others with members do too. Limits: 100 units \
    that go, 100,000 open cases that change, 100,000 entries, grants and delegations; more answer `limit`. \
    Ordered with `on` for a day within ten years, it is checked now and carried out at the start of that day, as \
    the caller, whose rights are judged again; at most 1,000 changes wait in a tenant.
    """

  /// The parameters of `unit.merge`.
  public struct Params: WriteParams {
    public static let fields: FieldTable = [
      "units": Field("The units that go, 1 to 100; the one that takes over is not among them.", .list(100, of: .code)),
      "into": Field("The unit that takes over, where there is one already. Either this or `found`.", .code),
      "found": Field("The unit that takes over, where it is founded with the merger."),
      "children": Field(
        """
        Units directly below those that go, and the parents they get; the others go to the one that takes \
        over.
        """, .list(10_000, of: .none)),
      "members": Field(
        """
        The members of the one that takes over from then on; where absent, all are added up.
        """, .members),
      "cases": Field("What becomes of the open cases of units that go and for which nothing else is said."),
      "entries": Field(
        """
        What becomes of open entries of their ledgers: problems, measures, commitments, help, orders and the \
        like.
        """),
      "grants": Field("What becomes of grants at them, and of delegations with these."),
      "letters": Field("What becomes of their responsibility letters that are in force."),
      "clashes": Field(
        """
        What becomes of a case to be carried whose successor has one of the same matter and campaign; \
        `refuse` where absent.
        """),
      "reason": Field("Why; kept with everything that is closed. Needed where something is to be closed.", .remark),
      "expectedRevision": Field(
        """
        The tenant's revision that the caller has seen; another one answers `conflict`.
        """, .count),
      "on": Field(
        """
        A day to come on which it is carried out, at its start in the tenant's time zone; absent: at once.
        """, .date),
      "dryRun": Field("Answers what would happen and changes nothing; `requestKey` is not kept."),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The units that go, 1 to 100; the one that takes over is not among them.
    public var units: [String]
    /// The unit that takes over, where there is one already. Either this or `found`.
    public var into: String?
    /// The unit that takes over, where it is founded with the merger.
    public var found: NewUnit?
    /// Units directly below those that go, and the parents they get; the others go to the one that takes over.
    public var children: [UnitPlace]?
    /// The members of the one that takes over from then on; where absent, all are added up.
    public var members: Int?
    /// What becomes of the open cases of units that go and for which nothing else is said.
    public var cases: Wire.Handover
    /// What becomes of open entries of their ledgers: problems, measures, commitments, help, orders and the like.
    public var entries: Wire.Handover
    /// What becomes of grants at them, and of delegations with these.
    public var grants: Wire.Handover
    /// What becomes of their responsibility letters that are in force.
    public var letters: Wire.Handover
    /// What becomes of a case to be carried whose successor has one of the same matter and campaign; `refuse` where
    /// absent.
    public var clashes: Wire.ClashRule?
    /// Why; kept with everything that is closed. Needed where something is to be closed.
    public var reason: String?
    /// The tenant's revision that the caller has seen; another one answers `conflict`.
    public var expectedRevision: Int?
    /// A day to come on which it is carried out, at its start in the tenant's time zone; absent: at once.
    public var on: String?
    /// Answers what would happen and changes nothing; `requestKey` is not kept.
    public var dryRun: Bool?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      units: [String], into: String? = nil, found: NewUnit? = nil, children: [UnitPlace]? = nil, members: Int? = nil,
      cases: Wire.Handover, entries: Wire.Handover, grants: Wire.Handover, letters: Wire.Handover,
      clashes: Wire.ClashRule? = nil, reason: String? = nil, expectedRevision: Int? = nil, on: String? = nil,
      dryRun: Bool? = nil, requestKey: String? = nil
    ) {
      self.units = units
      self.into = into
      self.found = found
      self.children = children
      self.members = members
      self.cases = cases
      self.entries = entries
      self.grants = grants
      self.letters = letters
      self.clashes = clashes
      self.reason = reason
      self.expectedRevision = expectedRevision
      self.on = on
      self.dryRun = dryRun
      self.requestKey = requestKey
    }

    public func validate() throws(ParamsError) {
      guard !units.isEmpty else { throw ParamsError(path: "units", problem: .nothingGiven(fields: ["units"])) }
      if into == nil, found == nil { throw ParamsError(path: "", problem: .nothingGiven(fields: ["into", "found"])) }
      if into != nil, found != nil { throw ParamsError(path: "found", problem: .refused("not beside into")) }
      let closes = [cases, entries, grants, letters].contains(.close) || clashes == .close
      if closes, reason == nil {
        throw ParamsError(path: "reason", problem: .requiredBecause("something is to be closed"))
      }
    }
  }

  public typealias Result = UnitsRestructured

  public static let examples = [
    MethodExample(
      "two villages into a third", as: "u-admin",
      params: #"""
        {"units": ["T02-V02"], "into": "T02-V01", "cases": "carry", "entries": "carry", "grants": "carry", "letters": "carry", "dryRun": true}
        """#,
      answer: .result(
        #"""
        {
          "units": [
            {
              "code": "T02-V01", "name": "致和镇梅坝村党委", "kind": "branch", "category": "village", "traits": [],
              "parent": "T02", "parentName": "致和镇党委", "members": 80, "outside": false,
              "status": "active",
              "lines": [
                {"line": "affiliation", "superior": "T02", "superiorName": "致和镇党委", "source": "own"},
                {"line": "industry"}, {"line": "territory"}
              ],
              "children": 0
            }
          ],
          "dissolved": ["T02-V02"], "revision": 2, "effects": {
            "cases": [], "handedOver": [], "children": [], "lines": [], "gaps": [], "blockers": [],
            "totals": {
              "cases": 0, "handedOver": 0, "children": 0, "lines": 0, "gaps": 0, "units": 0, "unitsLookedAt": 0,
              "blockers": 0
            }
          }, "dryRun": true
        }
        """#), isExecutable: true),
    MethodExample(
      "the root goes", as: "u-admin",
      params: #"""
        {"units": ["SW"], "into": "T02", "cases": "carry", "entries": "carry", "grants": "carry", "letters": "carry"}
        """#,
      answer: .error(.invalid), isExecutable: true),
  ]
}
