/// `tenant.create`: Creates a tenant without units or users.
///
/// - Who may call it: Operators.
/// - Guarantees: The tenant has a database of its own. Set it up with `setup.begin` to `setup.commit`.
/// - Parameters: `slug`, `name`, `timeZone`, `requestKey` (optional); meaning and limits in `Params.fields`.
/// - Errors: `conflict`, `invalid`, and those of every method (`allErrors`).
/// - Source: DESIGN 3, DESIGN 6.
public enum TenantCreate: Method {
  public static let name = "tenant.create"
  public static let access = MethodAccess.operator
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.conflict, .invalid]
  public static let summary = "Creates a tenant without units or users."
  public static let details = """
    Who may call it: Operators. The tenant has a database of its own. Set it up with `setup.begin` to \
    `setup.commit`.
    """

  /// The parameters of `tenant.create`.
  public struct Params: WriteParams {
    public static let fields: FieldTable = [
      "slug": Field("1 to 63 of `a-z 0-9 -`, a letter first.", .slug),
      "name": Field("The tenant's name.", .name),
      "timeZone": Field("A name of the time zone database, such as `Asia/Shanghai`.", .timeZone),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// 1 to 63 of `a-z 0-9 -`, a letter first.
    public var slug: String
    /// The tenant's name.
    public var name: String
    /// A name of the time zone database, such as `Asia/Shanghai`.
    public var timeZone: String
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(slug: String, name: String, timeZone: String, requestKey: String? = nil) {
      self.slug = slug
      self.name = name
      self.timeZone = timeZone
      self.requestKey = requestKey
    }
  }

  /// The answer of `tenant.create`.
  public struct Result: WireShape {
    public static let fields: FieldTable = [
      "slug": Field("The tenant's slug.", .slug)
    ]

    /// The tenant's slug.
    public var slug: String

    public init(slug: String) {
      self.slug = slug
    }
  }

  public static let examples = [
    MethodExample(
      "a second city",
      params: #"""
        {"slug": "chongzhou", "name": "崇州市", "timeZone": "Asia/Shanghai", "requestKey": "create-chongzhou"}
        """#,
      answer: .result(#"{"slug": "chongzhou"}"#), isExecutable: true),
    MethodExample(
      "a slug that is taken",
      params: #"{"slug": "pengzhou", "name": "彭州市", "timeZone": "Asia/Shanghai"}"#,
      answer: .error(.conflict), isExecutable: true),
  ]
}
