import OrgAPI
import OrgClient
import Testing

/// The life of a case over the wire, each act by a person of his own.
@Suite struct CaseLifeTests {
  @Test("a firm's target: returned, submitted again, concurred in, decided, guided and filed")
  func aWholeLife() async throws {
    try await withTown { town in
      let firm = try await town.user("firm")
      var view = try await firm.call(CaseCreate.self, .init(unit: "FIRM", matter: "target", campaign: "2012"))
      let item = view.case
      #expect(view.phase == .draft && view.round == 1 && view.steps.isEmpty && view.rule == nil)
      view = try await firm.call(CaseSave.self, .init(case: item, document: Papers.plain))
      #expect(view.document == Papers.plain && view.documentVersion == 1)
      view = try await firm.call(CaseSubmit.self, .init(case: item))
      #expect(view.phase == .inReview && view.rule == "target-firm" && view.rulebookVersion == 1)
      #expect(view.waiting?.action == .concur && view.waiting?.bodies.map(\.body) == ["HELP1", "HELP2"])
      #expect(view.steps.map(\.action) == [.guide, .concur, .decide, .file])

      view = try await town.once("org", CaseGuide.self, .init(case: item, opinion: "注意量化"))
      #expect(view.phase == .inReview && view.steps[0].state == .done)
      view = try await town.once("help1", CaseReturn.self, .init(case: item, reason: "缺少责任人"))
      #expect(view.phase == .returned && view.waiting == nil)
      view = try await firm.call(CaseSave.self, .init(case: item, document: Papers.better))
      #expect(view.documentVersion == 2)
      view = try await firm.call(CaseSubmit.self, .init(case: item))
      #expect(view.phase == .inReview && view.round == 1)

      view = try await town.once("help2", CaseConcur.self, .init(case: item, agree: true))
      #expect(view.waiting?.bodies.map(\.body) == ["HELP1"])
      view = try await town.once("help1", CaseConcur.self, .init(case: item, agree: true))
      #expect(view.waiting?.action == .decide && view.waiting?.bodies.map(\.body) == ["LEAD"])
      view = try await town.once("lead", CaseDecide.self, .init(case: item, verdict: .approved))
      #expect(view.phase == .decided && view.verdict == .approved)
      view = try await town.once("org", CaseFile.self, .init(case: item, number: "彭组〔2012〕3号"))
      #expect(view.steps.map(\.state) == [.pending, .done, .done, .done])

      let events = try await firm.call(CaseHistory.self, .init(case: item)).events
      #expect(
        events.map(\.kind) == [
          "case.created", "case.saved", "case.submitted", "case.moved", "case.answered", "case.returned", "case.saved",
          "case.submitted", "case.moved", "case.answered", "case.answered", "case.moved", "case.answered",
          "case.decided",
          "case.answered",
        ])
      #expect(events.compactMap(\.remark) == ["注意量化", "缺少责任人", "彭组〔2012〕3号"])
      #expect(events[5].user == "help1" && events[5].userName == "统战书记" && events[5].bodyName == "统战部")
      #expect(events.allSatisfy { $0.notice.text?.isEmpty == false && $0.hash.count == 64 })
    }
  }

  @Test("a binding refusal stops an approval and says whose it is; a rejection is possible")
  func bindingRefusal() async throws {
    try await withTown { town in
      let item = try await town.submitted("FIRM", as: "firm").case
      _ = try await town.once("help1", CaseConcur.self, .init(case: item, agree: false, reason: "规模不符"))
      _ = try await town.once("help2", CaseConcur.self, .init(case: item, agree: true))
      let before = try await town.ledger()
      let refused = try await town.refused("lead", CaseDecide.self, .init(case: item, verdict: .approved))
      #expect(refused.kind == .conflict && refused.code == "case.refusedByConcurring")
      #expect(refused.data.arguments?["bodies"] == "HELP1")
      #expect(try await town.ledger() == before)
      let view = try await town.once(
        "lead", CaseDecide.self, .init(case: item, verdict: .rejected, reason: "会同单位不同意"))
      #expect(view.phase == .decided && view.verdict == .rejected)
    }
  }

  @Test("whoever decides sees why a concurring body refused")
  func theReasonOfARefusalIsShown() async throws {
    try await withTown { town in
      let item = try await town.submitted("FIRM", as: "firm").case
      _ = try await town.once("help1", CaseConcur.self, .init(case: item, agree: false, reason: "规模不符"))
      let answer = try await town.view(item, as: "lead").steps[1].bodies[0]
      #expect(answer.opinion == .refused && answer.user == "help1")
      #expect(answer.remark == "规模不符")
    }
  }

  @Test("a rejected case goes on as its second round")
  func secondRound() async throws {
    try await withTown { town in
      let item = try await town.submitted("V1", as: "v1").case
      _ = try await town.once("t1", CaseDecide.self, .init(case: item, verdict: .rejected, reason: "目标太低"))
      let village = try await town.user("v1")
      #expect(try await village.call(CaseGet.self, .init(case: item)).may.map(\.action).contains(.save))
      _ = try await village.call(CaseSave.self, .init(case: item, document: Papers.better))
      let again = try await village.call(CaseSubmit.self, .init(case: item))
      #expect(again.round == 2 && again.phase == .inReview && again.verdict == nil)
      #expect(again.document == Papers.better)
      let done = try await town.once("t1", CaseDecide.self, .init(case: item, verdict: .approved))
      #expect(done.verdict == .approved && done.round == 2)
      let history = try await village.call(CaseHistory.self, .init(case: item)).events
      #expect(history.compactMap(\.remark) == ["目标太低"])
    }
  }

  @Test("a withdrawn case waits for nobody, and may be submitted again")
  func withdrawing() async throws {
    try await withTown { town in
      let item = try await town.submitted("V1", as: "v1").case
      let village = try await town.user("v1")
      let view = try await village.call(CaseWithdraw.self, .init(case: item, reason: "数字有误"))
      #expect(view.phase == .withdrawn && view.waiting == nil)
      #expect(try await town.once("t1", InboxCount.self, .init()).total == 0)
      let refused = try await town.refused("t1", CaseDecide.self, .init(case: item, verdict: .approved))
      #expect(refused.kind == .stageClosed)
      #expect(try await village.call(CaseHistory.self, .init(case: item)).events.last?.remark == "数字有误")
      #expect(try await village.call(CaseSubmit.self, .init(case: item)).phase == .inReview)
    }
  }

  @Test("a decided case is not withdrawn")
  func decidedCasesStay() async throws {
    try await withTown { town in
      let item = try await town.submitted("V1", as: "v1").case
      _ = try await town.once("t1", CaseDecide.self, .init(case: item, verdict: .approved))
      let refused = try await town.refused("v1", CaseWithdraw.self, .init(case: item))
      #expect(refused.kind == .stageClosed && refused.message.contains("decided"))
    }
  }

  @Test("nobody acts on both sides of a case, though he holds both posts")
  func nobodyOnBothSides() async throws {
    try await withTown { town in
      let item = try await town.submitted("V1", as: "both").case
      let before = try await town.ledger()
      let view = try await town.view(item, as: "both")
      #expect(!view.may.map(\.action).contains(.decide) && !view.may.map(\.action).contains(.return))
      let decide = try await town.refused("both", CaseDecide.self, .init(case: item, verdict: .approved))
      #expect(decide.kind == .forbidden && decide.code == "case.otherSide")
      let back = try await town.refused("both", CaseReturn.self, .init(case: item, reason: "自退"))
      #expect(back.code == "case.otherSide")
      #expect(try await town.ledger() == before)
      _ = try await town.once("t1b", CaseReturn.self, .init(case: item, reason: "请补充"))
      let other = try await town.submitted("V2", as: "v2").case
      _ = try await town.once("both", CaseDecide.self, .init(case: other, verdict: .approved))
    }
  }

  @Test("who has decided for the body does not write for the unit later")
  func theBodysSideStays() async throws {
    try await withTown { town in
      let item = try await town.submitted("V1", as: "v1").case
      _ = try await town.once("both", CaseDecide.self, .init(case: item, verdict: .rejected, reason: "太低"))
      let refused = try await town.refused("both", CaseSave.self, .init(case: item, document: Papers.better))
      #expect(refused.code == "case.otherSide")
    }
  }

  @Test("a wrong body is refused, by whichever name it comes")
  func wrongBodies() async throws {
    try await withTown { town in
      let item = try await town.submitted("V1", as: "v1").case
      let before = try await town.ledger()
      let stranger = try await town.refused("t2", CaseDecide.self, .init(case: item, verdict: .approved))
      #expect([.forbidden, .notFound].contains(stranger.kind))
      let named = try await town.refused("t1", CaseDecide.self, .init(case: item, body: "CITY", verdict: .approved))
      #expect(named.kind == .forbidden)
      let guide = try await town.refused("org", CaseDecide.self, .init(case: item, verdict: .approved))
      #expect(guide.kind == .forbidden)
      let unknown = try await town.refused("t1", CaseDecide.self, .init(case: item, body: "T9", verdict: .approved))
      #expect(unknown.kind == .notFound && unknown.message.contains("T9"))
      let wrongStep = try await town.refused("t1", CaseConcur.self, .init(case: item, agree: true))
      #expect(wrongStep.kind == .stageClosed && wrongStep.code == "case.wrongStep")
      #expect(try await town.ledger() == before)
    }
  }

  @Test("a stale revision is a conflict that tells the present one, and changes nothing")
  func staleRevisions() async throws {
    try await withTown { town in
      let view = try await town.submitted("V1", as: "v1")
      let before = try await town.ledger()
      let decide = try await town.refused(
        "t1", CaseDecide.self, .init(case: view.case, verdict: .approved, expectedRevision: view.revision - 1))
      #expect(decide.kind == .conflict && decide.code == "conflict.staleRevision")
      #expect(decide.data.revision == view.revision)
      #expect(decide.message.contains("case.get"))
      #expect(try await town.ledger() == before)
      let done = try await town.once(
        "t1", CaseDecide.self, .init(case: view.case, verdict: .approved, expectedRevision: view.revision))
      #expect(done.revision > view.revision)
    }
  }

  @Test("a body at which nobody holds the post is shown as unassigned, until someone does")
  func unassigned() async throws {
    try await withTown { town in
      let view = try await town.submitted("SCHOOL", as: "school")
      #expect(view.waiting?.unassigned == ["EMPTY"])
      #expect(try await town.submitted("V1", as: "v1").waiting?.unassigned == [])
      _ = try await town.once("admin", GrantCreate.self, .init(user: "help1", role: "approver", unit: "EMPTY"))
      #expect(try await town.view(view.case, as: "school").waiting?.unassigned == [])
      #expect(try await town.once("help1", InboxList.self, .init()).items.map(\.case) == [view.case])
      let done = try await town.once("help1", CaseDecide.self, .init(case: view.case, verdict: .approved))
      #expect(done.verdict == .approved)
    }
  }

  @Test("a unit has one case of a matter in a campaign")
  func oneCaseOfAMatter() async throws {
    try await withTown { town in
      let first = try await town.submitted("V1", as: "v1")
      let refused = try await town.refused(
        "v1", CaseCreate.self, .init(unit: "V1", matter: "target", campaign: "2012"))
      #expect(refused.kind == .conflict && refused.code == "case.exists")
      #expect(refused.data.arguments?["case"] == first.case)
    }
  }

  @Test("nothing is opened for a unit without a route, an unknown unit, campaign or case")
  func nothingIsOpenedForTheUnknown() async throws {
    try await withTown { town in
      let before = try await town.ledger()
      _ = try await town.once("admin", GrantList.self, .init())
      let route = try await town.refused(
        "v1", CaseCreate.self, .init(unit: "V1", matter: "weather", campaign: "2012"))
      #expect(route.kind == .noRoute)
      let unit = try await town.refused("v1", CaseCreate.self, .init(unit: "V9", matter: "target", campaign: "2012"))
      #expect(unit.kind == .notFound && unit.code == "notFound.unit")
      let campaign = try await town.refused(
        "v1", CaseCreate.self, .init(unit: "V1", matter: "target", campaign: "1912"))
      #expect(campaign.kind == .notFound && campaign.code == "notFound.campaign")
      for id in ["99", "abc", "-1", "9999999999999999999"] {
        let item = try await town.refused("v1", CaseSubmit.self, .init(case: id))
        #expect(item.kind == .notFound && item.code == "notFound.case")
      }
      #expect(try await town.ledger() == before)
    }
  }

  @Test("an administrator manages, and neither approves nor writes")
  func administratorsDoNotAct() async throws {
    try await withTown { town in
      let item = try await town.submitted("V1", as: "v1").case
      #expect(try await town.view(item, as: "admin").may == [])
      #expect(
        try await town.refused("admin", CaseDecide.self, .init(case: item, verdict: .approved)).kind == .forbidden)
      let refused = try await town.refused(
        "admin", GrantCreate.self, .init(user: "admin", role: "approver", unit: "T1"))
      #expect(refused.code == "access.assignsToSelf")
    }
  }
}
