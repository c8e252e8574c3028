import OrgAPI
import OrgDomain
import Testing

@testable import OrgService

/// Grades: by the scheme, by the points, by the quota over a batch and all before it.
@Suite(.timeLimit(.minutes(15))) struct GradeTests {
  @Test func aDecisionNeedsAGradeThatTheSchemeKnows() async throws {
    let town = try await SmallTown(SmallTown.year)
    defer { town.remove() }
    let item = try await town.rate("V1", as: "v1")
    _ = try await town.score(item, 40, 35, as: "t1")
    let without = await refusal { _ = try await town.grade(item, nil, as: "t1") }
    #expect(without == .grading(.required))
    let unknown = await refusal { _ = try await town.grade(item, "优秀", as: "t1") }
    #expect(unknown == .grading(.unknown))
    #expect(try await town.grade(item, "一般", as: "t1").grade == "一般")
  }

  @Test func anotherGradeThanProposedOrScoredTakesAReason() async throws {
    let town = try await SmallTown(SmallTown.year)
    defer { town.remove() }
    let item = try await town.rate("V1", as: "v1")
    _ = try await town.score(item, 55, 35, as: "t1")
    let departing = await refusal { _ = try await town.grade(item, "一般", as: "t1") }
    #expect(departing == .casework(.reasonRequired), "ninety points are the first grade")
    let decided = try await town.grade(item, "一般", as: "t1", reason: "上级考核扣分")
    #expect(decided.grade == "一般" && decided.advisories?.map(\.code) == [.grading(.band)])
  }

  @Test("points without a sheet are at most what the unit's form gives, the bonus too")
  func pointsByHand() async throws {
    let town = try await SmallTown(SmallTown.campaignFiles)
    defer { town.remove() }
    let scoring = """

      scoring:
        - form: village
          name: 村评分表
          for: {category: village}
          indicators: [{code: team, name: 班子, points: 60}, {code: service, name: 服务, points: 40}]
          bonus: [{code: extra, name: 加分, points: 10}]
          bands: [{grade: 先进, from: 90}, {grade: 一般, from: 60}, {grade: 后进, from: 0}]
      """
    _ = try await town.publishScheme(SmallTown.campaignScheme + scoring)
    _ = try await town.createCampaign("2012", 2012, after: "2011")
    func submitted(_ unit: String, as user: String) async throws -> String {
      let item = try await town.create(unit, "rating", as: user)
      try await town.save(item, grade: "先进", as: user)
      _ = try await town.submit(item, as: user)
      return item
    }
    func decide(_ item: String, _ points: Double, as user: String) async throws -> CaseView {
      try town.case_(
        try await town.tenant.decideCase(
          CaseDecide.Params(case: item, verdict: .approved, grade: "先进", points: points), try town.caller(user)))
    }
    let item = try await submitted("V1", as: "v1")
    let fault = try await town.refusal { try await decide(item, 110.1, as: "t1") }
    #expect(fault.kind == .invalid && fault.notice.code == .evidence(.totalAbove))
    #expect(fault.notice.arguments == ["form": "village", "formName": "村评分表", "points": "110.1", "limit": "110"])
    #expect(try await decide(item, 110, as: "t1").points == 110)
    let firm = try await submitted("FIRM", as: "firm")
    #expect(try await decide(firm, 500, as: "lead").points == 500, "no form says what it could have")
  }

  @Test func theQuotaCountsTheBatchAndAllDecidedBefore() async throws {
    let town = try await SmallTown(SmallTown.year)
    defer { town.remove() }
    let first = try await town.rate("V1", as: "v1", proposing: "先进")
    let second = try await town.rate("V2", as: "v2", proposing: "先进")
    for item in [first, second] { _ = try await town.score(item, 55, 36, as: "t1") }
    func decide(_ items: [(String, String?)]) async throws -> CaseDecideMany.Result {
      try await town.tenant.decideCases(
        CaseDecideMany.Params(
          items: items.map { CaseDecision(case: $0.0, verdict: .approved, grade: "先进", reason: $0.1) }),
        try town.caller("t1")
      ).decoded(CaseDecideMany.Result.self)
    }
    let both = await refusal { _ = try await decide([(first, nil), (second, nil)]) }
    #expect(both == .casework(.reasonRequired), "two of two are more than half")
    let view = try await town.tenant.getCase(CaseGet.Params(case: first), try town.caller("t1"))
    #expect(view.phase == .inReview, "nothing of the batch is done")
    #expect(try await decide([(first, nil)]).cases.map(\.grade) == ["先进"])
    let next = await refusal { _ = try await decide([(second, nil)]) }
    #expect(next == .casework(.reasonRequired), "the one decided before counts")
    let result = try await decide([(second, "经党委会研究扩大比例")])
    #expect(result.advisories.map(\.code) == [.grading(.quota)])
    let twice = await refusal { _ = try await decide([(second, nil), (second, nil)]) }
    #expect(twice == .grading(.duplicate))
    #expect(try await town.verify().problems == [])
  }

  @Test func aBatchRefusedNamesTheCase() async throws {
    let town = try await SmallTown(SmallTown.year)
    defer { town.remove() }
    let ready = try await town.rate("V1", as: "v1")
    _ = try await town.score(ready, 40, 35, as: "t1")
    let unready = try await town.rate("V2", as: "v2")
    do {
      _ = try await town.tenant.decideCases(
        CaseDecideMany.Params(
          items: [ready, unready].map { CaseDecision(case: $0, verdict: .approved, grade: "一般") }),
        try town.caller("t1"))
      Issue.record("the batch went through")
    } catch let fault as ServiceFault {
      #expect(fault.notice.code == .evidence(.missing))
      #expect(fault.explanation.first?.code == .grading(.item))
      #expect(fault.explanation.first?.arguments["unit"] == "V2")
    }
  }

  @Test func theAnswerOfABodyOutsideIsEnteredWithItsDocument() async throws {
    let town = try await SmallTown(SmallTown.year)
    defer { town.remove() }
    let item = try await town.create("T2", "rating", as: "t2")
    try await town.save(item, grade: "先进", as: "t2")
    _ = try await town.submit(item, as: "t2")
    let document = CaseOutsideDocument(number: "上委〔2012〕9号", date: "2012-04-19")
    func record(as user: String) async throws -> CaseView {
      try town.case_(
        try await town.tenant.recordOutside(
          CaseRecordOutside.Params(case: item, body: "ABOVE", agree: true, grade: "先进", document: document),
          try town.caller(user)))
    }
    let stranger = await refusal { _ = try await record(as: "t1") }
    #expect(stranger == .access(.elsewhere))
    let view = try await record(as: "admin")
    #expect(view.verdict == .approved && view.grade == "先进")
    let history = try await town.tenant.listHistory(CaseHistory.Params(case: item), try town.caller("t2"))
    #expect(history.events.contains { $0.notice.arguments["number"] == "上委〔2012〕9号" })
    #expect(try await town.verify().problems == [])
  }

  // MARK: - Whose quota

  /// The town with a quota that binds, and ratings decided as the steps say.
  private func boundTown(_ steps: String, _ rule: String = "") async throws -> SmallTown {
    var files = SmallTown.campaignFiles
    files["rulebook.yaml"] = """
      rules:
        - id: rating-village
          matter: rating
          subject: {category: village}
          steps: [\(steps)]
          \(rule)
      """
    files["scheme.yaml"] = """
      name: 小城办法
      grades: [{code: 先进}, {code: 一般}, {code: 后进}]
      quotas: [{id: half, grade: 先进, atMost: 50, force: hard, atLeastOne: true}]
      """
    files["campaigns.yaml"] = #"campaigns: [{code: "2012", name: 二〇一二年, year: 2012}]"#
    return try await SmallTown(files)
  }

  private func submitted(_ town: SmallTown, _ unit: String, as user: String) async throws -> String {
    let item = try await town.create(unit, "rating", as: user)
    try await town.save(item, grade: "先进", as: user)
    _ = try await town.submit(item, as: user)
    return item
  }

  @Test(arguments: [
    "{action: decide, bodies: [{superior: affiliation}, {unit: HELP2}]}",
    "{action: decide, body: {unit: HELP2}}, {action: decide, body: {superior: affiliation}}",
  ])
  func bodiesThatDecideTogetherShareOneQuota(_ steps: String) async throws {
    let town = try await boundTown(steps)
    defer { town.remove() }
    let (first, second) = (try await submitted(town, "V1", as: "v1"), try await submitted(town, "V2", as: "v2"))
    let order = steps.hasPrefix("{action: decide, body:") ? ["help2", "t1"] : ["t1", "help2"]
    for user in order { _ = try await town.grade(first, "先进", as: user) }
    let together = order[0] == "t1"
    for user in together ? order : [order[0]] {
      await refused(.grading(.quota)) { _ = try await town.grade(second, "先进", as: user) }
    }
    await refused(.grading(.quota)) {
      _ = try await town.tenant.decideCases(
        CaseDecideMany.Params(items: [CaseDecision(case: second, verdict: .approved, grade: "先进")]),
        try town.caller(order[0]))
    }
    #expect(try await town.grade(second, "一般", as: order[0], reason: "名额已满").phase == .inReview)
    if together {
      await refused(.grading(.differs)) { _ = try await town.grade(second, "后进", as: "help2", reason: "另有意见") }
    }
    let view = try await town.tenant.getCase(CaseGet.Params(case: second), try town.caller("v2"))
    #expect(view.grade == nil, "nothing is decided yet")
    if together {
      let other = try await town.tenant.getCase(CaseGet.Params(case: second), try town.caller("help2"))
      #expect(other.grade == "一般", "who decides too sees what the first gave")
    }
    #expect(try await town.verify().problems == [])
  }

  @Test func whatOneOfTwoBodiesApprovedCountsInTheQuota() async throws {
    let town = try await boundTown("{action: decide, bodies: [{superior: affiliation}, {unit: HELP2}]}")
    defer { town.remove() }
    let (first, second) = (try await submitted(town, "V1", as: "v1"), try await submitted(town, "V2", as: "v2"))
    _ = try await town.grade(first, "先进", as: "t1")
    await refused(.grading(.quota)) { _ = try await town.grade(second, "先进", as: "t1") }
    #expect(try await town.grade(first, "先进", as: "help2").grade == "先进")
  }

  @Test func theQuotaGoesByTheBookThatTheCasesFollow() async throws {
    let town = try await boundTown("{action: decide, body: {superior: affiliation}}")
    defer { town.remove() }
    let (first, second) = (try await submitted(town, "V1", as: "v1"), try await submitted(town, "V2", as: "v2"))
    _ = try await town.tenant.publishRulebook(
      RulebookPublish.Params(
        text: """
          rules:
            - id: rating-village
              matter: rating
              subject: {category: village}
              steps: [{action: decide, body: {unit: HELP2}}]
          """), try town.caller("admin"))
    _ = try await town.grade(first, "先进", as: "t1")
    await refused(.grading(.quota)) { _ = try await town.grade(second, "先进", as: "t1") }
  }

  @Test func theQuotaGoesByTheRulesOfTheCampaignsYear() async throws {
    let town = try await boundTown("{action: decide, body: {superior: affiliation}}", #"validUntil: "2013-01-01""#)
    defer { town.remove() }
    let (first, second) = (try await submitted(town, "V1", as: "v1"), try await submitted(town, "V2", as: "v2"))
    try town.set("2013-01-04T09:00:00")
    _ = try await town.grade(first, "先进", as: "t1")
    await refused(.grading(.quota)) { _ = try await town.grade(second, "先进", as: "t1") }
  }
}
