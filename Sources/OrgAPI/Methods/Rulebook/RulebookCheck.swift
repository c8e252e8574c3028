/// `rulebook.check`: Checks the text of a rule book against the tenant without publishing it.
///
/// - Who may call it: Users with `publishRulebook`.
/// - Guarantees: Mistakes are answered as `problems`, each with its place, never as an error.
/// - Parameters: `text`; meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, and those of every method (`allErrors`).
/// - Source: DESIGN 5.
public enum RulebookCheck: Method {
  public static let name = "rulebook.check"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = false
  public static let errors: [ErrorKind] = [.forbidden]
  public static let summary = "Checks the text of a rule book against the tenant without publishing it."
  public static let details = """
    Who may call it: Users with `publishRulebook`. Mistakes are answered as `problems`, each with its place, never \
    as an error.
    """

  /// The parameters of `rulebook.check`.
  public struct Params: MethodParams {
    public static let fields: FieldTable = [
      "text": Field("The rule book (YAML), at most 4 MiB.", .rulebook)
    ]

    /// The rule book (YAML), at most 4 MiB.
    public var text: String

    public init(text: String) {
      self.text = text
    }
  }

  /// The answer of `rulebook.check`.
  public struct Result: WireShape {
    public static let fields: FieldTable = [
      "valid": Field("Whether it could be published."),
      "rules": Field("How many rules it has.", .count),
      "problems": Field("Every mistake, with its place.", .list(1000, of: .none)),
      "warnings": Field(
        "What is allowed and yet worth a look: gaps, posts that nobody holds, rules that never apply.",
        .list(1000, of: .none)),
    ]

    /// Whether it could be published.
    public var valid: Bool
    /// How many rules it has.
    public var rules: Int
    /// Every mistake, with its place.
    public var problems: [BundleProblem]
    /// What is allowed and yet worth a look: gaps, posts that nobody holds, rules that never apply.
    public var warnings: [Notice]

    public init(valid: Bool, rules: Int, problems: [BundleProblem], warnings: [Notice]) {
      self.valid = valid
      self.rules = rules
      self.problems = problems
      self.warnings = warnings
    }
  }

  public static let examples = [
    MethodExample(
      "a book with one rule", as: "u-admin",
      params: #"""
        {
          "text": "rules:\n  - id: target-village\n    matter: target\n    subject: {category: [village, community]}\n    steps:\n      - {action: decide, body: {superior: affiliation}}\n"
        }
        """#,
      answer: .result(
        #"""
        {
          "valid": true, "rules": 1, "problems": [],
          "warnings": [
            {
              "code": "audit.gap", "arguments": {"unit": "SWB", "unitName": "市委办公室党支部", "matter": "target"},
              "text": "SWB（市委办公室党支部）的“target”没有适用的规则。"
            }
          ]
        }
        """#), isExecutable: true),
    MethodExample(
      "a book with a mistake", as: "u-admin",
      params: #"{"text": "rules:\n  - id: target-village\n    matter: target\n    step: []\n"}"#,
      answer: .result(
        #"""
        {
          "valid": false, "rules": 0,
          "problems": [
            {
              "file": "", "line": 4, "column": 5, "code": "yamlUnknownKey",
              "arguments": ["step", "id, matter, subject, steps, as, overrides, basis, validFrom, validUntil, note"]
            }
          ],
          "warnings": []
        }
        """#), isExecutable: true),
  ]
}
