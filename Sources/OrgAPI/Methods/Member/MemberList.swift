/// `member.list`: Lists the members of a unit, now or as it was.
///
/// - Who may call it: Users with `readMembers` at the unit.
/// - Guarantees: Every reading is noted in the access log, with the unit and the number of rows. Names are those of
///   today, also where an earlier roster is asked for.
/// - Parameters: `unit`, `status` (optional), `mobile` (optional), `guests` (optional), `asOf` (optional), `limit`
///   (optional), `cursor` (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, and those of every method (`allErrors`).
/// - Source: DESIGN 4, DESIGN 6, DESIGN 7, R-7, R-10.
public enum MemberList: Method {
  public static let name = "member.list"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = false
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid]
  public static let summary = "Lists the members of a unit, now or as it was."
  public static let details = """
    Who may call it: Users with `readMembers` at the unit. Every reading is noted in the access log, with the unit \
    and the number of rows. Names are those of today, also where an earlier roster is asked for.
    """

  /// The parameters of `member.list`.
  public struct Params: PagedParams {
    public static let fields: FieldTable = [
      "unit": Field("The unit whose roster is read.", .code),
      "status": Field("Only members of this status; where absent those who belong to the unit, full and probationary."),
      "mobile": Field("Whether only mobile members are listed."),
      "guests": Field(
        "Whether members of other units whom it hosts, or is asked to take over, are listed too; yes where absent."),
      "asOf": Field("The revision or the day whose roster is asked; the present where absent."),
      "limit": Field("The most entries of a page, 1 to 1,000; 100 where absent.", .pageSize),
      "cursor": Field("Where the page before ended: its `nextCursor`.", .cursor),
    ]

    /// The unit whose roster is read.
    public var unit: String
    /// Only members of this status; where absent those who belong to the unit, full and probationary.
    public var status: Wire.MemberStatus?
    /// Whether only mobile members are listed.
    public var mobile: Bool?
    /// Whether members of other units whom it hosts, or is asked to take over, are listed too; yes where absent.
    public var guests: Bool?
    /// The revision or the day whose roster is asked; the present where absent.
    public var asOf: AsOf?
    /// The most entries of a page, 1 to 1,000; 100 where absent.
    public var limit: Int?
    /// Where the page before ended: its `nextCursor`.
    public var cursor: String?

    public init(
      unit: String, status: Wire.MemberStatus? = nil, mobile: Bool? = nil, guests: Bool? = nil,
      asOf: AsOf? = nil, limit: Int? = nil, cursor: String? = nil
    ) {
      self.unit = unit
      self.status = status
      self.mobile = mobile
      self.guests = guests
      self.asOf = asOf
      self.limit = limit
      self.cursor = cursor
    }
  }

  /// The answer of `member.list`.
  public struct Result: PagedResult {
    public static let fields: FieldTable = [
      "unit": Field("The unit.", .code),
      "unitName": Field("The unit's name.", .name),
      "roster": Field("The counts of its roster as they are now; absent where it keeps none."),
      "members": Field("The page's members.", .list(1000, of: .none)),
      "nextCursor": Field("Where the next page begins; absent on the last page.", .cursor),
    ]

    /// The unit.
    public var unit: String
    /// The unit's name.
    public var unitName: String
    /// The counts of its roster as they are now; absent where it keeps none.
    public var roster: RosterView?
    /// The page's members.
    public var members: [MemberView]
    /// Where the next page begins; absent on the last page.
    public var nextCursor: String?

    public init(
      unit: String, unitName: String, roster: RosterView? = nil, members: [MemberView], nextCursor: String? = nil
    ) {
      self.unit = unit
      self.unitName = unitName
      self.roster = roster
      self.members = members
      self.nextCursor = nextCursor
    }
  }

  public static let examples = [
    MethodExample(
      "an empty roster", as: "u-t01-v01-secretary",
      params: #"{"unit": "T01-V01"}"#,
      answer: .result(#"{"unit": "T01-V01", "unitName": "天彭镇石林村党支部", "members": []}"#), isExecutable: true),
    MethodExample(
      "a neighbour's", as: "u-t01-v01-secretary",
      params: #"{"unit": "T01-V02"}"#,
      answer: .error(.forbidden), isExecutable: true),
  ]
}
