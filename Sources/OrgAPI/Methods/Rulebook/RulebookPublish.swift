/// `rulebook.publish`: Makes a rule book the tenant's own.
///
/// - Who may call it: Users with `publishRulebook`.
/// - Guarantees: One transaction. Open cases keep the routes they are pinned to. A text with mistakes is `invalid`
///   and answers them all.
/// - Parameters: `text`, `expectedVersion` (optional), `requestKey` (optional); meaning and limits in
///   `Params.fields`.
/// - Errors: `forbidden`, `conflict`, `invalid`, and those of every method (`allErrors`).
/// - Source: DESIGN 5.
public enum RulebookPublish: Method {
  public static let name = "rulebook.publish"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .conflict, .invalid]
  public static let summary = "Makes a rule book the tenant's own."
  public static let details = """
    Who may call it: Users with `publishRulebook`. One transaction. Open cases keep the routes they are pinned to. \
    A text with mistakes is `invalid` and answers them all.
    """

  /// The parameters of `rulebook.publish`.
  public struct Params: WriteParams {
    public static let fields: FieldTable = [
      "text": Field("The rule book (YAML), at most 4 MiB.", .rulebook),
      "expectedVersion": Field("The version it replaces; another one answers `conflict`.", .count),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The rule book (YAML), at most 4 MiB.
    public var text: String
    /// The version it replaces; another one answers `conflict`.
    public var expectedVersion: Int?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(text: String, expectedVersion: Int? = nil, requestKey: String? = nil) {
      self.text = text
      self.expectedVersion = expectedVersion
      self.requestKey = requestKey
    }
  }

  /// The answer of `rulebook.publish`.
  public struct Result: WireShape {
    public static let fields: FieldTable = [
      "version": Field("Its version.", .count),
      "revision": Field("The tenant's revision after the change.", .count),
      "warnings": Field("What is allowed and yet worth a look.", .list(1000, of: .none)),
    ]

    /// Its version.
    public var version: Int
    /// The tenant's revision after the change.
    public var revision: Int
    /// What is allowed and yet worth a look.
    public var warnings: [Notice]

    public init(version: Int, revision: Int, warnings: [Notice]) {
      self.version = version
      self.revision = revision
      self.warnings = warnings
    }
  }

  public static let examples = [
    MethodExample(
      "the second version", as: "u-admin",
      params: #"""
        {
          "text": "rules:\n  - id: target-village\n    matter: target\n    subject: {category: [village, community]}\n    steps:\n      - {action: decide, body: {superior: affiliation}}\n",
          "expectedVersion": 1, "requestKey": "book-2"
        }
        """#,
      answer: .result(#"{"version": 2, "revision": 2, "warnings": []}"#), isExecutable: true),
    MethodExample(
      "over a version in between", as: "u-admin",
      params: #"""
        {
          "text": "rules:\n  - id: target-village\n    matter: target\n    subject: {category: [village, community]}\n    steps:\n      - {action: decide, body: {superior: affiliation}}\n",
          "expectedVersion": 0
        }
        """#,
      answer: .error(.conflict), isExecutable: true),
  ]
}
