/// `member.add`: Takes a member into a roster, or takes one in again who had left.
///
/// - Who may call it: Users with `manageMembers` at the unit; for one who has left also at the unit that he left.
/// - Guarantees: One transaction. His name stands beside the log, which has its salted digest alone. Who comes back
///   keeps the day he joined where none is given.
/// - Parameters: `unit`, `member`, `name`, `status` (optional), `joined` (optional), `since` (optional), `mobile`
///   (optional), `host` (optional), `requestKey` (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `conflict`, `invalid`, and those of every method (`allErrors`).
/// - Source: DESIGN 4, DESIGN 6, DESIGN 7, R-7, R-10.
public enum MemberAdd: Method {
  public static let name = "member.add"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .conflict, .invalid]
  public static let summary = "Takes a member into a roster, or takes one in again who had left."
  public static let details = """
    Who may call it: Users with `manageMembers` at the unit; for one who has left also at the unit that he left. One \
    transaction. His name stands beside the log, which has its salted digest alone. Who comes back keeps the day he \
    joined where none is given.
    """

  /// The parameters of `member.add`.
  public struct Params: WriteParams {
    public static let fields: FieldTable = [
      "unit": Field("The unit he belongs to.", .code),
      "member": Field("His code, new to the tenant, or that of one who has left.", .code),
      "name": Field("His name.", .name),
      "status": Field("Whether he is a full or a probationary member; full where absent."),
      "joined": Field("The day he joined the party; of one who comes back as before where absent.", .date),
      "since": Field("Since when he belongs to the unit; today where absent, never later.", .date),
      "mobile": Field("Whether he is a mobile member; yes where a host is named."),
      "host": Field("The unit in whose life a mobile member takes part.", .code),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The unit he belongs to.
    public var unit: String
    /// His code, new to the tenant, or that of one who has left.
    public var member: String
    /// His name.
    public var name: String
    /// Whether he is a full or a probationary member; full where absent.
    public var status: Wire.MemberStanding?
    /// The day he joined the party; of one who comes back as before where absent.
    public var joined: String?
    /// Since when he belongs to the unit; today where absent, never later.
    public var since: String?
    /// Whether he is a mobile member; yes where a host is named.
    public var mobile: Bool?
    /// The unit in whose life a mobile member takes part.
    public var host: String?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      unit: String, member: String, name: String, status: Wire.MemberStanding? = nil, joined: String? = nil,
      since: String? = nil, mobile: Bool? = nil, host: String? = nil, requestKey: String? = nil
    ) {
      self.unit = unit
      self.member = member
      self.name = name
      self.status = status
      self.joined = joined
      self.since = since
      self.mobile = mobile
      self.host = host
      self.requestKey = requestKey
    }
  }

  /// The answer of `member.add`.
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
      "a probationary member", as: "u-t01-v01-secretary",
      params: #"""
        {"unit": "T01-V01", "member": "M-1", "name": "党员甲一", "status": "probationary", "joined": "2012-01-05", "requestKey": "m-1"}
        """#,
      answer: .result(#"{"member": "M-1", "revision": 2}"#), isExecutable: true),
    MethodExample(
      "into a neighbour's roster", as: "u-t01-v01-secretary",
      params: #"{"unit": "T01-V02", "member": "M-2", "name": "党员甲二"}"#,
      answer: .error(.forbidden), isExecutable: true),
  ]
}
