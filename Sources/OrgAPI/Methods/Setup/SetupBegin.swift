/// `setup.begin`: Begins setting up the tenant from a bundle.
///
/// - Who may call it: Users with the administrator's permissions at the root; operators while the tenant has no
///   users.
/// - Guarantees: Nothing changes before `setup.commit`.
/// - Parameters: `requestKey` (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, and those of every method (`allErrors`).
/// - Source: DESIGN 10.
public enum SetupBegin: Method {
  public static let name = "setup.begin"
  public static let access = MethodAccess.tenantUserOrOperator
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden]
  public static let summary = "Begins setting up the tenant from a bundle."
  public static let details = """
    Who may call it: Users with the administrator's permissions at the root; operators while the tenant has no \
    users. Nothing changes before `setup.commit`.
    """

  /// The parameters of `setup.begin`.
  public struct Params: WriteParams {
    public static let fields: FieldTable = [
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey)
    ]

    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(requestKey: String? = nil) {
      self.requestKey = requestKey
    }
  }

  /// The answer of `setup.begin`.
  public struct Result: WireShape {
    public static let fields: FieldTable = [
      "setup": Field("The id of this setting up.", .code)
    ]

    /// The id of this setting up.
    public var setup: String

    public init(setup: String) {
      self.setup = setup
    }
  }

  public static let examples = [
    MethodExample(
      "as administrator", as: "u-admin",
      params: #"{"requestKey": "setup-1"}"#,
      answer: .result(#"{"setup": "s-4kq7m2"}"#), isExecutable: true)
  ]
}
