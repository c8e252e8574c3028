/// `attachment.finish`: Ends the sending of a document, which can be used from then on.
///
/// - Who may call it: Whoever began it and may still attach there.
/// - Guarantees: One transaction. Size, SHA-256 and type are checked against what was said at the beginning; where
///   one differs, `invalid` says what it is. Finishing again changes nothing.
/// - Parameters: `attachment`, `requestKey` (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, and those of every method (`allErrors`).
/// - Source: DESIGN 7.
public enum AttachmentFinish: Method {
  public static let name = "attachment.finish"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid]
  public static let summary = "Ends the sending of a document, which can be used from then on."
  public static let details = """
    Who may call it: Whoever began it and may still attach there. One transaction. Size, SHA-256 and type are \
    checked against what was said at the beginning; where one differs, `invalid` says what it is. Finishing \
    again changes nothing.
    """

  /// The parameters of `attachment.finish`.
  public struct Params: WriteParams {
    public static let fields: FieldTable = [
      "attachment": Field("Its id.", .code),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// Its id.
    public var attachment: String
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(attachment: String, requestKey: String? = nil) {
      self.attachment = attachment
      self.requestKey = requestKey
    }
  }

  public typealias Result = AttachmentView

  public static let examples = [
    MethodExample(
      "the minutes of a meeting", as: "u-t01-v01-secretary",
      params: #"{"attachment": "5"}"#,
      answer: .result(
        #"""
        {
          "attachment": "5", "unit": "T01-V01", "case": "31", "name": "党员大会记录.pdf", "type": "application/pdf",
          "size": 183204,
          "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
          "received": 183204, "by": "u-t01-v01-secretary", "createdAt": "2012-04-11T09:30:00+08:00",
          "finishedAt": "2012-04-11T09:30:04+08:00"
        }
        """#)),
    MethodExample(
      "of an attachment that there is not", as: "u-t01-v01-secretary",
      params: #"{"attachment": "999999"}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
