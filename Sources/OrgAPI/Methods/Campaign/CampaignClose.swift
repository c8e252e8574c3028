/// `campaign.close`: Closes the cases of a campaign, and the campaign once none is left.
///
/// - Who may call it: Users with `administerCampaigns` over the whole tenant.
/// - Guarantees: One transaction of at most 1,000 cases: repeat until `closed`, each time with another `requestKey`.
///   Decided cases are closed, those whose decision must be publicised only once that is over. While any case is
///   unfinished the campaign stays open; in a closed one nothing is written any more.
/// - Parameters: `campaign`, `requestKey` (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `stageClosed`, and those of every method (`allErrors`).
/// - Source: R-13, decision 15.
public enum CampaignClose: Method {
  public static let name = "campaign.close"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .stageClosed]
  public static let summary = "Closes the cases of a campaign, and the campaign once none is left."
  public static let details = """
    Who may call it: Users with `administerCampaigns` over the whole tenant. One transaction of at most 1,000 \
    cases: repeat until `closed`, each time with another `requestKey`. Decided cases are closed, those whose \
    decision must be publicised only once that is over. While any case is unfinished the campaign stays open; in \
    a closed one nothing is written any more.
    """

  /// The parameters of `campaign.close`.
  public struct Params: WriteParams {
    public static let fields: FieldTable = [
      "campaign": Field("The campaign's code.", .code),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The campaign's code.
    public var campaign: String
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(campaign: String, requestKey: String? = nil) {
      self.campaign = campaign
      self.requestKey = requestKey
    }
  }

  /// The answer of `campaign.close`.
  public struct Result: WireShape {
    public static let fields: FieldTable = [
      "closed": Field("Whether the campaign is closed now."),
      "casesClosed": Field("How many cases this call closed.", .count),
      "remaining": Field("How many cases are left to close.", .count),
      "unfinished": Field("By matter, the cases that cannot be closed yet.", .list(1000, of: .none)),
    ]

    /// Whether the campaign is closed now.
    public var closed: Bool
    /// How many cases this call closed.
    public var casesClosed: Int
    /// How many cases are left to close.
    public var remaining: Int
    /// By matter, the cases that cannot be closed yet.
    public var unfinished: [CampaignUnfinished]

    public init(closed: Bool, casesClosed: Int, remaining: Int, unfinished: [CampaignUnfinished]) {
      self.closed = closed
      self.casesClosed = casesClosed
      self.remaining = remaining
      self.unfinished = unfinished
    }
  }

  public static let examples = [
    MethodExample(
      "with acceptances under way", as: "u-admin",
      params: #"{"campaign": "2012", "requestKey": "close-2012-1"}"#,
      answer: .result(
        #"""
        {"closed": false, "casesClosed": 612, "remaining": 4, "unfinished": [{"matter": "acceptance", "count": 4}]}
        """#)),
    MethodExample(
      "by a town", as: "u-t01-secretary",
      params: #"{"campaign": "2012"}"#,
      answer: .error(.forbidden), isExecutable: true),
  ]
}
