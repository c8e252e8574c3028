/// `attachment.get`: Answers what a document is, and a piece of its bytes.
///
/// - Who may call it: Users who may read its case, or without one its unit; and whoever began it, while he may
///   attach there. An unfinished one is there for him alone.
/// - Guarantees: At most 4 MiB at once; `nextOffset` says where the next piece begins.
/// - Parameters: `attachment`, `offset` (optional), `length` (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, and those of every method (`allErrors`).
/// - Source: DESIGN 7.
public enum AttachmentGet: Method {
  public static let name = "attachment.get"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = false
  public static let errors: [ErrorKind] = [.forbidden, .notFound]
  public static let summary = "Answers what a document is, and a piece of its bytes."
  public static let details = """
    Who may call it: Users who may read its case, or without one its unit; and whoever began it, while he may \
    attach there. An unfinished one is there for him alone. At most 4 MiB at once; `nextOffset` says where the \
    next piece begins.
    """

  /// The parameters of `attachment.get`.
  public struct Params: MethodParams {
    public static let fields: FieldTable = [
      "attachment": Field("Its id.", .code),
      "offset": Field("Where the piece begins; 0 where absent.", .count),
      "length": Field("The most bytes of the piece; 4 MiB where absent, none with 0.", .attachmentLength),
    ]

    /// Its id.
    public var attachment: String
    /// Where the piece begins; 0 where absent.
    public var offset: Int?
    /// The most bytes of the piece; 4 MiB where absent, none with 0.
    public var length: Int?

    public init(attachment: String, offset: Int? = nil, length: Int? = nil) {
      self.attachment = attachment
      self.offset = offset
      self.length = length
    }
  }

  /// The answer of `attachment.get`.
  public struct Result: WireShape {
    public static let fields: FieldTable = [
      "meta": Field("What it is."),
      "offset": Field("Where the piece begins.", .count),
      "data": Field("The piece in base 64.", .attachmentPiece),
      "nextOffset": Field("Where the next piece begins; absent at the end.", .count),
    ]

    /// What it is.
    public var meta: AttachmentView
    /// Where the piece begins.
    public var offset: Int
    /// The piece in base 64.
    public var data: String
    /// Where the next piece begins; absent at the end.
    public var nextOffset: Int?

    public init(meta: AttachmentView, offset: Int, data: String, nextOffset: Int? = nil) {
      self.meta = meta
      self.offset = offset
      self.data = data
      self.nextOffset = nextOffset
    }
  }

  public static let examples = [
    MethodExample(
      "the first bytes", as: "u-t01-v01-secretary",
      params: #"{"attachment": "5", "offset": 0, "length": 5}"#,
      answer: .result(
        #"""
        {
          "meta": {
            "attachment": "5", "unit": "T01-V01", "case": "31", "name": "党员大会记录.pdf", "type": "application/pdf",
            "size": 183204,
            "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            "received": 183204, "by": "u-t01-v01-secretary", "createdAt": "2012-04-11T09:30:00+08:00",
            "finishedAt": "2012-04-11T09:30:04+08:00"
          },
          "offset": 0, "data": "JVBERi0=", "nextOffset": 5
        }
        """#)),
    MethodExample(
      "of an attachment that there is not", as: "u-t01-v01-secretary",
      params: #"{"attachment": "999999"}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
