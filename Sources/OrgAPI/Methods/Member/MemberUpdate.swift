/// `member.update`: Changes a member's name, status, or host.
///
/// - Who may call it: Users with `manageMembers` at the unit he belongs to.
/// - Guarantees: One transaction.
/// - Parameters: `member`, `name` (optional), `status` (optional), `joined` (optional), `mobile` (optional), `host`
///   (optional), `requestKey` (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, and those of every method (`allErrors`).
/// - Source: DESIGN 4, DESIGN 6, DESIGN 7, R-7, R-10.
public enum MemberUpdate: Method {
  public static let name = "member.update"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid]
  public static let summary = "Changes a member's name, status, or host."
  public static let details = """
    Who may call it: Users with `manageMembers` at the unit he belongs to. One transaction.
    """

  /// The parameters of `member.update`.
  public struct Params: WriteParams {
    public static let fields: FieldTable = [
      "member": Field("The member's code.", .code),
      "name": Field("His name from now on.", .name),
      "status": Field("His status from now on."),
      "joined": Field("The day he joined the party.", .date),
      "mobile": Field("Whether he is a mobile member; without it he has no host."),
      "host": Field("The unit in whose life he takes part; empty for none.", .clearable(.code)),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The member's code.
    public var member: String
    /// His name from now on.
    public var name: String?
    /// His status from now on.
    public var status: Wire.MemberStanding?
    /// The day he joined the party.
    public var joined: String?
    /// Whether he is a mobile member; without it he has no host.
    public var mobile: Bool?
    /// The unit in whose life he takes part; empty for none.
    public var host: String?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      member: String, name: String? = nil, status: Wire.MemberStanding? = nil, joined: String? = nil,
      mobile:
        Bool? = nil, host: String? = nil, requestKey: String? = nil
    ) {
      self.member = member
      self.name = name
      self.status = status
      self.joined = joined
      self.mobile = mobile
      self.host = host
      self.requestKey = requestKey
    }

    public func validate() throws(ParamsError) {
      let given: [Any?] = [name, status, joined, mobile, host]
      guard given.contains(where: { $0 != nil }) else {
        throw ParamsError(path: "", problem: .nothingGiven(fields: ["name", "status", "joined", "mobile", "host"]))
      }
    }
  }

  /// The answer of `member.update`.
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
      "a member who is now full", as: "u-t01-v01-secretary",
      params: #"{"member": "M-1", "status": "full"}"#,
      answer: .result(#"{"member": "M-1", "revision": 3}"#), isExecutable: true),
    MethodExample(
      "nobody", as: "u-t01-v01-secretary",
      params: #"{"member": "M-0", "status": "full"}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
