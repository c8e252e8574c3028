/// `member.erase`: Empties the name of a member who has left, for good.
///
/// - Who may call it: Users with `administerUsers` over the whole tenant.
/// - Guarantees: One transaction, which the log has: `audit.verify` counts the name as erased by rule. The code stays;
///   from then on a set-up that names him is refused.
/// - Parameters: `member`, `requestKey` (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, and those of every method (`allErrors`).
/// - Source: DESIGN 7.
public enum MemberErase: Method {
  public static let name = "member.erase"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid]
  public static let summary = "Empties the name of a member who has left, for good."
  public static let details = """
    Who may call it: Users with `administerUsers` over the whole tenant. One transaction, which the log has: \
    `audit.verify` counts the name as erased by rule. The code stays; from then on a set-up that names him is refused.
    """

  /// The parameters of `member.erase`.
  public struct Params: WriteParams {
    public static let fields: FieldTable = [
      "member": Field("The member's code.", .code),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The member's code.
    public var member: String
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(member: String, requestKey: String? = nil) {
      self.member = member
      self.requestKey = requestKey
    }
  }

  /// The answer of `member.erase`.
  public struct Result: WireShape {
    public static let fields: FieldTable = [
      "member": Field("The member's code.", .code),
      "revision": Field("The tenant's revision after the change.", .count),
    ]

    /// The member's code.
    public var member: String
    /// The tenant's revision after the change.
    public var revision: Int

    public init(member: String, revision: Int) {
      self.member = member
      self.revision = revision
    }
  }

  public static let examples = [
    MethodExample(
      "one who has left", as: "u-admin",
      params: #"{"member": "M-1"}"#,
      answer: .result(#"{"member": "M-1", "revision": 6}"#), isExecutable: true),
    MethodExample(
      "nobody", as: "u-admin",
      params: #"{"member": "M-0"}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
