/// `delegation.end`: Ends a delegation now, or on a day before its end.
///
/// - Who may call it: The one who was away; whoever may assign his roles at the unit.
/// - Guarantees: One transaction; the delegate's next request no longer has it. An end is brought forward, never
///   backdated.
/// - Parameters: `delegation`, `end` (optional), `requestKey` (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, and those of every method (`allErrors`).
/// - Source: DESIGN 6.
public enum DelegationEnd: Method {
  public static let name = "delegation.end"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid]
  public static let summary = "Ends a delegation now, or on a day before its end."
  public static let details = """
    Who may call it: The one who was away; whoever may assign his roles at the unit. An end is brought forward, never \
    backdated.
    """

  /// The parameters of `delegation.end`.
  public struct Params: WriteParams {
    public static let fields: FieldTable = [
      "delegation": Field("The delegation's id.", .code),
      "end": Field("The first day on which it no longer holds; from now on where absent.", .date),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The delegation's id.
    public var delegation: String
    /// The first day on which it no longer holds; from now on where absent.
    public var end: String?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(delegation: String, end: String? = nil, requestKey: String? = nil) {
      self.delegation = delegation
      self.end = end
      self.requestKey = requestKey
    }
  }

  /// The answer of `delegation.end`.
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
      "back early", as: "u-t01-secretary",
      params: #"{"delegation": "1", "requestKey": "leave-2"}"#,
      answer: .result(#"{"delegation": "1", "revision": 3}"#)),
    MethodExample(
      "a delegation that there is not", as: "u-admin",
      params: #"{"delegation": "999999"}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
