/// `campaign.permitLate`: Lets a unit submit a matter after its phase is over.
///
/// - Who may call it: Users whose `administerCampaigns` covers the unit.
/// - Guarantees: One transaction. The leave holds through its last day, for this unit and matter alone; it opens no
///   phase that has yet to begin and no closed campaign. The entry names it in the ledger.
/// - Parameters: `campaign`, `unit`, `matter`, `until`, `reason`, `requestKey` (optional); meaning and limits in
///   `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, `stageClosed`, and those of every method (`allErrors`).
/// - Source: R-14.
public enum CampaignPermitLate: Method {
  public static let name = "campaign.permitLate"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid, .stageClosed]
  public static let summary = "Lets a unit submit a matter after its phase is over."
  public static let details = """
    Who may call it: Users whose `administerCampaigns` covers the unit. One transaction. The leave holds through \
    its last day, for this unit and matter alone; it opens no phase that has yet to begin and no closed \
    campaign. The entry names it in the ledger.
    """

  /// The parameters of `campaign.permitLate`.
  public struct Params: WriteParams {
    public static let fields: FieldTable = [
      "campaign": Field("The campaign's code.", .code),
      "unit": Field("The unit.", .code),
      "matter": Field("The matter.", .word),
      "until": Field("The last day on which it holds.", .date),
      "reason": Field("Why.", .remark),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The campaign's code.
    public var campaign: String
    /// The unit.
    public var unit: String
    /// The matter.
    public var matter: String
    /// The last day on which it holds.
    public var until: String
    /// Why.
    public var reason: String
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      campaign: String, unit: String, matter: String, until: String, reason: String, requestKey: String? = nil
    ) {
      self.campaign = campaign
      self.unit = unit
      self.matter = matter
      self.until = until
      self.reason = reason
      self.requestKey = requestKey
    }
  }

  public typealias Result = EntryView

  public static let examples = [
    MethodExample(
      "two days for a village", as: "u-admin",
      params: #"""
        {"campaign": "2012", "unit": "T01-V01", "matter": "survey", "until": "2012-04-03", "reason": "村党支部书记因公外出。"}
        """#,
      answer: .result(
        #"""
        {
          "entry": "3", "kind": "permit", "unit": "T01-V01", "unitName": "天彭镇石林村党支部", "body": "SW",
          "bodyName": "中共彭州市委员会", "campaign": "2012", "phase": "open", "due": "2012-04-03", "overdue": false,
          "revision": 1, "createdAt": "2012-04-01T09:00:00+08:00", "updatedAt": "2012-04-01T09:00:00+08:00",
          "author": "u-admin", "content": {"matter": "survey"},
          "texts": [{"at": "2012-04-01T09:00:00+08:00", "by": "u-admin", "field": "reason", "text": "村党支部书记因公外出。"}]
        }
        """#)),
    MethodExample(
      "by the village itself", as: "u-t01-v01-secretary",
      params: #"{"campaign": "2012", "unit": "T01-V01", "matter": "survey", "until": "2012-04-03", "reason": "尚未完成。"}"#,
      answer: .error(.forbidden), isExecutable: true),
  ]
}
