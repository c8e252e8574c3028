/// `member.transfer`: Moves a member to another unit, or asks that unit to take him over.
///
/// - Who may call it: Users with `manageMembers` at the unit he belongs to.
/// - Guarantees: One transaction. Who has that right at both units moves him at once; otherwise he stays where he is,
///   and counts there, until the other unit answers with `member.receive`.
/// - Parameters: `member`, `to`, `since` (optional), `requestKey` (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, and those of every method (`allErrors`).
/// - Source: DESIGN 4, DESIGN 6, DESIGN 7, R-7, R-10.
public enum MemberTransfer: Method {
  public static let name = "member.transfer"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid]
  public static let summary = "Moves a member to another unit, or asks that unit to take him over."
  public static let details = """
    Who may call it: Users with `manageMembers` at the unit he belongs to. One transaction. Who has that right at \
    both units moves him at once; otherwise he stays where he is, and counts there, until the other unit answers with \
    `member.receive`.
    """

  /// The parameters of `member.transfer`.
  public struct Params: WriteParams {
    public static let fields: FieldTable = [
      "member": Field("The member's code.", .code),
      "to": Field("The unit that is to take him over.", .code),
      "since": Field("Since when he belongs there; today where absent, never later.", .date),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The member's code.
    public var member: String
    /// The unit that is to take him over.
    public var to: String
    /// Since when he belongs there; today where absent, never later.
    public var since: String?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(member: String, to: String, since: String? = nil, requestKey: String? = nil) {
      self.member = member
      self.to = to
      self.since = since
      self.requestKey = requestKey
    }
  }

  /// The answer of `member.transfer`.
  public struct Result: WireShape {
    public static let fields: FieldTable = [
      "member": Field("The member's code.", .code),
      "moved": Field("Whether he belongs to the other unit now; otherwise it is asked."),
      "revision": Field("The tenant's revision after the change.", .count),
    ]

    /// The member's code.
    public var member: String
    /// Whether he belongs to the other unit now; otherwise it is asked.
    public var moved: Bool
    /// The tenant's revision after the change.
    public var revision: Int

    public init(member: String, moved: Bool, revision: Int) {
      self.member = member
      self.moved = moved
      self.revision = revision
    }
  }

  public static let examples = [
    MethodExample(
      "an offer", as: "u-t01-v01-secretary",
      params: #"{"member": "M-1", "to": "T01-V02"}"#,
      answer: .result(#"{"member": "M-1", "moved": false, "revision": 4}"#), isExecutable: true),
    MethodExample(
      "nobody", as: "u-t01-v01-secretary",
      params: #"{"member": "M-0", "to": "T01-V02"}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
