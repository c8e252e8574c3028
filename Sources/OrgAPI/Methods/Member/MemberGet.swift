/// `member.get`: Shows one member and where he has belonged.
///
/// - Who may call it: Users with `readMembers` at the unit he belongs to, that hosts him or that is asked to take him
///   over.
/// - Guarantees: Every reading is noted in the access log, with the unit and the number of rows.
/// - Parameters: `member`; meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, and those of every method (`allErrors`).
/// - Source: DESIGN 4, DESIGN 6, DESIGN 7, R-7, R-10.
public enum MemberGet: Method {
  public static let name = "member.get"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = false
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid]
  public static let summary = "Shows one member and where he has belonged."
  public static let details = """
    Who may call it: Users with `readMembers` at the unit he belongs to, that hosts him or that is asked to take him \
    over. Every reading is noted in the access log, with the unit and the number of rows.
    """

  /// The parameters of `member.get`.
  public struct Params: MethodParams {
    public static let fields: FieldTable = [
      "member": Field("The member's code.", .code)
    ]

    /// The member's code.
    public var member: String

    public init(member: String) {
      self.member = member
    }
  }

  /// The answer of `member.get`.
  public struct Result: WireShape {
    public static let fields: FieldTable = [
      "member": Field("The member."),
      "places": Field("Where he has belonged, the last first; at most 100.", .list(100, of: .none)),
    ]

    /// The member.
    public var member: MemberView
    /// Where he has belonged, the last first; at most 100.
    public var places: [MemberPlace]

    public init(member: MemberView, places: [MemberPlace]) {
      self.member = member
      self.places = places
    }
  }

  public static let examples = [
    MethodExample(
      "a member", as: "u-t01-v01-secretary",
      params: #"{"member": "M-1"}"#,
      answer: .result(
        #"""
        {
          "member": {
            "member": "M-1", "name": "党员甲一", "unit": "T01-V01", "unitName": "天彭镇石林村党支部", "status": "probationary",
            "joined": "2012-01-05", "since": "2012-04-20", "mobile": false
          },
          "places": [
            {"revision": 2, "unit": "T01-V01", "status": "probationary", "since": "2012-04-20", "mobile": false}
          ]
        }
        """#), isExecutable: false),
    MethodExample(
      "nobody", as: "u-t01-v01-secretary",
      params: #"{"member": "M-0"}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
