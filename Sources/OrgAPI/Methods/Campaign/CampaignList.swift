/// `campaign.list`: Lists the tenant's campaigns.
///
/// - Who may call it: Every user.
/// - Guarantees: Ordered by year and code.
/// - Parameters: none.
/// - Errors: those of every method (`allErrors`).
/// - Source: R-11.
public enum CampaignList: Method {
  public static let name = "campaign.list"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = false
  public static let errors: [ErrorKind] = []
  public static let summary = "Lists the tenant's campaigns."
  public static let details = "Who may call it: Every user. Ordered by year and code."

  public typealias Params = NoParams

  /// The answer of `campaign.list`.
  public struct Result: WireShape {
    public static let fields: FieldTable = [
      "campaigns": Field("Every campaign.")
    ]

    /// Every campaign.
    public var campaigns: [CampaignItem]

    public init(campaigns: [CampaignItem]) {
      self.campaigns = campaigns
    }
  }

  public static let examples = [
    MethodExample(
      "all campaigns", as: "u-t01-secretary",
      answer: .result(
        #"""
        {
          "campaigns": [
            {
              "campaign": "2012", "name": "2012年基层党组织现状大调查和“三分类三升级”活动", "year": 2012, "closed": false,
              "schemeVersion": 1
            }
          ]
        }
        """#), isExecutable: true)
  ]
}
