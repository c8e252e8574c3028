/// `campaign.create`: Creates a campaign.
///
/// - Who may call it: Users with `administerCampaigns` at the root.
/// - Guarantees: One transaction.
/// - Parameters: `campaign`, `name`, `year`, `requestKey` (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `conflict`, and those of every method (`allErrors`).
/// - Source: R-11.
public enum CampaignCreate: Method {
  public static let name = "campaign.create"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .conflict]
  public static let summary = "Creates a campaign."
  public static let details = "Who may call it: Users with `administerCampaigns` at the root. One transaction."

  /// The parameters of `campaign.create`.
  public struct Params: WriteParams {
    public static let fields: FieldTable = [
      "campaign": Field("The campaign's code, such as `2012`.", .code),
      "name": Field("Its name.", .name),
      "year": Field("Its year.", .year),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The campaign's code, such as `2012`.
    public var campaign: String
    /// Its name.
    public var name: String
    /// Its year.
    public var year: Int
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(campaign: String, name: String, year: Int, requestKey: String? = nil) {
      self.campaign = campaign
      self.name = name
      self.year = year
      self.requestKey = requestKey
    }
  }

  /// The answer of `campaign.create`.
  public struct Result: WireShape {
    public static let fields: FieldTable = [
      "campaign": Field("The campaign's code.", .code)
    ]

    /// The campaign's code.
    public var campaign: String

    public init(campaign: String) {
      self.campaign = campaign
    }
  }

  public static let examples = [
    MethodExample(
      "the next year", as: "u-admin",
      params: #"{"campaign": "2013", "name": "2013年基层党组织分类定级", "year": 2013, "requestKey": "campaign-2013"}"#,
      answer: .result(#"{"campaign": "2013"}"#), isExecutable: true)
  ]
}
