/// `grant.revoke`: Ends a grant now.
///
/// - Who may call it: Users who may assign what it grants.
/// - Guarantees: One transaction; the next request of its holder no longer has it.
/// - Parameters: `grant`, `requestKey` (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, and those of every method (`allErrors`).
/// - Source: DESIGN 6.
public enum GrantRevoke: Method {
  public static let name = "grant.revoke"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound]
  public static let summary = "Ends a grant now."
  public static let details = """
    Who may call it: Users who may assign what it grants. One transaction; the next request of its holder no \
    longer has it.
    """

  /// The parameters of `grant.revoke`.
  public struct Params: WriteParams {
    public static let fields: FieldTable = [
      "grant": Field("The grant's id.", .code),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The grant's id.
    public var grant: String
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(grant: String, requestKey: String? = nil) {
      self.grant = grant
      self.requestKey = requestKey
    }
  }

  /// The answer of `grant.revoke`.
  public struct Result: WireShape {
    public static let fields: FieldTable = [
      "grant": Field("The grant's id.", .code),
      "revision": Field("The tenant's revision after the change.", .count),
    ]

    /// The grant's id.
    public var grant: String
    /// The tenant's revision after the change.
    public var revision: Int

    public init(grant: String, revision: Int) {
      self.grant = grant
      self.revision = revision
    }
  }

  public static let examples = [
    MethodExample(
      "the right of a former secretary", as: "u-admin",
      params: #"{"grant": "312", "requestKey": "revoke-312"}"#,
      answer: .result(#"{"grant": "312", "revision": 2}"#)),
    MethodExample(
      "a grant that there is not", as: "u-admin",
      params: #"{"grant": "999999"}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
