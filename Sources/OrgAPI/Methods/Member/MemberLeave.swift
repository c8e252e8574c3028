/// `member.leave`: Takes a member out of his roster, and says why.
///
/// - Who may call it: Users with `manageMembers` at the unit he belongs to.
/// - Guarantees: One transaction. He stays on record as one who has left; `member.erase` empties his name.
/// - Parameters: `member`, `reason`, `since` (optional), `requestKey` (optional); meaning and limits in
///   `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, and those of every method (`allErrors`).
/// - Source: DESIGN 4, DESIGN 6, DESIGN 7, R-7, R-10.
public enum MemberLeave: Method {
  public static let name = "member.leave"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid]
  public static let summary = "Takes a member out of his roster, and says why."
  public static let details = """
    Who may call it: Users with `manageMembers` at the unit he belongs to. One transaction. He stays on record as one \
    who has left; `member.erase` empties his name.
    """

  /// The parameters of `member.leave`.
  public struct Params: WriteParams {
    public static let fields: FieldTable = [
      "member": Field("The member's code.", .code),
      "reason": Field("Why he leaves."),
      "since": Field("Since when; today where absent, never later.", .date),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The member's code.
    public var member: String
    /// Why he leaves.
    public var reason: Wire.MemberLeaving
    /// Since when; today where absent, never later.
    public var since: String?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(member: String, reason: Wire.MemberLeaving, since: String? = nil, requestKey: String? = nil) {
      self.member = member
      self.reason = reason
      self.since = since
      self.requestKey = requestKey
    }
  }

  /// The answer of `member.leave`.
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
      "to another county", as: "u-t01-v02-secretary",
      params: #"{"member": "M-1", "reason": "transferredOut"}"#,
      answer: .result(#"{"member": "M-1", "revision": 6}"#), isExecutable: true),
    MethodExample(
      "nobody", as: "u-t01-v01-secretary",
      params: #"{"member": "M-0", "reason": "died"}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
