/// `campaign.advance`: Opens or closes a phase of a campaign by hand.
///
/// - Who may call it: Users with `administerCampaigns` over the whole tenant.
/// - Guarantees: One transaction. What is set by hand goes before the dates until it is set again; work that is under
///   way is kept.
/// - Parameters: `campaign`, `phase`, `open`, `reason` (optional), `requestKey` (optional); meaning and limits in
///   `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, `stageClosed`, and those of every method (`allErrors`).
/// - Source: R-12, R-13.
public enum CampaignAdvance: Method {
  public static let name = "campaign.advance"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid, .stageClosed]
  public static let summary = "Opens or closes a phase of a campaign by hand."
  public static let details = """
    Who may call it: Users with `administerCampaigns` over the whole tenant. One transaction. What is set by \
    hand goes before the dates until it is set again; work that is under way is kept.
    """

  /// The parameters of `campaign.advance`.
  public struct Params: WriteParams {
    public static let fields: FieldTable = [
      "campaign": Field("The campaign's code.", .code),
      "phase": Field("The phase.", .word),
      "open": Field("Whether to open it, or else close it."),
      "reason": Field("Why; kept in the log.", .remark),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The campaign's code.
    public var campaign: String
    /// The phase.
    public var phase: String
    /// Whether to open it, or else close it.
    public var open: Bool
    /// Why; kept in the log.
    public var reason: String?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(campaign: String, phase: String, open: Bool, reason: String? = nil, requestKey: String? = nil) {
      self.campaign = campaign
      self.phase = phase
      self.open = open
      self.reason = reason
      self.requestKey = requestKey
    }
  }

  public typealias Result = CampaignView

  public static let examples = [
    MethodExample(
      "the rating ends early", as: "u-admin",
      params: #"""
        {"campaign": "2012", "phase": "rating", "open": false, "reason": "各镇已全部评定。", "requestKey": "phase-rating-1"}
        """#,
      answer: .result(
        #"""
        {
          "campaign": "2012", "name": "2012年基层党组织现状大调查和“三分类三升级”活动", "year": 2012, "schemeVersion": 1, "closed": false,
          "phases": [
            {
              "phase": "survey", "name": "开展基层组织现状大调查", "from": "2012-03-13T00:00:00+08:00",
              "until": "2012-04-01T00:00:00+08:00", "status": "over", "matters": ["survey", "report", "package"],
              "due": [{"matter": "survey", "at": "2012-04-01T00:00:00+08:00"}]
            },
            {
              "phase": "rating", "name": "分类定级", "from": "2012-04-01T00:00:00+08:00",
              "until": "2012-05-01T00:00:00+08:00", "status": "over", "byHand": false, "matters": ["rating"],
              "due": [{"matter": "rating", "at": "2012-05-01T00:00:00+08:00"}]
            }
          ],
          "snapshots": [{"snapshot": "summary", "name": "工作总结", "at": "2012-11-21T00:00:00+08:00"}],
          "grades": [
            {"grade": "先进", "name": "先进党组织"}, {"grade": "一般", "name": "一般党组织"}, {"grade": "后进", "name": "后进党组织"}
          ]
        }
        """#)),
    MethodExample(
      "by a town", as: "u-t01-secretary",
      params: #"{"campaign": "2012", "phase": "rating", "open": false}"#,
      answer: .error(.forbidden), isExecutable: true),
  ]
}
