/// `record.add`: Counts an event of the year: a training, a practical rule, members admitted.
///
/// - Who may call it: Users with `prepare` at the unit.
/// - Guarantees: One transaction. It counts for the campaign, whatever the day.
/// - Parameters: `unit`, `campaign`, `record`, `count` (optional), `on`, `text` (optional), `requestKey` (optional);
///   meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, `stageClosed`, and those of every method (`allErrors`).
/// - Source: R-103, R-104, R-111.
public enum RecordAdd: Method {
  public static let name = "record.add"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid, .stageClosed]
  public static let summary = "Counts an event of the year: a training, a practical rule, members admitted."
  public static let details = """
    Who may call it: Users with `prepare` at the unit. One transaction. It counts for the campaign, whatever the \
    day.
    """

  /// The parameters of `record.add`.
  public struct Params: WriteParams {
    public static let fields: FieldTable = [
      "unit": Field("The unit.", .code),
      "campaign": Field("The campaign's code.", .code),
      "record": Field("What is counted, as the scheme names it.", .word),
      "count": Field("How many; one where absent.", .quantityCount),
      "on": Field("The day.", .date),
      "text": Field("What it was.", .remark),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The unit.
    public var unit: String
    /// The campaign's code.
    public var campaign: String
    /// What is counted, as the scheme names it.
    public var record: String
    /// How many; one where absent.
    public var count: Int?
    /// The day.
    public var on: String
    /// What it was.
    public var text: String?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      unit: String, campaign: String, record: String, count: Int? = nil, on: String, text: String? = nil,
      requestKey: String? = nil
    ) {
      self.unit = unit
      self.campaign = campaign
      self.record = record
      self.count = count
      self.on = on
      self.text = text
      self.requestKey = requestKey
    }
  }

  public typealias Result = EntryView

  public static let examples = [
    MethodExample(
      "a training", as: "u-t01-v01-secretary",
      params: #"""
        {
          "unit": "T01-V01", "campaign": "2012", "record": "secretaryTraining", "on": "2012-06-20",
          "text": "参加市委党校书记培训班。"
        }
        """#,
      answer: .result(
        #"""
        {
          "entry": "94", "kind": "record", "unit": "T01-V01", "unitName": "天彭镇石林村党支部", "body": "T01-V01",
          "bodyName": "天彭镇石林村党支部", "campaign": "2012", "phase": "closed", "overdue": false, "quantity": 1,
          "revision": 1, "createdAt": "2012-05-08T10:00:00+08:00", "updatedAt": "2012-05-08T10:00:00+08:00",
          "author": "u-t01-v01-secretary", "content": {"count": 1, "record": "secretaryTraining", "on": "2012-06-20"},
          "texts": [
            {"at": "2012-05-08T10:00:00+08:00", "by": "u-t01-v01-secretary", "field": "text", "text": "参加市委党校书记培训班。"}
          ]
        }
        """#)),
    MethodExample(
      "of a unit that there is not", as: "u-t01-v01-secretary",
      params: #"{"unit": "T99", "campaign": "2012", "record": "secretaryTraining", "on": "2012-06-20"}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
