import OrgAPI
import OrgDomain
import Testing

@testable import OrgService

/// Evidence of a case: who records it, what it must be like, and what waits for it.
@Suite(.timeLimit(.minutes(15))) struct EvidenceTests {
  @Test func whatIsMissingIsShownAndKeepsTheCaseFromGoingOn() async throws {
    let town = try await SmallTown(SmallTown.year)
    defer { town.remove() }
    let item = try await town.create("V1", "rating", as: "v1")
    try await town.save(item, grade: "一般", as: "v1")
    let early = await refusal { _ = try await town.submit(item, as: "v1") }
    #expect(early == .evidence(.missing))
    _ = try await town.vote(item, "meeting", ["一般": 20], as: "v1")
    let view = try await town.tenant.getCase(CaseGet.Params(case: item), try town.caller("v1"))
    #expect(view.evidence == ["meeting"])
    #expect(view.missing.map(\.part) == ["trust"] && view.missing.map(\.before) == [.subject])
    #expect(!view.may.contains { $0.action == .submit })
    _ = try await town.vote(item, "trust", ["好": 20], as: "v1")
    let submitted = try await town.submit(item, as: "v1")
    #expect(submitted.phase == .inReview && submitted.missing.map(\.part) == ["score"])
    let undecided = await refusal { _ = try await town.grade(item, "一般", as: "t1") }
    #expect(undecided == .evidence(.missing))
    _ = try await town.score(item, 40, 35, as: "t1")
    let decided = try await town.grade(item, "一般", as: "t1")
    #expect(decided.grade == "一般" && decided.points == 75 && decided.missing.isEmpty)
    #expect(try await town.verify().problems == [])
  }

  @Test(arguments: [
    (["一般": 20], 14, NoticeCode.Evidence.votesOverPresent),
    (["一般": 10], 14, .belowQuorum),
    (["优秀": 10], 24, .unknownOption),
    (["一般": 10], 31, .presentOverEntitled),
    ([:], 0, .nobodyPresent),
  ])
  func aBallotThatIsNoneIsRefused(votes: [String: Int], present: Int, code: NoticeCode.Evidence) async throws {
    let town = try await SmallTown(SmallTown.year)
    defer { town.remove() }
    let item = try await town.create("V1", "rating", as: "v1")
    let found = await refusal { _ = try await town.vote(item, "meeting", votes, present: present, as: "v1") }
    #expect(found == .evidence(code))
    let view = try await town.tenant.getCase(CaseGet.Params(case: item), try town.caller("v1"))
    #expect(view.evidence == [] && view.revision == 1)
  }

  @Test func aBallotThatDoesNotCarryIsKeptButIsNoEvidence() async throws {
    let town = try await SmallTown(SmallTown.year)
    defer { town.remove() }
    let item = try await town.create("V1", "rating", as: "v1")
    try await town.save(item, grade: "一般", as: "v1")
    _ = try await town.vote(item, "meeting", ["一般": 20], as: "v1")
    let carried = try await town.vote(item, "trust", ["好": 20], as: "v1")
    let failed = try await town.vote(item, "trust", ["好": 3, "差": 18], as: "v1")
    #expect(carried.content.carries == true && failed.content.carries == false)
    let found = await refusal { _ = try await town.submit(item, as: "v1") }
    #expect(found == .evidence(.missing), "the later ballot holds")
    #expect(try await town.verify().problems == [])
  }

  @Test func theMeetingBindsWhatTheUnitProposes() async throws {
    let town = try await SmallTown(SmallTown.year)
    defer { town.remove() }
    let item = try await town.create("V1", "rating", as: "v1")
    try await town.save(item, grade: "先进", as: "v1")
    _ = try await town.vote(item, "meeting", ["一般": 20, "先进": 4], as: "v1")
    _ = try await town.vote(item, "trust", ["好": 20], as: "v1")
    let found = await refusal { _ = try await town.submit(item, as: "v1") }
    #expect(found == .grading(.proposalBound))
    try await town.save(item, grade: "一般", as: "v1")
    #expect(try await town.submit(item, as: "v1").phase == .inReview)
  }

  @Test func anOptionStandsOnceInABallot() async throws {
    let town = try await SmallTown(SmallTown.year)
    defer { town.remove() }
    let item = try await town.create("V1", "rating", as: "v1")
    let votes = [BallotVote(option: "一般", count: 10), BallotVote(option: "一般", count: 4)]
    let params = BallotRecord.Params(
      case: item, part: "meeting", held: "2012-04-18",
      groups: [BallotGroup(entitled: 30, present: 24, votes: votes)])
    let fault = try await #require(throws: ServiceFault.self) {
      _ = try await town.tenant.recordBallot(params, try town.caller("v1"))
    }
    #expect(fault.kind == .invalid && fault.notice.code == .evidence(.wordTwice))
    #expect(fault.notice.arguments == ["field": "votes", "word": "一般"])
  }

  @Test func whoDoesNotProduceAPartDoesNotRecordIt() async throws {
    let town = try await SmallTown(SmallTown.year)
    defer { town.remove() }
    let item = try await town.rate("V1", as: "v1")
    let others: [(String, NoticeCode?)] = [("v1", .evidence(.notProducer)), ("t2", .access(.elsewhere))]
    for (user, code) in others {
      let found = await refusal { _ = try await town.score(item, 40, 30, as: user) }
      #expect(found == code, "\(user)")
    }
    let unknown = await refusal { _ = try await town.vote(item, "survey", [:], as: "v1") }
    #expect(unknown == .evidence(.unknownPart))
    let other = await refusal { _ = try await town.vote(item, "score", [:], as: "t1") }
    #expect(other == .evidence(.wrongForm))
    let late = await refusal { _ = try await town.vote(item, "meeting", ["一般": 20], as: "v1") }
    #expect(late == .case(.wrongPhase), "what the subject submitted stays as it is")
  }

  @Test func pointsStayWithinTheirIndicators() async throws {
    let town = try await SmallTown(SmallTown.year)
    defer { town.remove() }
    let item = try await town.rate("V1", as: "v1")
    let above = await refusal { _ = try await town.score(item, 60.1, 30, as: "t1") }
    #expect(above == .evidence(.pointsAbove))
    let sheet = try await town.score(item, 59.5, 30, as: "t1")
    #expect(sheet.content.total == 89.5)
    let view = try await town.tenant.getCase(CaseGet.Params(case: item), try town.caller("t1"))
    #expect(view.evidence.contains("score"))
    let byHand = await refusal {
      _ = try await town.tenant.decideCase(
        CaseDecide.Params(case: item, verdict: .approved, grade: "一般", points: 70), try town.caller("t1"))
    }
    #expect(byHand == .evidence(.scoresStand))
  }

  /// What the subject produces is asked for while it can still record it.
  @Test func theSubjectsPartIsThereBeforeItSubmitsWhateverWaitsForIt() async throws {
    var files = SmallTown.year
    files["scheme.yaml"] = (files["scheme.yaml"] ?? "").replacing(
      "- {code: score,", with: "- {code: minutes, name: 支委会记录, kind: paper, before: decide}\n      - {code: score,")
    let town = try await SmallTown(files)
    defer { town.remove() }
    let item = try await town.create("V1", "rating", as: "v1")
    try await town.save(item, grade: "一般", as: "v1")
    _ = try await town.vote(item, "meeting", ["一般": 20], as: "v1")
    _ = try await town.vote(item, "trust", ["好": 20], as: "v1")
    let view = try await town.tenant.getCase(CaseGet.Params(case: item), try town.caller("v1"))
    #expect(view.missing.map(\.part) == ["minutes"] && view.missing.map(\.before) == [.subject])
    let early = await refusal { _ = try await town.submit(item, as: "v1") }
    #expect(early == .evidence(.missing))
    _ = try await town.tenant.recordEvidence(
      EvidenceRecord.Params(case: item, part: "minutes", title: "四月十八日"), try town.caller("v1"))
    let submitted = try await town.submit(item, as: "v1")
    #expect(submitted.missing.map(\.part) == ["score"] && submitted.missing.map(\.before) == [.decide])
    _ = try await town.score(item, 40, 35, as: "t1")
    #expect(try await town.grade(item, "一般", as: "t1").phase == .decided)
  }

  @Test func noMorePersonsAreAppraisedThanThereAre() async throws {
    let scheme = """

      questionnaires: [{for: {category: village}, atLeast: 0, appraised: 50}]
      procedures: [{matter: rating, parts: [{code: visit, name: 摸底, kind: survey}]}]
      """
    let town = try await SmallTown(SmallTown.campaignFiles)
    defer { town.remove() }
    _ = try await town.publishScheme(SmallTown.campaignScheme + scheme)
    _ = try await town.createCampaign("2012", 2012, after: "2011")
    let item = try await town.create("V1", "rating", as: "v1")
    func survey(_ appraised: Int, of entitled: Int? = nil) async throws -> EntryView {
      try await town.tenant.recordSurvey(
        SurveyRecord.Params(
          case: item, part: "visit", methods: [], questionnaires: [], appraised: appraised, entitled: entitled,
          heard: []), try town.caller("v1")
      ).decoded(EntryView.self)
    }
    let above = try await town.refusal { try await survey(31, of: 30) }
    #expect(above.notice.code == .evidence(.appraisedOverEntitled))
    #expect(above.notice.arguments == ["count": "31", "entitled": "30"])
    for (appraised, entitled, minimum) in [(30, nil, "50"), (29, 30, "30"), (30, 60, "50")] as [(Int, Int?, String)] {
      let few = try await town.refusal { try await survey(appraised, of: entitled) }
      #expect(few.notice.code == .evidence(.appraisedBelow))
      #expect(few.notice.arguments == ["count": String(appraised), "minimum": minimum])
    }
    #expect(try await survey(50).content.entitled == nil)
    let all = try await survey(30, of: 30)
    #expect(all.content.appraised == 30 && all.content.entitled == 30)
    #expect(try await town.verify().problems == [])
  }

  @Test func aReportIsLodgedWithWhoFilesIt() async throws {
    let town = try await SmallTown(SmallTown.year)
    defer { town.remove() }
    let item = try await town.create("V1", "report", as: "v1")
    try await town.save(item, grade: nil, as: "v1")
    let submitted = try await town.submit(item, as: "v1")
    #expect(submitted.phase == .inReview && submitted.waiting?.action == .file)
    let filed = try town.case_(
      try await town.tenant.fileCase(CaseFile.Params(case: item), try town.caller("t1")))
    #expect(filed.phase == .decided && filed.verdict == .approved)
  }
}

extension NoticeCode {
  fileprivate static func `case`(_ code: Casework) -> NoticeCode { .casework(code) }
}
