/// `access.check`: Answers whether a user may do something at a unit.
///
/// - Who may call it: Every user for himself; users with `administerUsers` for others.
/// - Guarantees: Decided by the function that decides requests, so the two cannot disagree. With `asOf`, the caller's
///   rights are judged now, and the data are as they were then.
/// - Parameters: `user` (optional), `action`, `unit`, `matter` (optional), `asOf` (optional); meaning and limits in
///   `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, and those of every method (`allErrors`).
/// - Source: DESIGN 6.
public enum AccessCheck: Method {
  public static let name = "access.check"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = false
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid]
  public static let summary = "Answers whether a user may do something at a unit."
  public static let details = """
    Who may call it: Every user for himself; users with `administerUsers` for others. Decided by the function \
    that decides requests, so the two cannot disagree. With `asOf`, the caller's rights are judged now, and the \
    data are as they were then.
    """

  /// The parameters of `access.check`.
  public struct Params: MethodParams {
    public static let fields: FieldTable = [
      "user": Field("Whose right is asked; the caller's where absent.", .code),
      "action": Field("A step's action, a permission, or `assign:ROLE`.", .accessAction),
      "unit": Field("The unit.", .code),
      "matter": Field(
        "With a step's action: whether a step of this matter's route is at a body where the user may do it.", .word),
      "asOf": Field("The revision or the day whose state is asked; the present where absent."),
    ]

    /// Whose right is asked; the caller's where absent.
    public var user: String?
    /// A step's action, a permission, or `assign:ROLE`.
    public var action: String
    /// The unit.
    public var unit: String
    /// With a step's action: whether a step of this matter's route is at a body where the user may do it.
    public var matter: String?
    /// The revision or the day whose state is asked; the present where absent.
    public var asOf: AsOf?

    public init(user: String? = nil, action: String, unit: String, matter: String? = nil, asOf: AsOf? = nil) {
      self.user = user
      self.action = action
      self.unit = unit
      self.matter = matter
      self.asOf = asOf
    }
  }

  /// The answer of `access.check`.
  public struct Result: WireShape {
    public static let fields: FieldTable = [
      "allowed": Field("Whether he may."),
      "revision": Field("The revision that is spoken of.", .count),
    ]

    /// Whether he may.
    public var allowed: Bool
    /// The revision that is spoken of.
    public var revision: Int

    public init(allowed: Bool, revision: Int) {
      self.allowed = allowed
      self.revision = revision
    }
  }

  public static let examples = [
    MethodExample(
      "a town secretary decides a village's target", as: "u-t01-secretary",
      params: #"{"action": "decide", "unit": "T01-V01", "matter": "target"}"#,
      answer: .result(#"{"allowed": true, "revision": 1}"#), isExecutable: true),
    MethodExample(
      "another town's secretary does not", as: "u-admin",
      params: #"{"user": "u-t02-secretary", "action": "decide", "unit": "T01-V01", "matter": "target"}"#,
      answer: .result(#"{"allowed": false, "revision": 1}"#), isExecutable: true),
  ]
}
