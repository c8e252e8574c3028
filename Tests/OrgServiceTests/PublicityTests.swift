import OrgAPI
import OrgDomain
import Testing

@testable import OrgService

/// Publicity, objections and reopening (decision 22); phases; letters; targets.
@Suite(.timeLimit(.minutes(2))) struct PublicityTests {
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
