/// An event of the tenant's log, as stored.
public struct AuditEvent: WireShape {
  public static let sharedName: String? = "AuditEvent"
  public static let fields: FieldTable = [
    "seq": Field("Counted from 1, without holes.", .count),
    "at": Field("When.", .time),
    "user": Field("Who; absent where a rule or a job did it.", .code),
    "unit": Field("The unit concerned.", .code),
    "case": Field("The case concerned.", .code),
    "kind": Field("The kind of event.", .word),
    "version": Field("The version of the kind's body.", .count),
    "body": Field("The stored body, a JSON text."),
    "previousHash": Field("The hash of the event before, in hexadecimal.", .line(64...64)),
    "hash": Field("The hash over the stored bytes, in hexadecimal.", .line(64...64)),
  ]

  /// Counted from 1, without holes.
  public var seq: Int
  /// When.
  public var at: String
  /// Who; absent where a rule or a job did it.
  public var user: String?
  /// The unit concerned.
  public var unit: String?
  /// The case concerned.
  public var `case`: String?
  /// The kind of event.
  public var kind: String
  /// The version of the kind's body.
  public var version: Int
  /// The stored body, a JSON text.
  public var body: String
  /// The hash of the event before, in hexadecimal.
  public var previousHash: String
  /// The hash over the stored bytes, in hexadecimal.
  public var hash: String

  public init(
    seq: Int, at: String, user: String? = nil, unit: String? = nil, `case`: String? = nil, kind: String, version: Int,
    body: String, previousHash: String, hash: String
  ) {
    self.seq = seq
    self.at = at
    self.user = user
    self.unit = unit
    self.case = `case`
    self.kind = kind
    self.version = version
    self.body = body
    self.previousHash = previousHash
    self.hash = hash
  }
}
