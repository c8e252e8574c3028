/// `commitment.fulfil`: Records that commitments were fulfilled.
///
/// - Who may call it: Users with `prepare` at the unit.
/// - Guarantees: One transaction. Never more than are left; the entry is closed with the last.
/// - Parameters: `commitment`, `count` (optional), `text`, `expectedRevision` (optional), `requestKey` (optional);
///   meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, `stageClosed`, and those of every method (`allErrors`).
/// - Source: R-95.
public enum CommitmentFulfil: Method {
  public static let name = "commitment.fulfil"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid, .stageClosed]
  public static let summary = "Records that commitments were fulfilled."
  public static let details = """
    Who may call it: Users with `prepare` at the unit. One transaction. Never more than are left; the entry is \
    closed with the last.
    """

  /// The parameters of `commitment.fulfil`.
  public struct Params: EntryWriteParams {
    public static let fields: FieldTable = [
      "commitment": Field("The commitment's entry.", .code),
      "count": Field("How many; one where absent.", .quantityCount),
      "text": Field("What was done.", .remark),
      "expectedRevision": Field(
        "The entry's revision that the caller has seen; another one answers `conflict`.", .count),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The commitment's entry.
    public var commitment: String
    /// How many; one where absent.
    public var count: Int?
    /// What was done.
    public var text: String
    /// The entry's revision that the caller has seen; another one answers `conflict`.
    public var expectedRevision: Int?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      commitment: String, count: Int? = nil, text: String, expectedRevision: Int? = nil, requestKey: String? = nil
    ) {
      self.commitment = commitment
      self.count = count
      self.text = text
      self.expectedRevision = expectedRevision
      self.requestKey = requestKey
    }
  }

  public typealias Result = EntryView

  public static let examples = [
    MethodExample(
      "two of ten", as: "u-t01-v01-secretary",
      params: #"{"commitment": "91", "count": 2, "text": "修通三组水渠。"}"#,
      answer: .result(
        #"""
        {
          "entry": "91", "kind": "commitment", "unit": "T01-V01", "unitName": "天彭镇石林村党支部", "body": "T01-V01",
          "bodyName": "天彭镇石林村党支部", "campaign": "2012", "phase": "open", "due": "2012-12-20", "overdue": false,
          "quantity": 10, "fulfilled": 2, "revision": 2, "createdAt": "2012-05-08T10:00:00+08:00",
          "updatedAt": "2012-08-01T09:00:00+08:00", "author": "u-t01-v01-secretary",
          "content": {"count": 10, "namedByMasses": 3, "channel": "board", "maker": "organization", "percent": 20},
          "texts": [
            {"at": "2012-05-08T10:00:00+08:00", "by": "u-t01-v01-secretary", "field": "text", "text": "年内为群众办实事十件。"},
            {"at": "2012-08-01T09:00:00+08:00", "by": "u-t01-v01-secretary", "field": "text", "text": "修通三组水渠。"}
          ]
        }
        """#)),
    MethodExample(
      "of an entry that there is not", as: "u-t01-v01-secretary",
      params: #"{"commitment": "999999", "text": "修通水渠。"}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
