/// `access.explain`: Answers whether a user may do something at a unit, and why.
///
/// - Who may call it: Every user for himself; users with `administerUsers` for others.
/// - Guarantees: Decided by the function that decides requests, so the two cannot disagree. With `asOf`, the caller's
///   rights are judged now, and the data are as they were then.
/// - Parameters: `user` (optional), `action`, `unit`, `matter` (optional), `asOf` (optional); meaning and limits in
///   `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, and those of every method (`allErrors`).
/// - Source: DESIGN 6.
public enum AccessExplain: Method {
  public static let name = "access.explain"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = false
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid]
  public static let summary = "Answers whether a user may do something at a unit, and why."
  public static let details = """
    Who may call it: Every user for himself; users with `administerUsers` for others. Decided by the function \
    that decides requests, so the two cannot disagree. With `asOf`, the caller's rights are judged now, and the \
    data are as they were then.
    """

  /// The parameters of `access.explain`.
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

  /// The answer of `access.explain`.
  public struct Result: WireShape {
    public static let fields: FieldTable = [
      "allowed": Field("Whether he may."),
      "reason": Field("Why."),
      "grants": Field("The grants that the answer rests on."),
      "delegation": Field("The delegation through which he may, of the colleague for whom he acts."),
      "revision": Field("The revision that is spoken of.", .count),
    ]

    /// Whether he may.
    public var allowed: Bool
    /// Why.
    public var reason: Notice
    /// The grants that the answer rests on.
    public var grants: [GrantView]
    /// The delegation through which he may, of the colleague for whom he acts.
    public var delegation: DelegationView?
    /// The revision that is spoken of.
    public var revision: Int

    public init(allowed: Bool, reason: Notice, grants: [GrantView], delegation: DelegationView? = nil, revision: Int) {
      self.allowed = allowed
      self.reason = reason
      self.grants = grants
      self.delegation = delegation
      self.revision = revision
    }
  }

  public static let examples = [
    MethodExample(
      "a town secretary decides a village's target", as: "u-t01-secretary",
      params: #"{"action": "decide", "unit": "T01-V01", "matter": "target"}"#,
      answer: .result(
        #"""
        {
          "allowed": true,
          "reason": {
            "code": "access.allowed",
            "arguments": {"grant": "304", "role": "secretary", "unit": "T01", "unitName": "天彭镇党委", "scope": "subtree"},
            "text": "天彭镇党委的“书记”授权允许此操作。"
          },
          "grants": [
            {
              "grant": "304", "user": "u-t01-secretary", "role": "secretary", "unit": "T01",
              "unitName": "天彭镇党委", "scope": "subtree", "assign": []
            }
          ],
          "revision": 1
        }
        """#), isExecutable: true)
  ]
}
