/// `scheme.get`: Answers a grading scheme: its text, its grades and its honours.
///
/// - Who may call it: Every user.
/// - Guarantees: A campaign keeps the version that was in force when it was created; `campaign.get` names it.
/// - Parameters: `version` (optional); meaning and limits in `Params.fields`.
/// - Errors: `notFound`, and those of every method (`allErrors`).
/// - Source: R-28 to R-42.
public enum SchemeGet: Method {
  public static let name = "scheme.get"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = false
  public static let errors: [ErrorKind] = [.notFound]
  public static let summary = "Answers a grading scheme: its text, its grades and its honours."
  public static let details = """
    Who may call it: Every user. A campaign keeps the version that was in force when it was created; \
    `campaign.get` names it.
    """

  /// The parameters of `scheme.get`.
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

  /// The answer of `scheme.get`.
  public struct Result: WireShape {
    public static let fields: FieldTable = [
      "version": Field("Its version.", .count),
      "name": Field("Its name.", .name),
      "text": Field("Its text (YAML), as it was published."),
      "grades": Field("Its grades, best first.", .list(20, of: .none)),
      "honours": Field("Its honours, highest first.", .list(50, of: .none)),
      "gradingMatters": Field("The matters that set a grade, in the order of the year.", .list(50, of: .word)),
      "publishedAt": Field("When it was published.", .time),
    ]

    /// Its version.
    public var version: Int
    /// Its name.
    public var name: String
    /// Its text (YAML), as it was published.
    public var text: String
    /// Its grades, best first.
    public var grades: [SchemeGrade]
    /// Its honours, highest first.
    public var honours: [SchemeHonour]
    /// The matters that set a grade, in the order of the year.
    public var gradingMatters: [String]
    /// When it was published.
    public var publishedAt: String

    public init(
      version: Int, name: String, text: String, grades: [SchemeGrade], honours: [SchemeHonour],
      gradingMatters: [String], publishedAt: String
    ) {
      self.version = version
      self.name = name
      self.text = text
      self.grades = grades
      self.honours = honours
      self.gradingMatters = gradingMatters
      self.publishedAt = publishedAt
    }
  }

  public static let examples = [
    MethodExample(
      "the present one", as: "u-t01-secretary",
      answer: .result(
        #"""
        {
          "version": 1, "name": "2012年分类定级办法",
          "text": "name: 2012年分类定级办法\ngrades:\n  - {code: 先进, name: 先进党组织}\n  - {code: 一般}\n  - {code: 后进}\n",
          "grades": [{"grade": "先进", "name": "先进党组织"}, {"grade": "一般", "name": "一般"}, {"grade": "后进", "name": "后进"}],
          "honours": [], "gradingMatters": ["rating", "acceptance"], "publishedAt": "2012-03-13T09:00:00+08:00"
        }
        """#), isExecutable: true),
    MethodExample(
      "a version that there is not", as: "u-t01-secretary",
      params: #"{"version": 999}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
