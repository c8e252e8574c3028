import OrgAPI
import OrgDomain
import Testing

@testable import OrgService

/// Publicity, objections and reopening (decision 22); phases; letters; targets.
@Suite(.timeLimit(.minutes(15))) struct PublicityTests {
  /// A village's published rating.
  private func published(_ town: SmallTown) async throws -> String {
    let item = try await town.rate("V1", as: "v1")
    _ = try await town.score(item, 40, 35, as: "t1")
    _ = try await town.grade(item, "一般", as: "t1")
    let notice = try await town.tenant.publishNotice(
      NoticePublish.Params(cases: [item], channels: ["board"]), try town.caller("t1")
    ).decoded(NoticePublish.Result.self)
    #expect(notice.until == "2012-04-27", "five working days after Friday the twentieth")
    return item
  }

  private func object(_ town: SmallTown, _ item: String) async throws -> String {
    try await town.tenant.fileObjection(ObjectionFile.Params(case: item, text: "测评人数不实"), try town.caller("v1"))
      .decoded(EntryView.self).entry
  }

  private func resolve(_ town: SmallTown, _ objection: String, reopen: Bool, as user: String) async throws -> EntryView
  {
    try await town.tenant.resolveObjection(
      ObjectionResolve.Params(objection: objection, reopen: reopen, reason: "复核"), try town.caller(user)
    ).decoded(EntryView.self)
  }

  @Test func aNoticeIsOfTheRevisionsThatWereSeen() async throws {
    let town = try await SmallTown(SmallTown.year)
    defer { town.remove() }
    let item = try await town.rate("V1", as: "v1")
    _ = try await town.score(item, 40, 35, as: "t1")
    let seen = try await town.grade(item, "一般", as: "t1").revision
    func publish(_ revision: Int) async throws -> Answer {
      try await town.tenant.publishNotice(
        NoticePublish.Params(cases: [item], channels: ["board"], revisions: [item: revision]), try town.caller("t1"))
    }
    let fault = try await #require(throws: ServiceFault.self) { _ = try await publish(seen - 1) }
    #expect(fault.kind == .conflict && fault.revision == Int64(seen))
    #expect(fault.notice.code == .conflict(.staleRevision) && fault.notice.arguments["case"] == item)
    #expect(try await publish(seen).decoded(NoticePublish.Result.self).cases.first?.revision == seen + 1)
  }

  @Test func anObjectionThatIsNotUpheldLeavesTheDecision() async throws {
    let town = try await SmallTown(SmallTown.year)
    defer { town.remove() }
    let item = try await published(town)
    let objection = try await object(town, item)
    let stranger = await refusal { _ = try await resolve(town, objection, reopen: false, as: "t2") }
    #expect(stranger == .access(.elsewhere))
    #expect(try await resolve(town, objection, reopen: false, as: "t1").phase == .dismissed)
    let view = try await town.tenant.getCase(CaseGet.Params(case: item), try town.caller("v1"))
    #expect(view.phase == .published && view.grade == "一般")
    #expect(try await town.verify().problems == [])
  }

  @Test func anObjectionThatIsUpheldOpensTheCaseAgain() async throws {
    let town = try await SmallTown(SmallTown.year)
    defer { town.remove() }
    let item = try await published(town)
    #expect(try await resolve(town, try await object(town, item), reopen: true, as: "t1").phase == .closed)
    let view = try await town.tenant.getCase(CaseGet.Params(case: item), try town.caller("t1"))
    #expect(view.phase == .inReview && view.round == 2 && view.grade == nil)
    let standing = town.tenant.state.standings.standing(
      of: UnitIndex(3), in: 2012, Matter(rawValue: "rating"))
    #expect(standing == nil, "the grade is taken back")
    #expect(try await town.grade(item, "一般", as: "t1").grade == "一般")
    #expect(try await town.verify().problems == [])
  }

  @Test func ofTwoObjectionsBothAreUpheldAndTheCaseIsOpenedOnce() async throws {
    let town = try await SmallTown(SmallTown.year)
    defer { town.remove() }
    let item = try await published(town)
    let objections = [try await object(town, item), try await object(town, item)]
    for objection in objections {
      #expect(try await resolve(town, objection, reopen: true, as: "t1").phase == .closed)
    }
    let view = try await town.tenant.getCase(CaseGet.Params(case: item), try town.caller("t1"))
    #expect(view.phase == .inReview && view.round == 2)
    #expect(try await town.verify().problems == [])
  }

  @Test func nobodyAnswersAnObjectionForBothSides() async throws {
    var files = SmallTown.year
    files["grants.csv"]? += "\nv1,approver,T1,unit,,,\nauditor,approver,T1,unit,,,\n"
    let town = try await SmallTown(files)
    defer { town.remove() }
    let item = try await published(town)
    let objection = try await object(town, item)
    let own = await refusal { _ = try await resolve(town, objection, reopen: false, as: "v1") }
    #expect(own == .casework(.otherSide), "he wrote for the unit")
    let second = try await town.tenant.fileObjection(
      ObjectionFile.Params(case: item, text: "测评人数不实"), try town.caller("auditor")
    ).decoded(EntryView.self).entry
    let filer = await refusal { _ = try await resolve(town, second, reopen: false, as: "auditor") }
    #expect(filer == .casework(.otherSide), "he filed it")
    #expect(try await resolve(town, second, reopen: false, as: "t1").phase == .dismissed)
  }

  @Test func whatFollowsADecisionIsNotOutOfPhase() async throws {
    var files = SmallTown.year
    files["scheme.yaml"] = files["scheme.yaml"]?.replacing(
      #"until: "04-30", matters"#, with: #"until: "04-25", closes: steps, matters"#)
    let town = try await SmallTown(files)
    defer { town.remove() }
    let item = try await published(town)
    let other = try await town.rate("V2", as: "v2")
    try town.set("2012-04-26T09:00:00")
    let late = await refusal { _ = try await town.grade(other, "一般", as: "t1") }
    #expect(late == .campaign(.over))
    let objections = [try await object(town, item), try await object(town, item)]
    #expect(try await resolve(town, objections[0], reopen: true, as: "t1").phase == .closed)
    _ = try await town.decide(item, as: try town.caller("t1"), .rejected, reason: "材料不实")
    #expect(
      try await resolve(town, objections[1], reopen: true, as: "t1").phase == .closed, "rejected, it is open already")
    let view = try await town.tenant.getCase(CaseGet.Params(case: item), try town.caller("t1"))
    #expect(view.phase == .decided && view.verdict == .rejected)
    #expect(try await town.verify().problems == [])
  }

  @Test func objectionsEndWithThePublicity() async throws {
    let town = try await SmallTown(SmallTown.year)
    defer { town.remove() }
    let item = try await published(town)
    town.clock.set(Instant(milliseconds: town.clock.now().milliseconds + 8 * 86_400_000))
    let late = await refusal { _ = try await object(town, item) }
    #expect(late == .ledger(.notPublicised))
  }

  @Test func aSuperiorReopensWithAReasonAndNobodyElse() async throws {
    let town = try await SmallTown(SmallTown.year)
    defer { town.remove() }
    let item = try await published(town)
    let other = await refusal {
      _ = try await town.tenant.reopenCase(CaseReopen.Params(case: item, reason: "复核"), try town.caller("t2"))
    }
    #expect(other == .access(.elsewhere))
    let again = try town.case_(
      try await town.tenant.reopenCase(CaseReopen.Params(case: item, reason: "复核"), try town.caller("t1b")))
    #expect(again.phase == .inReview)
  }

  @Test func whatIsOutOfPhaseIsRefusedSayingWhen() async throws {
    let town = try await SmallTown(SmallTown.year)
    defer { town.remove() }
    let early = await refusal { _ = try await town.create("V1", "target", as: "v1") }
    #expect(early == .campaign(.notYet))
    let item = try await town.create("V1", "rating", as: "v1")
    let april = try #require(TenantCalendar.instant("2012-04-30T23:59:59+08:00"))
    town.clock.set(april)
    try await town.save(item, grade: "一般", as: "v1")
    town.clock.set(Instant(milliseconds: april.milliseconds + 1_000))
    let late = await refusal { try await town.save(item, grade: "一般", as: "v1") }
    #expect(late == .campaign(.over))
    let view = try await town.tenant.getCase(CaseGet.Params(case: item), try town.caller("v1"))
    #expect(view.may.map(\.action) == [.withdraw] && view.dueAt == "2012-05-01T00:00:00.000+08:00")
  }

  @Test func aTargetNamesItsProblemsAndMeasures() async throws {
    let town = try await SmallTown(SmallTown.year)
    defer { town.remove() }
    town.clock.set(try #require(TenantCalendar.instant("2012-05-10T09:00:00+08:00")))
    let item = try await town.create("V1", "target", as: "v1")
    try await town.save(item, grade: "先进", as: "v1")
    let without = await refusal { _ = try await town.submit(item, as: "v1") }
    #expect(without == .evidence(.problemsBelow))
  }

  @Test func aLetterIsSignedLevelByLevel() async throws {
    let town = try await SmallTown(SmallTown.year)
    defer { town.remove() }
    town.clock.set(try #require(TenantCalendar.instant("2012-05-10T09:00:00+08:00")))
    let letter = try town.case_(
      try await town.tenant.issueLetter(
        LetterIssue.Params(
          unit: "V1", campaign: "2012", targetGrade: "先进", goals: [CaseTarget(text: "升级")], problems: ["组织生活少"],
          superiorDuties: ["派驻指导"], subordinateDuties: ["按月报告"]), try town.caller("v1")))
    #expect(letter.phase == .inReview && letter.waiting?.bodies.map(\.body) == ["T1"])
    #expect(letter.document?.superiorDuties == ["派驻指导"])
    let signed = try town.case_(
      try await town.tenant.signLetter(LetterSign.Params(case: letter.case), try town.caller("t1")))
    #expect(signed.waiting?.bodies.map(\.body) == ["CITY"])
  }
}
