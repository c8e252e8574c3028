/// `session.open`: Binds the connection to a tenant's user, or to an operator.
///
/// - Who may call it: Everyone who holds a token.
/// - Guarantees: Without `tenant` the token is an operator's. Nothing sent after it starts before it is answered;
///   a connection is opened once.
/// - Parameters: `tenant` (optional), `token`, `locale` (optional); meaning and limits in `Params.fields`.
/// - Errors: `unauthenticated`, `notFound`, `conflict`, `unavailable`, `invalid`, and those of every method (`allErrors`).
/// - Source: DESIGN 9.
public enum SessionOpen: Method {
  public static let name = "session.open"
  public static let access = MethodAccess.open
  public static let isWrite = false
  public static let errors: [ErrorKind] = [.unauthenticated, .notFound, .conflict, .unavailable, .invalid]
  public static let summary = "Binds the connection to a tenant's user, or to an operator."
  public static let details = """
    Who may call it: Everyone who holds a token. Without `tenant` the token is an operator's. Nothing sent after \
    it starts before it is answered; a connection is opened once.
    """

  /// The parameters of `session.open`.
  public struct Params: MethodParams {
    public static let fields: FieldTable = [
      "tenant": Field("The tenant's slug; absent for an operator.", .slug),
      "token": Field("The user's or operator's secret.", .token),
      "locale": Field("The language of sentences; `zh-CN` where absent."),
    ]

    /// The tenant's slug; absent for an operator.
    public var tenant: String?
    /// The user's or operator's secret.
    public var token: String
    /// The language of sentences; `zh-CN` where absent.
    public var locale: Wire.Locale?

    public init(tenant: String? = nil, token: String, locale: Wire.Locale? = nil) {
      self.tenant = tenant
      self.token = token
      self.locale = locale
    }
  }

  /// The answer of `session.open`.
  public struct Result: WireShape {
    public static let fields: FieldTable = [
      "tenant": Field("The tenant's slug; absent for an operator without a tenant.", .slug),
      "user": Field("The user's code; absent for an operator.", .code),
      "name": Field("The user's name.", .name),
      "operator": Field("Whether this is an operator's session."),
      "locale": Field("The language of sentences."),
      "revision": Field("The tenant's present revision.", .count),
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
    /// The tenant's present revision.
    public var revision: Int?

    public init(
      tenant: String? = nil, user: String? = nil, name: String? = nil, `operator`: Bool, locale: Wire.Locale,
      revision: Int? = nil
    ) {
      self.tenant = tenant
      self.user = user
      self.name = name
      self.operator = `operator`
      self.locale = locale
      self.revision = revision
    }
  }

  public static let examples = [
    MethodExample(
      "a branch secretary",
      params: #"{"tenant": "pengzhou", "token": "tk_5rZ2mQ8vXc1LwN7yHb4KdT", "locale": "zh-CN"}"#,
      answer: .result(
        #"""
        {
          "tenant": "pengzhou", "user": "u-t01-v01-secretary", "name": "侯立蓉", "operator": false,
          "locale": "zh-CN", "revision": 1
        }
        """#)),
    MethodExample(
      "an operator",
      params: #"{"token": "tk_op_7wE3nR9sUa2JxM6vGc5FhY", "locale": "en"}"#,
      answer: .result(#"{"operator": true, "locale": "en"}"#)),
    MethodExample(
      "a wrong token",
      params: #"{"tenant": "pengzhou", "token": "not-a-token"}"#,
      answer: .error(.unauthenticated), isExecutable: true),
  ]
}
