/// `session.whoami`: Answers whose session this is, with the grants and delegations that hold now.
///
/// - Who may call it: Every session.
/// - Parameters: none.
/// - Errors: those of every method (`allErrors`).
/// - Source: DESIGN 9.
public enum SessionWhoami: Method {
  public static let name = "session.whoami"
  public static let access = MethodAccess.session
  public static let isWrite = false
  public static let errors: [ErrorKind] = []
  public static let summary = "Answers whose session this is, with the grants and delegations that hold now."
  public static let details = "Who may call it: Every session."

  public typealias Params = NoParams

  /// The answer of `session.whoami`.
  public struct Result: WireShape {
    public static let fields: FieldTable = [
      "tenant": Field("The tenant's slug; absent for an operator without a tenant.", .slug),
      "user": Field("The user's code; absent for an operator.", .code),
      "name": Field("The user's name.", .name),
      "operator": Field("Whether this is an operator's session."),
      "locale": Field("The language of sentences."),
      "grants": Field("The grants that hold now; empty for an operator."),
      "delegations": Field(
        "The delegations that hold now, in which he acts for a colleague or is away; absent where none."),
    ]

    /// The tenant's slug; absent for an operator without a tenant.
    public var tenant: String?
    /// The user's code; absent for an operator.
    public var user: String?
    /// The user's name.
    public var name: String?
    /// Whether this is an operator's session.
    public var `operator`: Bool
    /// The language of sentences.
    public var locale: Wire.Locale
    /// The grants that hold now; empty for an operator.
    public var grants: [GrantView]
    /// The delegations that hold now, in which he acts for a colleague or is away; absent where none.
    public var delegations: [DelegationView]?

    public init(
      tenant: String? = nil, user: String? = nil, name: String? = nil, `operator`: Bool, locale: Wire.Locale,
      grants: [GrantView], delegations: [DelegationView]? = nil
    ) {
      self.tenant = tenant
      self.user = user
      self.name = name
      self.operator = `operator`
      self.locale = locale
      self.grants = grants
      self.delegations = delegations
    }
  }

  public static let examples = [
    MethodExample(
      "a branch secretary", as: "u-t01-v01-secretary",
      answer: .result(
        #"""
        {
          "tenant": "pengzhou", "user": "u-t01-v01-secretary", "name": "侯立蓉", "operator": false,
          "locale": "zh-CN",
          "grants": [
            {
              "grant": "312", "user": "u-t01-v01-secretary", "role": "secretary", "unit": "T01-V01",
              "unitName": "天彭镇石林村党支部", "scope": "subtree", "assign": []
            }
          ]
        }
        """#), isExecutable: true)
  ]
}
