/// `grant.create`: Gives a user a role, or the right to assign roles, at a unit for a time.
///
/// - Who may call it: Users who may assign that role at the unit; nobody to himself.
/// - Guarantees: One transaction. Give a role, roles to assign, or both.
/// - Parameters: `user`, `role` (optional), `unit`, `scope` (optional), `from` (optional), `until` (optional),
///   `assign` (optional), `requestKey` (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `conflict`, `invalid`, and those of every method (`allErrors`).
/// - Source: DESIGN 6, R-9.
public enum GrantCreate: Method {
  public static let name = "grant.create"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .conflict, .invalid]
  public static let summary = "Gives a user a role, or the right to assign roles, at a unit for a time."
  public static let details = """
    Who may call it: Users who may assign that role at the unit; nobody to himself. One transaction. Give a role, \
    roles to assign, or both.
    """

  /// The parameters of `grant.create`.
  public struct Params: WriteParams {
    public static let fields: FieldTable = [
      "user": Field("Who gets it.", .code),
      "role": Field("The role.", .word),
      "unit": Field("The unit it is held at.", .code),
      "scope": Field("How far reading and administering reach; `unit` where absent."),
      "from": Field("The first day it holds; from now on where absent.", .date),
      "until": Field("The first day it no longer holds.", .date),
      "assign": Field("The roles that the user may assign here; `*` stands for all.", .roles),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// Who gets it.
    public var user: String
    /// The role.
    public var role: String?
    /// The unit it is held at.
    public var unit: String
    /// How far reading and administering reach; `unit` where absent.
    public var scope: Wire.GrantScope?
    /// The first day it holds; from now on where absent.
    public var from: String?
    /// The first day it no longer holds.
    public var until: String?
    /// The roles that the user may assign here; `*` stands for all.
    public var assign: [String]?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      user: String, role: String? = nil, unit: String, scope: Wire.GrantScope? = nil, from: String? = nil,
      until: String? = nil, assign: [String]? = nil, requestKey: String? = nil
    ) {
      self.user = user
      self.role = role
      self.unit = unit
      self.scope = scope
      self.from = from
      self.until = until
      self.assign = assign
      self.requestKey = requestKey
    }

    public func validate() throws(ParamsError) {
      if role == nil, assign?.isEmpty != false {
        throw ParamsError(path: "", problem: .nothingGiven(fields: ["role", "assign"]))
      }
    }
  }

  /// The answer of `grant.create`.
  public struct Result: WireShape {
    public static let fields: FieldTable = [
      "grant": Field("The grant's id.", .code),
      "revision": Field("The tenant's revision after the change.", .count),
    ]

    /// The grant's id.
    public var grant: String
    /// The tenant's revision after the change.
    public var revision: Int

    public init(grant: String, revision: Int) {
      self.grant = grant
      self.revision = revision
    }
  }

  public static let examples = [
    MethodExample(
      "a clerk for a year", as: "u-admin",
      params: #"""
        {
          "user": "u-t01-v01-clerk", "role": "clerk", "unit": "T01-V02", "from": "2012-04-01",
          "until": "2013-04-01", "requestKey": "grant-1"
        }
        """#,
      answer: .result(#"{"grant": "743", "revision": 2}"#), isExecutable: true),
    MethodExample(
      "to himself", as: "u-admin",
      params: #"{"user": "u-admin", "role": "secretary", "unit": "T01"}"#,
      answer: .error(.forbidden), isExecutable: true),
  ]
}
