/// `setup.progress`: Answers how far `setup.plan` or `setup.commit` has come.
///
/// - Who may call it: Whoever began it; on another connection than the one that waits.
/// - Guarantees: A stage's numbers only grow; between calls of `setup.plan` and `setup.commit` the stage is `idle`.
/// - Parameters: `setup`; meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, and those of every method (`allErrors`).
/// - Source: DESIGN 10.
public enum SetupProgress: Method {
  public static let name = "setup.progress"
  public static let access = MethodAccess.tenantUserOrOperator
  public static let isWrite = false
  public static let errors: [ErrorKind] = [.forbidden, .notFound]
  public static let summary = "Answers how far `setup.plan` or `setup.commit` has come."
  public static let details = """
    Who may call it: Whoever began it; on another connection than the one that waits. A stage's numbers only grow; \
    between calls of `setup.plan` and `setup.commit` the stage is `idle`.
    """

  /// The parameters of `setup.progress`.
  public struct Params: MethodParams {
    public static let fields: FieldTable = [
      "setup": Field("The id of this setting up.", .code)
    ]

    /// The id of this setting up.
    public var setup: String

    public init(setup: String) {
      self.setup = setup
    }
  }

  /// The answer of `setup.progress`.
  public struct Result: WireShape {
    public static let fields: FieldTable = [
      "stage": Field("What is being done: `idle`, `reading`, `comparing` or `writing`; more may follow.", .word),
      "done": Field("How much of it.", .count),
      "total": Field("How much there is of it; 0 where that is not known.", .count),
    ]

    /// What is being done: `idle`, `reading`, `comparing` or `writing`; more may follow.
    public var stage: String
    /// How much of it.
    public var done: Int
    /// How much there is of it; 0 where that is not known.
    public var total: Int

    public init(stage: String, done: Int, total: Int) {
      self.stage = stage
      self.done = done
      self.total = total
    }
  }

  public static let examples = [
    MethodExample(
      "while it is carried out",
      params: #"{"setup": "s-4kq7m2"}"#,
      answer: .result(#"{"stage": "writing", "done": 549, "total": 2020}"#))
  ]
}
