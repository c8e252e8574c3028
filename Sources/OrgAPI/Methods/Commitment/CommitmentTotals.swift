/// `commitment.totals`: Answers the totals of commitments, satisfaction and measures.
///
/// - Who may call it: Users who may read `body`, the root where it is absent; units that they may not read are not
///   counted.
/// - Guarantees: Entries taken back do not count.
/// - Parameters: `campaign`, `body` (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, and those of every method (`allErrors`).
/// - Source: R-91, R-95, R-96.
public enum CommitmentTotals: Method {
  public static let name = "commitment.totals"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = false
  public static let errors: [ErrorKind] = [.forbidden, .notFound]
  public static let summary = "Answers the totals of commitments, satisfaction and measures."
  public static let details = """
    Who may call it: Users who may read `body`, the root where it is absent; units that they may not read are \
    not counted. Entries taken back do not count.
    """

  /// The parameters of `commitment.totals`.
  public struct Params: MethodParams {
    public static let fields: FieldTable = [
      "campaign": Field("The campaign's code.", .code),
      "body": Field("Only units below this body, itself included; the root where absent.", .code),
    ]

    /// The campaign's code.
    public var campaign: String
    /// Only units below this body, itself included; the root where absent.
    public var body: String?

    public init(campaign: String, body: String? = nil) {
      self.campaign = campaign
      self.body = body
    }
  }

  /// The answer of `commitment.totals`.
  public struct Result: WireShape {
    public static let fields: FieldTable = [
      "made": Field("Commitments made.", .count),
      "fulfilled": Field("Commitments fulfilled.", .count),
      "percent": Field("The share of the fulfilled, to one decimal; absent where none was made.", .percent),
      "satisfied": Field("How many are satisfied.", .count),
      "asked": Field("How many were asked.", .count),
      "satisfaction": Field("The share of the satisfied, to one decimal; absent where nobody was asked.", .percent),
      "conversionMeasures": Field("Measures of conversion (转化).", .count),
      "upgradeMeasures": Field("Measures of upgrading (升级).", .count),
      "conversionClosed": Field("Measures of conversion that were struck off.", .count),
      "upgradeClosed": Field("Measures of upgrading that were struck off.", .count),
    ]

    /// Commitments made.
    public var made: Int
    /// Commitments fulfilled.
    public var fulfilled: Int
    /// The share of the fulfilled, to one decimal; absent where none was made.
    public var percent: Double?
    /// How many are satisfied.
    public var satisfied: Int
    /// How many were asked.
    public var asked: Int
    /// The share of the satisfied, to one decimal; absent where nobody was asked.
    public var satisfaction: Double?
    /// Measures of conversion (转化).
    public var conversionMeasures: Int
    /// Measures of upgrading (升级).
    public var upgradeMeasures: Int
    /// Measures of conversion that were struck off.
    public var conversionClosed: Int
    /// Measures of upgrading that were struck off.
    public var upgradeClosed: Int

    public init(
      made: Int, fulfilled: Int, percent: Double? = nil, satisfied: Int, asked: Int, satisfaction: Double? = nil,
      conversionMeasures: Int, upgradeMeasures: Int, conversionClosed: Int, upgradeClosed: Int
    ) {
      self.made = made
      self.fulfilled = fulfilled
      self.percent = percent
      self.satisfied = satisfied
      self.asked = asked
      self.satisfaction = satisfaction
      self.conversionMeasures = conversionMeasures
      self.upgradeMeasures = upgradeMeasures
      self.conversionClosed = conversionClosed
      self.upgradeClosed = upgradeClosed
    }
  }

  public static let examples = [
    MethodExample(
      "a town's year", as: "u-t01-secretary",
      params: #"{"campaign": "2012", "body": "T01"}"#,
      answer: .result(
        #"""
        {
          "made": 3250, "fulfilled": 3168, "percent": 97.5, "satisfied": 490, "asked": 500, "satisfaction": 98,
          "conversionMeasures": 20, "upgradeMeasures": 48, "conversionClosed": 20, "upgradeClosed": 45
        }
        """#)),
    MethodExample(
      "of a campaign that there is not", as: "u-t01-secretary",
      params: #"{"campaign": "2099"}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
