/// `commitment.make`: Records public commitments of a unit, its secretary or its members (公开承诺).
///
/// - Who may call it: Users with `prepare` at the unit.
/// - Guarantees: One transaction. They are counted, not named: no member stands in the ledger.
/// - Parameters: `unit`, `campaign`, `maker`, `count` (optional), `namedByMasses` (optional), `channel` (optional),
///   `text`, `due` (optional), `requestKey` (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, `stageClosed`, and those of every method (`allErrors`).
/// - Source: R-92 to R-95.
public enum CommitmentMake: Method {
  public static let name = "commitment.make"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid, .stageClosed]
  public static let summary = "Records public commitments of a unit, its secretary or its members (公开承诺)."
  public static let details = """
    Who may call it: Users with `prepare` at the unit. One transaction. They are counted, not named: no member \
    stands in the ledger.
    """

  /// The parameters of `commitment.make`.
  public struct Params: WriteParams {
    public static let fields: FieldTable = [
      "unit": Field("The unit.", .code),
      "campaign": Field("The campaign's code.", .code),
      "maker": Field("Who commits himself."),
      "count": Field("How many; one where absent.", .quantityCount),
      "namedByMasses": Field("How many of them the masses named (点诺), at most all; none where absent.", .count),
      "channel": Field("Where they are made public, as the scheme names it.", .word),
      "text": Field("What is undertaken.", .remark),
      "due": Field("The day by which it is fulfilled.", .date),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The unit.
    public var unit: String
    /// The campaign's code.
    public var campaign: String
    /// Who commits himself.
    public var maker: Wire.CommitmentMaker
    /// How many; one where absent.
    public var count: Int?
    /// How many of them the masses named (点诺), at most all; none where absent.
    public var namedByMasses: Int?
    /// Where they are made public, as the scheme names it.
    public var channel: String?
    /// What is undertaken.
    public var text: String
    /// The day by which it is fulfilled.
    public var due: String?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      unit: String, campaign: String, maker: Wire.CommitmentMaker, count: Int? = nil, namedByMasses: Int? = nil,
      channel: String? = nil, text: String, due: String? = nil, requestKey: String? = nil
    ) {
      self.unit = unit
      self.campaign = campaign
      self.maker = maker
      self.count = count
      self.namedByMasses = namedByMasses
      self.channel = channel
      self.text = text
      self.due = due
      self.requestKey = requestKey
    }
  }

  public typealias Result = EntryView

  public static let examples = [
    MethodExample(
      "a village's ten", as: "u-t01-v01-secretary",
      params: #"""
        {
          "unit": "T01-V01", "campaign": "2012", "maker": "organization", "count": 10, "namedByMasses": 3,
          "channel": "board", "text": "年内为群众办实事十件。", "due": "2012-12-20"
        }
        """#,
      answer: .result(
        #"""
        {
          "entry": "91", "kind": "commitment", "unit": "T01-V01", "unitName": "天彭镇石林村党支部", "body": "T01-V01",
          "bodyName": "天彭镇石林村党支部", "campaign": "2012", "phase": "open", "due": "2012-12-20", "overdue": false,
          "quantity": 10, "fulfilled": 0, "revision": 1, "createdAt": "2012-05-08T10:00:00+08:00",
          "updatedAt": "2012-05-08T10:00:00+08:00", "author": "u-t01-v01-secretary",
          "content": {"count": 10, "namedByMasses": 3, "channel": "board", "maker": "organization", "percent": 0},
          "texts": [
            {"at": "2012-05-08T10:00:00+08:00", "by": "u-t01-v01-secretary", "field": "text", "text": "年内为群众办实事十件。"}
          ]
        }
        """#)),
    MethodExample(
      "of a unit that there is not", as: "u-t01-v01-secretary",
      params: #"{"unit": "T99", "campaign": "2012", "maker": "organization", "text": "办实事。"}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
