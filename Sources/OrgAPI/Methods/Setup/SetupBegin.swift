/// `setup.begin`: Begins setting up the tenant from a bundle.
///
/// - Who may call it: Users with the administrator's permissions at the root; operators while the tenant has no
///   users.
/// - Guarantees: Nothing changes before `setup.commit`. With a `digest` whose files the same user began to send in the
///   last 7 days, that set-up goes on: the answer has its id and how much of each file has come. `setup.plan` and
///   `setup.commit` compare what has come with it. After 7 days a set-up is deleted with its files.
/// - Parameters: `digest` (optional), `requestKey` (optional); meaning and limits in `Params.fields`.
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
    users. Nothing changes before `setup.commit`. With a `digest` whose files the same user began to send in the last \
    7 days, that set-up goes on: the answer has its id and how much of each file has come. `setup.plan` and \
    `setup.commit` compare what has come with it. After 7 days a set-up is deleted with its files.
    """

  /// The parameters of `setup.begin`.
  public struct Params: WriteParams {
    public static let fields: FieldTable = [
      "digest": Field(
        """
        The SHA-256, in hexadecimal, of all files in the order of their names, each as a line `name size` and its bytes; \
        without tables of tokens.
        """, .text(64...64)),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The SHA-256, in hexadecimal, of all files in the order of their names, each as a line `name size` and its bytes;
    /// without tables of tokens.
    public var digest: String?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(digest: String? = nil, requestKey: String? = nil) {
      self.digest = digest
      self.requestKey = requestKey
    }
  }

  /// The answer of `setup.begin`.
  public struct Result: WireShape {
    public static let fields: FieldTable = [
      "setup": Field("The id of this setting up.", .code),
      "files": Field("What has come of a set-up that goes on; absent where a new one begins."),
    ]

    /// The id of this setting up.
    public var setup: String
    /// What has come of a set-up that goes on; absent where a new one begins.
    public var files: [SetupFile]?

    public init(setup: String, files: [SetupFile]? = nil) {
      self.setup = setup
      self.files = files
    }
  }

  public static let examples = [
    MethodExample(
      "as administrator", as: "u-admin",
      params: #"{"requestKey": "setup-1"}"#,
      answer: .result(#"{"setup": "s-4kq7m2"}"#), isExecutable: true)
  ]
}
