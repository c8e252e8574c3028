/// A document for evidence or minutes, without its bytes.
public struct AttachmentView: WireShape {
  public static let sharedName: String? = "AttachmentView"
  public static let fields: FieldTable = [
    "attachment": Field("Its id.", .code),
    "unit": Field("The unit it belongs to.", .code),
    "case": Field("The case it belongs to; absent while it is the unit's alone.", .code),
    "name": Field("The file's name.", .fileName),
    "type": Field("What it is."),
    "size": Field("How many bytes it has.", .attachmentSize),
    "sha256": Field("SHA-256 of its bytes: 64 hexadecimal digits, in lower case.", .digest),
    "received": Field("Bytes received so far: where sending goes on.", .count),
    "by": Field("The user who sent it.", .code),
    "createdAt": Field("When it was begun.", .time),
    "finishedAt": Field("When all was there and found right; absent before that.", .time),
  ]

  /// Its id.
  public var attachment: String
  /// The unit it belongs to.
  public var unit: String
  /// The case it belongs to; absent while it is the unit's alone.
  public var `case`: String?
  /// The file's name.
  public var name: String
  /// What it is.
  public var type: Wire.MediaType
  /// How many bytes it has.
  public var size: Int
  /// SHA-256 of its bytes: 64 hexadecimal digits, in lower case.
  public var sha256: String
  /// Bytes received so far: where sending goes on.
  public var received: Int
  /// The user who sent it.
  public var by: String
  /// When it was begun.
  public var createdAt: String
  /// When all was there and found right; absent before that.
  public var finishedAt: String?

  public init(
    attachment: String, unit: String, `case`: String? = nil, name: String, type: Wire.MediaType, size: Int,
    sha256: String, received: Int, by: String, createdAt: String, finishedAt: String? = nil
  ) {
    self.attachment = attachment
    self.unit = unit
    self.case = `case`
    self.name = name
    self.type = type
    self.size = size
    self.sha256 = sha256
    self.received = received
    self.by = by
    self.createdAt = createdAt
    self.finishedAt = finishedAt
  }
}
