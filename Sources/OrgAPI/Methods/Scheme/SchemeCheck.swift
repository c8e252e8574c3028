/// `scheme.check`: Checks the text of a grading scheme without publishing it.
///
/// - Who may call it: Users with `publishRulebook` over the whole tenant.
/// - Guarantees: Mistakes are answered as `problems`, each with its place, never as an error.
/// - Parameters: `text`; meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, and those of every method (`allErrors`).
/// - Source: R-28 to R-42.
public enum SchemeCheck: Method {
  public static let name = "scheme.check"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = false
  public static let errors: [ErrorKind] = [.forbidden]
  public static let summary = "Checks the text of a grading scheme without publishing it."
  public static let details = """
    Who may call it: Users with `publishRulebook` over the whole tenant. Mistakes are answered as `problems`, \
    each with its place, never as an error.
    """

  /// The parameters of `scheme.check`.
  public struct Params: MethodParams {
    public static let fields: FieldTable = [
      "text": Field("The scheme (YAML), at most 4 MiB.", .scheme)
    ]

    /// The scheme (YAML), at most 4 MiB.
    public var text: String

    public init(text: String) {
      self.text = text
    }
  }

  /// The answer of `scheme.check`.
  public struct Result: WireShape {
    public static let fields: FieldTable = [
      "problems": Field("Every mistake, with its place; empty where it could be published.", .list(1000, of: .none))
    ]

    /// Every mistake, with its place; empty where it could be published.
    public var problems: [BundleProblem]

    public init(problems: [BundleProblem]) {
      self.problems = problems
    }
  }

  public static let examples = [
    MethodExample(
      "three grades", as: "u-admin",
      params: #"""
        {"text": "name: 2012年分类定级办法\ngrades:\n  - {code: 先进, name: 先进党组织}\n  - {code: 一般}\n  - {code: 后进}\n"}
        """#,
      answer: .result(#"{"problems": []}"#), isExecutable: true),
    MethodExample(
      "a key that there is not", as: "u-admin",
      params: #"""
        {"text": "name: 2012年分类定级办法\ngrades:\n  - {code: 先进}\nlevels: 3\n"}
        """#,
      answer: .result(
        #"""
        {
          "problems": [
            {
              "file": "", "line": 4, "column": 1, "code": "yamlUnknownKey",
              "arguments": ["levels", "name, grades, phases"]
            }
          ]
        }
        """#), isExecutable: true),
    MethodExample(
      "by a village", as: "u-t01-v01-secretary",
      params: #"""
        {"text": "name: 2012年分类定级办法\ngrades:\n  - {code: 先进, name: 先进党组织}\n  - {code: 一般}\n  - {code: 后进}\n"}
        """#,
      answer: .error(.forbidden), isExecutable: true),
  ]
}
