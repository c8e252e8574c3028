/// `scheme.publish`: Makes a grading scheme the tenant's own.
///
/// - Who may call it: Users with `publishRulebook` over the whole tenant.
/// - Guarantees: One transaction. Campaigns that are there keep the version that they were created under. A text with
///   mistakes is `invalid` and answers them all. Plans that do not fit it are named in `advisories` and stay.
/// - Parameters: `text`, `requestKey` (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `invalid`, and those of every method (`allErrors`).
/// - Source: R-17, R-28 to R-42.
public enum SchemePublish: Method {
  public static let name = "scheme.publish"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .invalid]
  public static let summary = "Makes a grading scheme the tenant's own."
  public static let details = """
    Who may call it: Users with `publishRulebook` over the whole tenant. One transaction. Campaigns that are \
    there keep the version that they were created under. A text with mistakes is `invalid` and answers them all. \
    Plans that do not fit it are named in `advisories` and stay.
    """

  /// The parameters of `scheme.publish`.
  public struct Params: WriteParams {
    public static let fields: FieldTable = [
      "text": Field("The scheme (YAML), at most 4 MiB.", .scheme),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The scheme (YAML), at most 4 MiB.
    public var text: String
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(text: String, requestKey: String? = nil) {
      self.text = text
      self.requestKey = requestKey
    }
  }

  /// The answer of `scheme.publish`.
  public struct Result: WireShape {
    public static let fields: FieldTable = [
      "version": Field("Its version, counted from 1.", .count),
      "advisories": Field("Which plans do not fit it; absent where all do."),
    ]

    /// Its version, counted from 1.
    public var version: Int
    /// Which plans do not fit it; absent where all do.
    public var advisories: [Notice]?

    public init(version: Int, advisories: [Notice]? = nil) {
      self.version = version
      self.advisories = advisories
    }
  }

  public static let examples = [
    MethodExample(
      "the second version", as: "u-admin",
      params: #"""
        {
          "text": "name: 2012年分类定级办法\ngrades:\n  - {code: 先进, name: 先进党组织}\n  - {code: 一般}\n  - {code: 后进}\n",
          "requestKey": "scheme-2"
        }
        """#,
      answer: .result(#"{"version": 2}"#)),
    MethodExample(
      "by a village", as: "u-t01-v01-secretary",
      params: #"""
        {"text": "name: 2012年分类定级办法\ngrades:\n  - {code: 先进, name: 先进党组织}\n  - {code: 一般}\n  - {code: 后进}\n"}
        """#,
      answer: .error(.forbidden), isExecutable: true),
  ]
}
