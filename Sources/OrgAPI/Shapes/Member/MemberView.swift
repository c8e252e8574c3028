/// A member of a roster. Personal data: every reading is in the access log.
public struct MemberView: WireShape {
  public static let sharedName: String? = "MemberView"
  public static let fields: FieldTable = [
    "member": Field("The member's code.", .code),
    "name": Field("His name; absent where it was erased by rule.", .name),
    "unit": Field("The unit he belongs to, or belonged to last.", .code),
    "unitName": Field("The unit's name.", .name),
    "status": Field("Whether he is a full or a probationary member, or has left."),
    "leaving": Field("Why he left; absent for those who have not."),
    "joined": Field("The day he joined the party; absent where it is not recorded, or was erased.", .date),
    "since": Field("Since when he belongs to the unit, or has left it.", .date),
    "mobile": Field("Whether he is a mobile member."),
    "host": Field("The unit in whose life a mobile member takes part; absent where there is none.", .code),
    "hostName": Field("The host's name.", .name),
    "offered": Field("The unit that is asked to take him over; absent where none is.", .code),
    "offeredName": Field("The name of the unit that is asked.", .name),
    "guest": Field("Whether he stands in this roster as a guest, or as one to be taken over; absent in his own."),
  ]

  /// The member's code.
  public var member: String
  /// His name; absent where it was erased by rule.
  public var name: String?
  /// The unit he belongs to, or belonged to last.
  public var unit: String
  /// The unit's name.
  public var unitName: String
  /// Whether he is a full or a probationary member, or has left.
  public var status: Wire.MemberStatus
  /// Why he left; absent for those who have not.
  public var leaving: Wire.MemberLeaving?
  /// The day he joined the party; absent where it is not recorded, or was erased.
  public var joined: String?
  /// Since when he belongs to the unit, or has left it.
  public var since: String
  /// Whether he is a mobile member.
  public var mobile: Bool
  /// The unit in whose life a mobile member takes part; absent where there is none.
  public var host: String?
  /// The host's name.
  public var hostName: String?
  /// The unit that is asked to take him over; absent where none is.
  public var offered: String?
  /// The name of the unit that is asked.
  public var offeredName: String?
  /// Whether he stands in this roster as a guest, or as one to be taken over; absent in his own.
  public var guest: Bool?

  public init(
    member: String, name: String? = nil, unit: String, unitName: String, status: Wire.MemberStatus,
    leaving:
      Wire.MemberLeaving? = nil, joined: String? = nil, since: String, mobile: Bool, host: String? = nil,
    hostName:
      String? = nil, offered: String? = nil, offeredName: String? = nil, guest: Bool? = nil
  ) {
    self.member = member
    self.name = name
    self.unit = unit
    self.unitName = unitName
    self.status = status
    self.leaving = leaving
    self.joined = joined
    self.since = since
    self.mobile = mobile
    self.host = host
    self.hostName = hostName
    self.offered = offered
    self.offeredName = offeredName
    self.guest = guest
  }
}
