/// `attachment.write`: Sends a piece of a document.
///
/// - Who may call it: Whoever began it and may still attach there.
/// - Guarantees: `offset` is how many bytes have been received before. Every piece but the last has 64 KiB to 4
///   MiB. Repeating a piece already received changes nothing; any other offset answers `conflict` with the one to
///   go on from, so that sending resumes after a broken connection.
/// - Parameters: `attachment`, `offset`, `data`; meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `conflict`, `invalid`, and those of every method (`allErrors`).
/// - Source: DESIGN 7.
public enum AttachmentWrite: Method {
  public static let name = "attachment.write"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = false
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .conflict, .invalid]
  public static let summary = "Sends a piece of a document."
  public static let details = """
    Who may call it: Whoever began it and may still attach there. `offset` is how many bytes have been received \
    before. Every piece but the last has 64 KiB to 4 MiB. Repeating a piece already received changes nothing; \
    any other offset answers `conflict` with the one to go on from, so that sending resumes after a broken \
    connection.
    """

  /// The parameters of `attachment.write`.
  public struct Params: MethodParams {
    public static let fields: FieldTable = [
      "attachment": Field("Its id.", .code),
      "offset": Field("Bytes sent before.", .count),
      "data": Field("The piece in base 64; at most 4 MiB before that.", .attachmentPiece),
    ]

    /// Its id.
    public var attachment: String
    /// Bytes sent before.
    public var offset: Int
    /// The piece in base 64; at most 4 MiB before that.
    public var data: String

    public init(attachment: String, offset: Int, data: String) {
      self.attachment = attachment
      self.offset = offset
      self.data = data
    }
  }

  /// The answer of `attachment.write`.
  public struct Result: WireShape {
    public static let fields: FieldTable = [
      "attachment": Field("Its id.", .code),
      "received": Field("Bytes received so far: the next offset.", .count),
    ]

    /// Its id.
    public var attachment: String
    /// Bytes received so far: the next offset.
    public var received: Int

    public init(attachment: String, received: Int) {
      self.attachment = attachment
      self.received = received
    }
  }

  public static let examples = [
    MethodExample(
      "a whole text", as: "u-t01-v01-secretary",
      params: #"{"attachment": "6", "offset": 0, "data": "5Lya6K6u6K6w5b2VCg=="}"#,
      answer: .result(#"{"attachment": "6", "received": 13}"#)),
    MethodExample(
      "of an attachment that there is not", as: "u-t01-v01-secretary",
      params: #"{"attachment": "999999", "offset": 0, "data": "5Lya6K6u6K6w5b2VCg=="}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
