import OrgAPI
import OrgDomain
import Testing

@testable import OrgService

/// Grades: by the scheme, by the points, by the quota over a batch and all before it.
@Suite(.timeLimit(.minutes(2))) struct GradeTests {
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
}
