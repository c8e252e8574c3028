import OrgAPI
import OrgDomain
import OrgStorage
import Testing

@testable import OrgService

/// A small town that opens its campaign of 2012 by hand, after that of 2011 and under a scheme of its own.
extension SmallTown {
  static let campaignFiles: [String: String] = {
    var files = bundle
    files["units.csv"] = bundle["units.csv"]?.replacing(
      "privateEnterprise,CITY,,,", with: "privateEnterprise,CITY,,LEAD,")
    files["campaigns.yaml"] = #"campaigns: [{code: "2011", name: 二〇一一年, year: 2011}]"#
    let routes = [
      ("rating-village", "rating", "village", "{action: decide, body: {superior: affiliation}}"),
      ("rating-firm", "rating", "privateEnterprise", "{action: decide, body: {unit: LEAD}}"),
      ("acceptance-village", "acceptance", "village", "{action: decide, body: {superior: affiliation}}"),
      ("report-village", "report", "village", "{action: file, body: {superior: affiliation}}"),
      ("target-village", "target", "village", "{action: decide, body: {superior: affiliation}}"),
    ]
    files["rulebook.yaml"] =
      "rules:\n"
      + routes.map { id, matter, category, step in
        "  - {id: \(id), matter: \(matter), subject: {category: \(category)}, steps: [\(step)]}\n"
      }.joined()
    return files
  }()

  static let campaignScheme = """
    name: 小城年度办法
    grades: [{code: 先进, name: 先进党组织}, {code: 一般}, {code: 后进}]
    honours: [{code: national, name: 全国示范}]
    ratio: [3, 6, 1]
    rates:
      - {id: from-backward, name: 后进转化, promotedFrom: 后进, atLeast: 50}
      - {id: standing, name: 先进比例, standingAt: 先进, atLeast: 40}
      - {id: from-advanced, name: 先进再升, promotedFrom: 先进, atLeast: 10}
    phases:
      - {code: rating, name: 定级, from: "04-01", until: "04-30", matters: [rating, report], due: {report: "04-15"}}
      - {code: accept, name: 验收, from: "11-01", until: "11-30", matters: [acceptance], opens: hand}
    snapshots: [{code: midyear, name: 年中, at: "06-30"}]
    publication: {workingDays: 5, matters: [rating]}
    channels: [{code: board, name: 公示栏}]
    records: [{code: training, name: 书记培训}]
    consequences:
      - {id: backward, name: 后进不推荐, when: {grade: [后进]}, advice: 不予推荐, bars: [nomination], basis: {document: notice, clause: 九}}
      - {id: late, name: 逾期未定级, when: {overdue: [rating]}, advice: 限期完成}
      - {id: missed, name: 未达目标, when: {targetReached: false}, target: secretary, advice: 追究}
      - {id: untrained, name: 书记未培训, for: {category: village}, when: {recordBelow: {record: training, count: 2}}, advice: 补训}
    """

  /// The town with its campaign opened on 20 April 2012.
  static func withCampaign() async throws -> SmallTown {
    let town = try await SmallTown(campaignFiles)
    _ = try await town.publishScheme(campaignScheme)
    _ = try await town.createCampaign("2012", 2012, after: "2011")
    return town
  }

  func publishScheme(
    _ text: String, as user: String = "admin", requestKey: String? = nil
  ) async throws -> SchemePublish.Result {
    try await tenant.publishScheme(SchemePublish.Params(text: text, requestKey: requestKey), caller(user))
      .decoded(SchemePublish.Result.self)
  }

  func createCampaign(
    _ code: String, _ year: Int, after previous: String? = nil, as user: String = "admin"
  ) async throws -> CampaignCreate.Result {
    try await tenant.createCampaign(
      CampaignCreate.Params(campaign: code, name: "\(year)年", year: year, previous: previous), caller(user)
    ).decoded(CampaignCreate.Result.self)
  }

  func advance(_ phase: String, open: Bool, as user: String = "admin") async throws -> CampaignView {
    try await tenant.advanceCampaign(
      CampaignAdvance.Params(campaign: "2012", phase: phase, open: open, reason: "条件成熟"), caller(user)
    ).decoded(CampaignView.self)
  }

  func campaign(_ code: String = "2012", as user: String = "v1") async throws -> CampaignView {
    try await tenant.getCampaign(CampaignGet.Params(campaign: code), try caller(user))
  }

  func permitLate(_ unit: String, _ matter: String, until day: String, as user: String = "admin") async throws {
    _ = try await tenant.permitLate(
      CampaignPermitLate.Params(campaign: "2012", unit: unit, matter: matter, until: day, reason: "班子调整"),
      try caller(user))
  }

  /// Sets the clock to a time of the tenant's zone, such as `2012-05-01T00:00:00`.
  func set(_ time: String) throws {
    clock.set(try #require(TenantCalendar.instant(time + "+08:00")))
  }

  /// A unit's case of a matter as far as its decision, with a grade.
  func decided(
    _ unit: String, _ matter: String, _ grade: String?, as user: String, by decider: String = "t1",
    reason: String? = nil
  ) async throws -> String {
    let item = try await create(unit, matter, as: user)
    try await save(item, grade: grade, as: user)
    _ = try await submit(item, as: user)
    _ = try await self.grade(item, matter == "target" ? nil : grade, as: decider, reason: reason)
    return item
  }

  /// The results of the year before.
  func set2011(_ grades: [String: String]) async throws {
    try await inTurn { commit in
      try commit.set(
        grades.sorted { $0.key < $1.key }.map { code, grade in
          StoredPastResult(
            unit: try commit.state.unit(code), year: 2011, matter: Matter(rawValue: "acceptance"),
            grade: Grade(rawValue: grade))
        }, by: nil)
    }
  }

  func progress(
    by: Wire.ProgressGrouping = .matter, body: String? = nil, line: Wire.Line? = nil, category: String? = nil,
    matter: String? = nil, limit: Int? = nil, cursor: String? = nil, as user: String = "auditor"
  ) async throws -> CampaignProgress.Result {
    try await tenant.countProgress(
      CampaignProgress.Params(
        campaign: "2012", by: by, body: body, line: line, category: category, matter: matter, limit: limit,
        cursor: cursor), try caller(user))
  }

  func results(
    _ campaign: String = "2012", body: String? = nil, line: Wire.Line? = nil, category: String? = nil,
    at: String? = nil, as user: String = "auditor"
  ) async throws -> CampaignResults.Result {
    try await tenant.figureResults(
      CampaignResults.Params(campaign: campaign, body: body, line: line, category: category, at: at),
      try caller(user))
  }

  func consequences(
    body: String? = nil, unit: String? = nil, limit: Int? = nil, cursor: String? = nil, as user: String = "auditor"
  ) async throws -> ConsequenceList.Result {
    try await tenant.listConsequences(
      ConsequenceList.Params(campaign: "2012", body: body, unit: unit, limit: limit, cursor: cursor),
      try caller(user))
  }

  func settle(
    _ rule: String, of unit: String, accept: Bool = true, reason: String? = nil, as user: String = "t1"
  ) async throws -> EntryView {
    try await tenant.confirmConsequence(
      ConsequenceConfirm.Params(campaign: "2012", unit: unit, rule: rule, accept: accept, reason: reason),
      caller(user)
    ).decoded(EntryView.self)
  }

  func closeCampaign(as user: String = "admin") async throws -> CampaignClose.Result {
    try await tenant.closeCampaign(CampaignClose.Params(campaign: "2012"), caller(user))
      .decoded(CampaignClose.Result.self)
  }
}

/// Expects that something is refused with a notice.
func refused(
  _ code: NoticeCode, _ comment: Comment? = nil, at location: SourceLocation = #_sourceLocation,
  _ body: () async throws -> Void
) async {
  let found = await refusal(body)
  #expect(found == code, comment, sourceLocation: location)
}
