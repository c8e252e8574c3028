/// `term.record`: Records the day of a unit's last election, from which its term of office runs.
///
/// - Who may call it: Users with `administerUnits` at the unit; those with `prepare` at the very unit.
/// - Guarantees: One transaction. The day that was recorded last holds.
/// - Parameters: `unit`, `elected`, `requestKey` (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, and those of every method (`allErrors`).
/// - Source: R-9.
public enum TermRecord: Method {
  public static let name = "term.record"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid]
  public static let summary = "Records the day of a unit's last election, from which its term of office runs."
  public static let details = """
    Who may call it: Users with `administerUnits` at the unit; those with `prepare` at the very unit. One \
    transaction. The day that was recorded last holds.
    """

  /// The parameters of `term.record`.
  public struct Params: WriteParams {
    public static let fields: FieldTable = [
      "unit": Field("The unit.", .code),
      "elected": Field("The day of the election, today or before.", .date),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The unit.
    public var unit: String
    /// The day of the election, today or before.
    public var elected: String
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(unit: String, elected: String, requestKey: String? = nil) {
      self.unit = unit
      self.elected = elected
      self.requestKey = requestKey
    }
  }

  /// The answer of `term.record`.
  public struct Result: WireShape {
    public static let fields: FieldTable = [
      "unit": Field("The unit.", .code),
      "elected": Field("The day of its last election.", .date),
      "ends": Field("The day on which the term is over.", .date),
    ]

    /// The unit.
    public var unit: String
    /// The day of its last election.
    public var elected: String
    /// The day on which the term is over.
    public var ends: String

    public init(unit: String, elected: String, ends: String) {
      self.unit = unit
      self.elected = elected
      self.ends = ends
    }
  }

  public static let examples = [
    MethodExample(
      "an election", as: "u-t01-v01-secretary",
      params: #"{"unit": "T01-V01", "elected": "2010-11-20", "requestKey": "term-1"}"#,
      answer: .result(#"{"unit": "T01-V01", "elected": "2010-11-20", "ends": "2015-11-20"}"#), isExecutable: true)
  ]
}
