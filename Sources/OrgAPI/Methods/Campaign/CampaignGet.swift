/// `campaign.get`: Answers a campaign: its phases, due times, snapshots and grades.
///
/// - Who may call it: Every user.
/// - Guarantees: `status` is judged at the time of the call, by the dates or by what was opened and closed by hand.
/// - Parameters: `campaign`; meaning and limits in `Params.fields`.
/// - Errors: `notFound`, and those of every method (`allErrors`).
/// - Source: R-11 to R-14.
public enum CampaignGet: Method {
  public static let name = "campaign.get"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = false
  public static let errors: [ErrorKind] = [.notFound]
  public static let summary = "Answers a campaign: its phases, due times, snapshots and grades."
  public static let details = """
    Who may call it: Every user. `status` is judged at the time of the call, by the dates or by what was opened \
    and closed by hand.
    """

  /// The parameters of `campaign.get`.
  public struct Params: MethodParams {
    public static let fields: FieldTable = [
      "campaign": Field("The campaign's code.", .code)
    ]

    /// The campaign's code.
    public var campaign: String

    public init(campaign: String) {
      self.campaign = campaign
    }
  }

  public typealias Result = CampaignView

  public static let examples = [
    MethodExample(
      "in April", as: "u-t01-secretary",
      params: #"{"campaign": "2012"}"#,
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
              "until": "2012-05-01T00:00:00+08:00", "status": "open", "matters": ["rating"],
              "due": [{"matter": "rating", "at": "2012-05-01T00:00:00+08:00"}]
            }
          ],
          "snapshots": [{"snapshot": "summary", "name": "工作总结", "at": "2012-11-21T00:00:00+08:00"}],
          "grades": [
            {"grade": "先进", "name": "先进党组织"}, {"grade": "一般", "name": "一般党组织"}, {"grade": "后进", "name": "后进党组织"}
          ]
        }
        """#), isExecutable: true),
    MethodExample(
      "a campaign that there is not", as: "u-t01-secretary",
      params: #"{"campaign": "2099"}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
