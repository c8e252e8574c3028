/// `rulebook.get`: Answers the text of a rule book.
///
/// - Who may call it: Every user.
/// - Guarantees: With `asOf`, the caller's rights are judged now, and the data are as they were then.
/// - Parameters: `version` (optional), `asOf` (optional); meaning and limits in `Params.fields`.
/// - Errors: `notFound`, `invalid`, and those of every method (`allErrors`).
/// - Source: DESIGN 5.
public enum RulebookGet: Method {
  public static let name = "rulebook.get"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = false
  public static let errors: [ErrorKind] = [.notFound, .invalid]
  public static let summary = "Answers the text of a rule book."
  public static let details = """
    Who may call it: Every user. With `asOf`, the caller's rights are judged now, and the data are as they were \
    then.
    """

  /// The parameters of `rulebook.get`.
  public struct Params: MethodParams {
    public static let fields: FieldTable = [
      "version": Field("The version; the present one where absent.", .integer(1...Int.max)),
      "asOf": Field("The revision or the day whose state is asked; the present where absent."),
    ]

    /// The version; the present one where absent.
    public var version: Int?
    /// The revision or the day whose state is asked; the present where absent.
    public var asOf: AsOf?

    public init(version: Int? = nil, asOf: AsOf? = nil) {
      self.version = version
      self.asOf = asOf
    }
  }

  /// The answer of `rulebook.get`.
  public struct Result: WireShape {
    public static let fields: FieldTable = [
      "version": Field("Its version.", .count),
      "text": Field("Its text (YAML), as it was published."),
      "publishedAt": Field("When it was published.", .time),
      "publishedBy": Field("Who published it; absent where it came with the setup.", .code),
      "revision": Field("The revision from which it stood.", .count),
    ]

    /// Its version.
    public var version: Int
    /// Its text (YAML), as it was published.
    public var text: String
    /// When it was published.
    public var publishedAt: String
    /// Who published it; absent where it came with the setup.
    public var publishedBy: String?
    /// The revision from which it stood.
    public var revision: Int

    public init(version: Int, text: String, publishedAt: String, publishedBy: String? = nil, revision: Int) {
      self.version = version
      self.text = text
      self.publishedAt = publishedAt
      self.publishedBy = publishedBy
      self.revision = revision
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
          "publishedAt": "2012-03-13T09:00:00+08:00", "revision": 1
        }
        """#), isExecutable: true)
  ]
}
