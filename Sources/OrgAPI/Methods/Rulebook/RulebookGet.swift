/// `rulebook.get`: Answers the text of a rule book.
///
/// - Who may call it: Every user.
/// - Parameters: `version` (optional); meaning and limits in `Params.fields`.
/// - Errors: `notFound`, and those of every method (`allErrors`).
/// - Source: DESIGN 5.
public enum RulebookGet: Method {
  public static let name = "rulebook.get"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = false
  public static let errors: [ErrorKind] = [.notFound]
  public static let summary = "Answers the text of a rule book."
  public static let details = "Who may call it: Every user."

  /// The parameters of `rulebook.get`.
  public struct Params: MethodParams {
    public static let fields: FieldTable = [
      "version": Field("The version; the present one where absent.", .integer(1...Int.max))
    ]

    /// The version; the present one where absent.
    public var version: Int?

    public init(version: Int? = nil) {
      self.version = version
    }
  }

  /// The answer of `rulebook.get`.
  public struct Result: WireShape {
    public static let fields: FieldTable = [
      "version": Field("Its version.", .count),
      "text": Field("Its text (YAML), as it was published."),
      "publishedAt": Field("When it was published.", .time),
      "publishedBy": Field("Who published it; absent where it came with the setup.", .code),
    ]

    /// Its version.
    public var version: Int
    /// Its text (YAML), as it was published.
    public var text: String
    /// When it was published.
    public var publishedAt: String
    /// Who published it; absent where it came with the setup.
    public var publishedBy: String?

    public init(version: Int, text: String, publishedAt: String, publishedBy: String? = nil) {
      self.version = version
      self.text = text
      self.publishedAt = publishedAt
      self.publishedBy = publishedBy
    }
  }

  public static let examples = [
    MethodExample(
      "the present one", as: "u-t01-secretary",
      answer: .result(
        #"""
        {
          "version": 1,
          "text": "rules:\n  - id: target-village\n    matter: target\n    subject: {category: [village, community]}\n    steps:\n      - {action: decide, body: {superior: affiliation}}\n",
          "publishedAt": "2012-03-13T09:00:00+08:00"
        }
        """#), isExecutable: true)
  ]
}
