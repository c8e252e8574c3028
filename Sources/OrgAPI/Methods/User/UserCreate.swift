/// `user.create`: Creates a user and answers the token.
///
/// - Who may call it: Users with `administerUsers`.
/// - Guarantees: The token is shown this once; only its digest is kept. A repeated `requestKey` answers without it.
/// - Parameters: `user`, `name`, `requestKey` (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `conflict`, `invalid`, and those of every method (`allErrors`).
/// - Source: DESIGN 6.
public enum UserCreate: Method {
  public static let name = "user.create"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .conflict, .invalid]
  public static let summary = "Creates a user and answers the token."
  public static let details = """
    Who may call it: Users with `administerUsers`. The token is shown this once; only its digest is kept. A \
    repeated `requestKey` answers without it.
    """

  /// The parameters of `user.create`.
  public struct Params: WriteParams {
    public static let fields: FieldTable = [
      "user": Field("The new user's code.", .code),
      "name": Field("The display name.", .name),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The new user's code.
    public var user: String
    /// The display name.
    public var name: String
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(user: String, name: String, requestKey: String? = nil) {
      self.user = user
      self.name = name
      self.requestKey = requestKey
    }
  }

  /// The answer of `user.create`.
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
      "a new clerk", as: "u-admin",
      params: #"{"user": "u-t01-clerk-2", "name": "罗永秀", "requestKey": "create-clerk-2"}"#,
      answer: .result(#"{"user": "u-t01-clerk-2", "token": "tk_8pC4dJ2kWq6ZsB1mVf9XgR"}"#), isExecutable: true)
  ]
}
