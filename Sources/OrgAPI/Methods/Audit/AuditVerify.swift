/// `audit.verify`: Recomputes the hash chain of the tenant's log.
///
/// - Who may call it: Users with `readAudit` at the root.
/// - Guarantees: Reads one state of the database; writes go on meanwhile. The bytes of every document are read again and
///   compared with their SHA-256.
/// - Parameters: none.
/// - Errors: `forbidden`, and those of every method (`allErrors`).
/// - Source: DESIGN 7.
public enum AuditVerify: Method {
  public static let name = "audit.verify"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = false
  public static let errors: [ErrorKind] = [.forbidden]
  public static let summary = "Recomputes the hash chain of the tenant's log."
  public static let details = """
    Who may call it: Users with `readAudit` at the root. Reads one state of the database; writes go on meanwhile. \
    The bytes of every document are read again and compared with their SHA-256.
    """

  public typealias Params = NoParams

  /// The answer of `audit.verify`.
  public struct Result: WireShape {
    public static let fields: FieldTable = [
      "events": Field("How many events the log has.", .count),
      "valid": Field("Whether it holds together."),
      "lastHash": Field("The hash of the last event, in hexadecimal; to be kept elsewhere.", .line(0...64)),
      "erased": Field("How many names stand no longer beside the log because they were erased by rule.", .count),
      "problems": Field("Where it does not hold together; the first 1,000.", .list(1000, of: .none)),
    ]

    /// How many events the log has.
    public var events: Int
    /// Whether it holds together.
    public var valid: Bool
    /// The hash of the last event, in hexadecimal; to be kept elsewhere.
    public var lastHash: String
    /// How many names stand no longer beside the log because they were erased by rule.
    public var erased: Int
    /// Where it does not hold together; the first 1,000.
    public var problems: [AuditProblem]

    public init(events: Int, valid: Bool, lastHash: String, erased: Int, problems: [AuditProblem]) {
      self.events = events
      self.valid = valid
      self.lastHash = lastHash
      self.erased = erased
      self.problems = problems
    }
  }

  public static let examples = [
    MethodExample(
      "a whole chain", as: "u-auditor",
      answer: .result(
        #"""
        {
          "events": 2, "valid": true,
          "lastHash": "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752", "erased": 0, "problems": []
        }
        """#), isExecutable: true)
  ]
}
