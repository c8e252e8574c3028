/// `member.receive`: Takes over a member who was offered, or lets him stay where he is.
///
/// - Who may call it: Users with `manageMembers` at the unit that is asked; to let him stay also those with it at his
///   own unit.
/// - Guarantees: One transaction.
/// - Parameters: `member`, `accept`, `since` (optional), `requestKey` (optional); meaning and limits in
///   `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, and those of every method (`allErrors`).
/// - Source: DESIGN 4, DESIGN 6, DESIGN 7, R-7, R-10.
public enum MemberReceive: Method {
  public static let name = "member.receive"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid]
  public static let summary = "Takes over a member who was offered, or lets him stay where he is."
  public static let details = """
    Who may call it: Users with `manageMembers` at the unit that is asked; to let him stay also those with it at his \
    own unit. One transaction.
    """

  /// The parameters of `member.receive`.
  public struct Params: WriteParams {
    public static let fields: FieldTable = [
      "member": Field("The member's code.", .code),
      "accept": Field("Whether he is taken over."),
      "since": Field("Since when he belongs there; today where absent, never later.", .date),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The member's code.
    public var member: String
    /// Whether he is taken over.
    public var accept: Bool
    /// Since when he belongs there; today where absent, never later.
    public var since: String?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(member: String, accept: Bool, since: String? = nil, requestKey: String? = nil) {
      self.member = member
      self.accept = accept
      self.since = since
      self.requestKey = requestKey
    }
  }

  /// The answer of `member.receive`.
  public struct Result: WireShape {
    public static let fields: FieldTable = [
      "member": Field("The member's code.", .code),
      "unit": Field("The unit he belongs to now.", .code),
      "revision": Field("The tenant's revision after the change.", .count),
    ]

    /// The member's code.
    public var member: String
    /// The unit he belongs to now.
    public var unit: String
    /// The tenant's revision after the change.
    public var revision: Int

    public init(member: String, unit: String, revision: Int) {
      self.member = member
      self.unit = unit
      self.revision = revision
    }
  }

  public static let examples = [
    MethodExample(
      "taken over", as: "u-t01-v02-secretary",
      params: #"{"member": "M-1", "accept": true}"#,
      answer: .result(#"{"member": "M-1", "unit": "T01-V02", "revision": 5}"#), isExecutable: true),
    MethodExample(
      "nobody", as: "u-t01-v01-secretary",
      params: #"{"member": "M-0", "accept": true}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
