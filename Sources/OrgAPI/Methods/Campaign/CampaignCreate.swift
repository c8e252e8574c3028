/// `campaign.create`: Creates a campaign.
///
/// - Who may call it: Users with `administerCampaigns` at the root.
/// - Guarantees: One transaction. The campaign follows the scheme in force now to its end, whatever is published later.
/// - Parameters: `campaign`, `name`, `year`, `previous` (optional), `requestKey` (optional); meaning and limits in
///   `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `conflict`, `invalid`, and those of every method (`allErrors`).
/// - Source: R-11, R-17.
public enum CampaignCreate: Method {
  public static let name = "campaign.create"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .conflict, .invalid]
  public static let summary = "Creates a campaign."
  public static let details = """
    Who may call it: Users with `administerCampaigns` at the root. One transaction. The campaign follows the scheme \
    in force now to its end, whatever is published later.
    """

  /// The parameters of `campaign.create`.
  public struct Params: WriteParams {
    public static let fields: FieldTable = [
      "campaign": Field("The campaign's code, such as `2012`.", .code),
      "name": Field("Its name.", .name),
      "year": Field("Its year.", .year),
      "previous": Field("The campaign whose results this one starts from.", .code),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The campaign's code, such as `2012`.
    public var campaign: String
    /// Its name.
    public var name: String
    /// Its year.
    public var year: Int
    /// The campaign whose results this one starts from.
    public var previous: String?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(campaign: String, name: String, year: Int, previous: String? = nil, requestKey: String? = nil) {
      self.campaign = campaign
      self.name = name
      self.year = year
      self.previous = previous
      self.requestKey = requestKey
    }
  }

  /// The answer of `campaign.create`.
  public struct Result: WireShape {
    public static let fields: FieldTable = [
      "campaign": Field("The campaign's code.", .code),
      "schemeVersion": Field(
        "The version of the scheme that it follows; 0 where it was created before there was one.", .count),
    ]

    /// The campaign's code.
    public var campaign: String
    /// The version of the scheme that it follows; 0 where it was created before there was one.
    public var schemeVersion: Int

    public init(campaign: String, schemeVersion: Int = 0) {
      self.campaign = campaign
      self.schemeVersion = schemeVersion
    }
  }

  public static let examples = [
    MethodExample(
      "the next year", as: "u-admin",
      params: #"{"campaign": "2013", "name": "2013年基层党组织分类定级", "year": 2013, "requestKey": "campaign-2013"}"#,
      answer: .result(#"{"campaign": "2013", "schemeVersion": 1}"#), isExecutable: true)
  ]
}
