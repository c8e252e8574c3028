/// Where a member belonged from a revision on.
public struct MemberPlace: WireShape {
  public static let sharedName: String? = "MemberPlace"
  public static let fields: FieldTable = [
    "revision": Field("The first revision at which it was so.", .count),
    "until": Field("The first revision at which it no longer was; absent for the present.", .count),
    "unit": Field("The unit.", .code),
    "status": Field("Whether he was a full or a probationary member, or had left."),
    "since": Field("Since when, as people said.", .date),
    "mobile": Field("Whether he was a mobile member."),
    "host": Field("The unit that hosted him; absent where none did.", .code),
  ]

  /// The first revision at which it was so.
  public var revision: Int
  /// The first revision at which it no longer was; absent for the present.
  public var until: Int?
  /// The unit.
  public var unit: String
  /// Whether he was a full or a probationary member, or had left.
  public var status: Wire.MemberStatus
  /// Since when, as people said.
  public var since: String
  /// Whether he was a mobile member.
  public var mobile: Bool
  /// The unit that hosted him; absent where none did.
  public var host: String?

  public init(
    revision: Int, until: Int? = nil, unit: String, status: Wire.MemberStatus, since: String, mobile: Bool,
    host:
      String? = nil
  ) {
    self.revision = revision
    self.until = until
    self.unit = unit
    self.status = status
    self.since = since
    self.mobile = mobile
    self.host = host
  }
}
