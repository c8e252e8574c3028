/// `unit.dissolve`: Dissolves a unit; a successor takes over what it leaves.
///
/// - Who may call it: Users with `administerUnits` at the unit, at its successors, and at the units below it; who may
///   take away and give the grants that are carried. The root cannot be dissolved. What a share names goes to it, the
///   rest to `successor`. One transaction, one revision, one event that names the successors. Rules that name a unit
///   that goes refuse it: change them first. Rows of the tenant's tables of lines, and own superiors on lines, that
///   name it name the successor from then on; for a row the caller needs `administerUnits` over the whole tenant. An
///   entry that its own unit would come to judge goes to the body that decides its matter for the unit, else to the
///   next superior; a delegation that would lend more ends; `effects` lists what could not go on, and why. Cases,
///   entries and letters of closed campaigns stay where they are. A case is not carried to a unit that has a step in
///   it. Where a unit that goes or its successor keeps a roster of members, the other with members does too. Limits:
///   100 units that go, 100,000 open cases that change, 100,000 entries, grants and delegations; more answer `limit`.
///   Ordered with `on` for a day within ten years, it is checked now and carried out at the start of that day, as the
///   caller, whose rights are judged again; at most 1,000 changes wait in a tenant.
/// - Parameters: `unit`, `successor`, `shares` (optional), `cases`, `entries`, `grants`, `letters`, `clashes`
///   (optional), `reason` (optional), `expectedRevision` (optional), `on` (optional), `dryRun` (optional), `requestKey`
///   (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `conflict`, `invalid`, `limit`, and those of every method (`allErrors`).
/// - Source: DESIGN 4, DESIGN 5, R-7.
public enum UnitDissolve: Method {
  public static let name = "unit.dissolve"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .conflict, .invalid, .limit]
  public static let summary = "Dissolves a unit; a successor takes over what it leaves."
  public static let details = """
    Who may call it: Users with `administerUnits` at the unit, at its successors, and at the units below it; who \
    may take away and give the grants that are carried. The root cannot be dissolved. What a share names goes to \
    it, the rest to `successor`. One transaction, one revision, one event that names the successors. Rules that \
    name a unit that goes refuse it: change them first. Rows of the tenant's tables of lines, and own superiors \
    on lines, that name it name the successor from then on; for a row the caller needs `administerUnits` over \
    the whole tenant. An entry that its own unit would come to judge goes to the body that decides its matter \
    for the unit, else to the next superior; a delegation that would lend more ends; `effects` lists what could \
    not go on, and why. Cases, entries and letters of closed campaigns stay where they are. A case is not \
    carried to a unit that has a step in it. Where a unit that goes or its successor keeps a roster of members, \
    the other with members does too. Limits: 100 units that go, 100,000 open cases that change, 100,000 entries, \
    grants and delegations; more answer `limit`. Ordered with `on` for a day within ten years, it is checked now \
    and carried out at the start of that day, as the caller, whose rights are judged again; at most 1,000 \
    changes wait in a tenant.
    """

  /// The parameters of `unit.dissolve`.
  public struct Params: WriteParams {
    public static let fields: FieldTable = [
      "unit": Field("The unit that goes.", .code),
      "successor": Field("The unit that takes over whatever no share names.", .code),
      "shares": Field("Other units, and what they take over.", .list(100, of: .none)),
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

    /// The unit that goes.
    public var unit: String
    /// The unit that takes over whatever no share names.
    public var successor: String
    /// Other units, and what they take over.
    public var shares: [UnitShare]?
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
      unit: String, successor: String, shares: [UnitShare]? = nil, cases: Wire.Handover, entries: Wire.Handover,
      grants: Wire.Handover, letters: Wire.Handover, clashes: Wire.ClashRule? = nil, reason: String? = nil,
      expectedRevision: Int? = nil, on: String? = nil, dryRun: Bool? = nil, requestKey: String? = nil
    ) {
      self.unit = unit
      self.successor = successor
      self.shares = shares
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
      let closes = [cases, entries, grants, letters].contains(.close) || clashes == .close
      if closes, reason == nil {
        throw ParamsError(path: "reason", problem: .requiredBecause("something is to be closed"))
      }
    }
  }

  public typealias Result = UnitsRestructured

  public static let examples = [
    MethodExample(
      "a village whose town takes over", as: "u-admin",
      params: #"""
        {"unit": "T02-V04", "successor": "T02", "cases": "close", "entries": "close", "grants": "close", "letters": "close", "reason": "整村搬迁", "dryRun": true}
        """#,
      answer: .result(
        #"""
        {
          "units": [
            {
              "code": "T02", "name": "致和镇党委", "kind": "committee", "category": "town", "traits": [],
              "parent": "SW", "parentName": "中共彭州市委员会", "members": 180, "outside": false,
              "status": "active",
              "lines": [
                {"line": "affiliation", "superior": "SW", "superiorName": "中共彭州市委员会", "source": "own"},
                {"line": "industry"}, {"line": "territory"}
              ],
              "children": 14
            }
          ],
          "dissolved": ["T02-V04"], "revision": 2, "effects": {
            "cases": [], "handedOver": [], "children": [], "lines": [], "gaps": [], "blockers": [],
            "totals": {
              "cases": 0, "handedOver": 0, "children": 0, "lines": 0, "gaps": 0, "units": 0, "unitsLookedAt": 0,
              "blockers": 0
            }
          }, "dryRun": true
        }
        """#), isExecutable: true),
    MethodExample(
      "the root", as: "u-admin",
      params: #"""
        {"unit": "SW", "successor": "T02", "cases": "carry", "entries": "carry", "grants": "carry", "letters": "carry"}
        """#,
      answer: .error(.invalid), isExecutable: true),
  ]
}
