/// `attachment.begin`: Begins to send a document for evidence or minutes.
///
/// - Who may call it: Users with `prepare` at the unit or at a body above it by affiliation; for a case, also users
///   who may act at a body with a place in it.
/// - Guarantees: One transaction. At most 20 MiB and 20 unfinished attachments a user, beyond which it answers
///   `limit`; what was not finished within a day is cleared here. The name may be that of a person and stays out of
///   the log.
/// - Parameters: `unit`, `case` (optional), `name`, `type`, `size`, `sha256`, `requestKey` (optional); meaning and
///   limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, and those of every method (`allErrors`).
/// - Source: DESIGN 6, DESIGN 7.
public enum AttachmentBegin: Method {
  public static let name = "attachment.begin"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid]
  public static let summary = "Begins to send a document for evidence or minutes."
  public static let details = """
    Who may call it: Users with `prepare` at the unit or at a body above it by affiliation; for a case, also \
    users who may act at a body with a place in it. One transaction. At most 20 MiB and 20 unfinished \
    attachments a user, beyond which it answers `limit`; what was not finished within a day is cleared here. The \
    name may be that of a person and stays out of the log.
    """

  /// The parameters of `attachment.begin`.
  public struct Params: WriteParams {
    public static let fields: FieldTable = [
      "unit": Field("The unit it belongs to.", .code),
      "case": Field("The unit's case that it belongs to; without, it is the unit's until it is used in a case.", .code),
      "name": Field("The file's name.", .fileName),
      "type": Field("What it is; the content must be that."),
      "size": Field("How many bytes it has, at most 20 MiB.", .attachmentSize),
      "sha256": Field("SHA-256 of its bytes: 64 hexadecimal digits, in lower case.", .digest),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The unit it belongs to.
    public var unit: String
    /// The unit's case that it belongs to; without, it is the unit's until it is used in a case.
    public var `case`: String?
    /// The file's name.
    public var name: String
    /// What it is; the content must be that.
    public var type: Wire.MediaType
    /// How many bytes it has, at most 20 MiB.
    public var size: Int
    /// SHA-256 of its bytes: 64 hexadecimal digits, in lower case.
    public var sha256: String
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      unit: String, `case`: String? = nil, name: String, type: Wire.MediaType, size: Int, sha256: String,
      requestKey: String? = nil
    ) {
      self.unit = unit
      self.case = `case`
      self.name = name
      self.type = type
      self.size = size
      self.sha256 = sha256
      self.requestKey = requestKey
    }
  }

  /// The answer of `attachment.begin`.
  public struct Result: WireShape {
    public static let fields: FieldTable = [
      "attachment": Field("Its id.", .code),
      "chunk": Field("The most bytes of one piece.", .count),
      "received": Field("Bytes received so far: the next offset.", .count),
    ]

    /// Its id.
    public var attachment: String
    /// The most bytes of one piece.
    public var chunk: Int
    /// Bytes received so far: the next offset.
    public var received: Int

    public init(attachment: String, chunk: Int, received: Int) {
      self.attachment = attachment
      self.chunk = chunk
      self.received = received
    }
  }

  public static let examples = [
    MethodExample(
      "the minutes of a meeting", as: "u-t01-v01-secretary",
      params: #"""
        {
          "unit": "T01-V01", "name": "党员大会记录.pdf", "type": "application/pdf", "size": 183204,
          "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
        }
        """#,
      answer: .result(#"{"attachment": "5", "chunk": 4194304, "received": 0}"#), isExecutable: true),
    MethodExample(
      "for another town's village", as: "u-t01-v01-secretary",
      params: #"""
        {
          "unit": "T02-V01", "name": "a.pdf", "type": "application/pdf", "size": 1,
          "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
        }
        """#,
      answer: .error(.forbidden), isExecutable: true),
  ]
}
