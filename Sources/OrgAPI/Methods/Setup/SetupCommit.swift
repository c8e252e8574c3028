/// `setup.commit`: Makes the tenant what the bundle says.
///
/// - Who may call it: Whoever began it.
/// - Guarantees: One transaction: all or nothing. A bundle with mistakes is `invalid` and answers them. Committing
///   the same bundle again changes nothing. Files that are not those of the `digest` are a `conflict`, as in `setup.plan`.
/// - Parameters: `setup`, `tokenDigests` (optional), `tokensFile` (optional), `requestKey` (optional);
///   meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `conflict`, `invalid`, and those of every method (`allErrors`).
/// - Source: DESIGN 10.
public enum SetupCommit: Method {
  public static let name = "setup.commit"
  public static let access = MethodAccess.tenantUserOrOperator
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .conflict, .invalid]
  public static let summary = "Makes the tenant what the bundle says."
  public static let details = """
    Who may call it: Whoever began it. One transaction: all or nothing. A bundle with mistakes is `invalid` and \
    answers them. Committing the same bundle again changes nothing. Files that are not those of the `digest` are a \
    `conflict`, as in `setup.plan`.
    """

  /// The parameters of `setup.commit`.
  public struct Params: WriteParams {
    public static let fields: FieldTable = [
      "setup": Field("The id of this setting up.", .code),
      "tokenDigests": Field(
        """
        For users it creates: the SHA-256 of a token that the client has made and kept; others have none until \
        `user.renewToken`. The server never sees these tokens.
        """, .list(1_000_000, of: .none)),
      "tokensFile": Field(
        """
        In place of `tokenDigests` where there are many: the name under which `setup.rows` was sent a table \
        `user,digest`; it begins with `tokens-` and ends with `.csv`.
        """, .fileName),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The id of this setting up.
    public var setup: String
    /// For users it creates: the SHA-256 of a token that the client has made and kept; others have none until
    /// `user.renewToken`. The server never sees these tokens.
    public var tokenDigests: [SetupTokenDigest]?
    /// In place of `tokenDigests` where there are many: the name under which `setup.rows` was sent a table `user,digest`;
    /// it begins with `tokens-` and ends with `.csv`.
    public var tokensFile: String?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      setup: String, tokenDigests: [SetupTokenDigest]? = nil, tokensFile: String? = nil, requestKey: String? = nil
    ) {
      self.setup = setup
      self.tokenDigests = tokenDigests
      self.tokensFile = tokensFile
      self.requestKey = requestKey
    }
  }

  /// The answer of `setup.commit`.
  public struct Result: WireShape {
    public static let fields: FieldTable = [
      "changed": Field("Whether anything changed."),
      "plan": Field("What changed."),
      "revision": Field("The tenant's revision after the change.", .count),
      "tokensSet": Field("The users it created whose token's digest was given.", .list(1000000, of: .code)),
      "tokensUnset": Field(
        "With `tokensFile`, in place of `tokensSet`: its users who were not created.", .list(1000000, of: .code)),
    ]

    /// Whether anything changed.
    public var changed: Bool
    /// What changed.
    public var plan: SetupPlanView
    /// The tenant's revision after the change.
    public var revision: Int
    /// The users it created whose token's digest was given.
    public var tokensSet: [String]
    /// With `tokensFile`, in place of `tokensSet`: its users who were not created.
    public var tokensUnset: [String]?

    public init(
      changed: Bool, plan: SetupPlanView, revision: Int, tokensSet: [String], tokensUnset: [String]? = nil
    ) {
      self.changed = changed
      self.plan = plan
      self.revision = revision
      self.tokensSet = tokensSet
      self.tokensUnset = tokensUnset
    }
  }

  public static let examples = [
    MethodExample(
      "a new city",
      params: #"""
        {
          "setup": "s-4kq7m2",
          "tokenDigests": [
            {"user": "u-admin", "digest": "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"}
          ],
          "requestKey": "commit-1"
        }
        """#,
      answer: .result(
        #"""
        {
          "changed": true,
          "plan": {
            "problems": [], "problemCount": 0,
            "created": {
              "units": 549, "users": 727, "grants": 742, "documents": 1, "campaigns": 1, "schemes": 1, "plans": 0,
              "results": 0, "calendarDays": 0, "members": 0
            },
            "changed": {
              "units": 0, "users": 0, "grants": 0, "documents": 0, "campaigns": 0, "schemes": 0, "plans": 0,
              "results": 0, "calendarDays": 0, "members": 0
            },
            "moved": 0,
            "dissolved": 0, "revoked": 0, "unchanged": false, "rulebook": "new",
            "changes": [{"what": "unit", "code": "T01", "change": "created", "detail": "天彭镇党委"}],
            "changesTotal": 2020
          },
          "revision": 1, "tokensSet": ["u-admin"]
        }
        """#))
  ]
}
