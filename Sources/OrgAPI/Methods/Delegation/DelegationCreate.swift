/// `delegation.create`: Lets a colleague act for somebody who is away, at one unit and between two days.
///
/// - Who may call it: The one who is away; whoever may assign his roles at the unit, though not for himself to act.
/// - Guarantees: One transaction. The colleague holds a grant at the very unit, and gets what the absent one's own grants
///   there let him do, while they do; neither reading nor administering, and nothing that he holds for others. For each
///   case both stand on the side of either. At most 366 days, and one delegation at a time of a user at a unit.
/// - Parameters: `unit`, `from` (optional), `to`, `start`, `end`, `reason` (optional), `requestKey` (optional); meaning
///   and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `conflict`, `invalid`, and those of every method (`allErrors`).
/// - Source: DESIGN 6, decision 23.
public enum DelegationCreate: Method {
  public static let name = "delegation.create"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .conflict, .invalid]
  public static let summary = "Lets a colleague act for somebody who is away, at one unit and between two days."
  public static let details = """
    Who may call it: The one who is away; whoever may assign his roles at the unit, though not for himself to act. \
    The colleague holds a grant at the very unit, and gets what the absent one's own grants there let him do, while \
    they do. At most 366 days, and one delegation at a time of a user at a unit.
    """

  /// The parameters of `delegation.create`.
  public struct Params: WriteParams {
    public static let fields: FieldTable = [
      "unit": Field("The unit at which the other acts.", .code),
      "from": Field("Who is away; the caller where absent.", .code),
      "to": Field("Who acts for him: a colleague who holds a grant at the unit.", .code),
      "start": Field("The first day on which the other acts.", .date),
      "end": Field("The first day on which he no longer does.", .date),
      "reason": Field("Why he is away.", .remark),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The unit at which the other acts.
    public var unit: String
    /// Who is away; the caller where absent.
    public var from: String?
    /// Who acts for him: a colleague who holds a grant at the unit.
    public var to: String
    /// The first day on which the other acts.
    public var start: String
    /// The first day on which he no longer does.
    public var end: String
    /// Why he is away.
    public var reason: String?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      unit: String, from: String? = nil, to: String, start: String, end: String, reason: String? = nil,
      requestKey: String? = nil
    ) {
      self.unit = unit
      self.from = from
      self.to = to
      self.start = start
      self.end = end
      self.reason = reason
      self.requestKey = requestKey
    }
  }

  /// The answer of `delegation.create`.
  public struct Result: WireShape {
    public static let fields: FieldTable = [
      "delegation": Field("The delegation's id.", .code),
      "revision": Field("The tenant's revision after the change.", .count),
    ]

    /// The delegation's id.
    public var delegation: String
    /// The tenant's revision after the change.
    public var revision: Int

    public init(delegation: String, revision: Int) {
      self.delegation = delegation
      self.revision = revision
    }
  }

  public static let examples = [
    MethodExample(
      "a secretary on leave", as: "u-t01-secretary",
      params: #"""
        {
          "unit": "T01", "to": "u-t01-clerk", "start": "2012-07-02", "end": "2012-07-16", "reason": "休假",
          "requestKey": "leave-1"
        }
        """#,
      answer: .result(#"{"delegation": "1", "revision": 2}"#), isExecutable: true),
    MethodExample(
      "to himself", as: "u-t01-secretary",
      params: #"{"unit": "T01", "to": "u-t01-secretary", "start": "2012-07-02", "end": "2012-07-16"}"#,
      answer: .error(.forbidden), isExecutable: true),
  ]
}
