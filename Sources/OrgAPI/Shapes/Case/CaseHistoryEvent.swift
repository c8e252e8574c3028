/// Something that happened to a case.
public struct CaseHistoryEvent: WireShape {
  public static let sharedName: String? = "CaseHistoryEvent"
  public static let fields: FieldTable = [
    "seq": Field("Its number in the tenant's log.", .count),
    "at": Field("When.", .time),
    "user": Field("Who did it; absent where a rule or a job did.", .code),
    "userName": Field("That user's name.", .name),
    "kind": Field("The kind of event.", .word),
    "body": Field("The body it was done for.", .code),
    "bodyName": Field("That body's name.", .name),
    "notice": Field("What happened."),
    "remark": Field("The reason or opinion given; absent where retention has erased it.", .remark),
    "attachment": Field("The attachment that is the paper's scan, where there is one.", .code),
    "scan": Field("SHA-256 of the paper's scan, in hexadecimal.", .digest),
    "hash": Field("The event's hash in the log, in hexadecimal.", .line(64...64)),
  ]

  /// Its number in the tenant's log.
  public var seq: Int
  /// When.
  public var at: String
  /// Who did it; absent where a rule or a job did.
  public var user: String?
  /// That user's name.
  public var userName: String?
  /// The kind of event.
  public var kind: String
  /// The body it was done for.
  public var body: String?
  /// That body's name.
  public var bodyName: String?
  /// What happened.
  public var notice: Notice
  /// The reason or opinion given; absent where retention has erased it.
  public var remark: String?
  /// The attachment that is the paper's scan, where there is one.
  public var attachment: String?
  /// SHA-256 of the paper's scan, in hexadecimal.
  public var scan: String?
  /// The event's hash in the log, in hexadecimal.
  public var hash: String

  public init(
    seq: Int, at: String, user: String? = nil, userName: String? = nil, kind: String, body: String? = nil,
    bodyName: String? = nil, notice: Notice, remark: String? = nil, attachment: String? = nil, scan: String? = nil,
    hash: String
  ) {
    self.seq = seq
    self.at = at
    self.user = user
    self.userName = userName
    self.kind = kind
    self.body = body
    self.bodyName = bodyName
    self.notice = notice
    self.remark = remark
    self.attachment = attachment
    self.scan = scan
    self.hash = hash
  }
}
