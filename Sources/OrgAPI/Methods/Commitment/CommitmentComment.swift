/// `commitment.comment`: Comments on commitments, as a body above (点评).
///
/// - Who may call it: Users with `supervise` at a body that stands above the unit: one of its ancestors, its superior
///   on a line, or a body that its route of some matter waits for.
/// - Guarantees: One transaction. The comment is an entry of its own below the commitment.
/// - Parameters: `commitment`, `collective`, `text`, `body` (optional), `expectedRevision` (optional), `requestKey`
///   (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, `stageClosed`, and those of every method (`allErrors`).
/// - Source: R-96.
public enum CommitmentComment: Method {
  public static let name = "commitment.comment"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid, .stageClosed]
  public static let summary = "Comments on commitments, as a body above (点评)."
  public static let details = """
    Who may call it: Users with `supervise` at a body that stands above the unit: one of its ancestors, its \
    superior on a line, or a body that its route of some matter waits for. One transaction. The comment is an \
    entry of its own below the commitment.
    """

  /// The parameters of `commitment.comment`.
  public struct Params: EntryWriteParams {
    public static let fields: FieldTable = [
      "commitment": Field("The commitment's entry.", .code),
      "collective": Field("Whether it was made before several units at once (集中), or to this one alone (个别)."),
      "text": Field("The comment.", .remark),
      "body": Field("The body above for which the caller acts; needed where he could act for several.", .code),
      "expectedRevision": Field(
        "The entry's revision that the caller has seen; another one answers `conflict`.", .count),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The commitment's entry.
    public var commitment: String
    /// Whether it was made before several units at once (集中), or to this one alone (个别).
    public var collective: Bool
    /// The comment.
    public var text: String
    /// The body above for which the caller acts; needed where he could act for several.
    public var body: String?
    /// The entry's revision that the caller has seen; another one answers `conflict`.
    public var expectedRevision: Int?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      commitment: String, collective: Bool, text: String, body: String? = nil, expectedRevision: Int? = nil,
      requestKey: String? = nil
    ) {
      self.commitment = commitment
      self.collective = collective
      self.text = text
      self.body = body
      self.expectedRevision = expectedRevision
      self.requestKey = requestKey
    }
  }

  public typealias Result = EntryView

  public static let examples = [
    MethodExample(
      "at a meeting", as: "u-t01-secretary",
      params: #"{"commitment": "91", "collective": true, "text": "承诺具体，进度较快。"}"#,
      answer: .result(
        #"""
        {
          "entry": "92", "kind": "comment", "unit": "T01-V01", "unitName": "天彭镇石林村党支部", "body": "T01",
          "bodyName": "天彭镇党委", "campaign": "2012", "parent": "91", "phase": "closed", "overdue": false, "revision": 1,
          "createdAt": "2012-08-10T15:00:00+08:00", "updatedAt": "2012-08-10T15:00:00+08:00",
          "author": "u-t01-secretary", "content": {"collective": true},
          "texts": [{"at": "2012-08-10T15:00:00+08:00", "by": "u-t01-secretary", "field": "text", "text": "承诺具体，进度较快。"}]
        }
        """#)),
    MethodExample(
      "of an entry that there is not", as: "u-t01-secretary",
      params: #"{"commitment": "999999", "collective": true, "text": "进度较快。"}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
