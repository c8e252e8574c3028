/// `user.renewToken`: Replaces a user's token.
///
/// - Who may call it: The user himself, and users with `administerUsers`.
/// - Guarantees: The old token is void at once and its connections close.
/// - Parameters: `user`, `requestKey` (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, and those of every method (`allErrors`).
/// - Source: DESIGN 6.
public enum UserRenewToken: Method {
  public static let name = "user.renewToken"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound]
  public static let summary = "Replaces a user's token."
  public static let details = """
    Who may call it: The user himself, and users with `administerUsers`. The old token is void at once and its \
    connections close.
    """

  /// The parameters of `user.renewToken`.
  public struct Params: WriteParams {
    public static let fields: FieldTable = [
      "user": Field("The user.", .code),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The user.
    public var user: String
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(user: String, requestKey: String? = nil) {
      self.user = user
      self.requestKey = requestKey
    }
  }

  /// The answer of `user.renewToken`.
  public struct Result: WireShape {
    public static let fields: FieldTable = [
      "user": Field("The user.", .code),
      "token": Field(
        "The secret to open sessions with; shown this once, absent where the request is a repeated one.", .token),
    ]

    /// The user.
    public var user: String
    /// The secret to open sessions with; shown this once, absent where the request is a repeated one.
    public var token: String?

    public init(user: String, token: String? = nil) {
      self.user = user
      self.token = token
    }
  }

  public static let examples = [
    MethodExample(
      "a lost token", as: "u-admin",
      params: #"{"user": "u-t01-v01-secretary", "requestKey": "renew-1"}"#,
      answer: .result(#"{"user": "u-t01-v01-secretary", "token": "tk_3hT7yN5bQe8LrP2xKc6MjD"}"#), isExecutable: true)
  ]
}
