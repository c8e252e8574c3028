import OrgAPI
import OrgDomain
import OrgStorage
import Testing

@testable import OrgService

/// What someone with the file in his hands might do to a year's work.
private enum YearTampering: String, SQLStatement {
  case fulfil = "UPDATE ledger_entry SET fulfilled = 2, phase = 'closed' WHERE entry_number = ?1"
  case recount = "UPDATE ledger_entry SET content = '{}' WHERE entry_number = ?1"
  case dropEntry = "DELETE FROM ledger_entry WHERE kind = 'honour' AND entry_number > ?1"
  case rewriteText = "UPDATE ledger_text SET body = '[]' WHERE entry_number = ?1"
  case dropText = "DELETE FROM ledger_text WHERE entry_number = ?1"
  case rewriteScheme = "UPDATE scheme SET body = 'name: 假' WHERE version = ?1"
  case rewritePlan = "UPDATE local_plan SET body = 'name: 假' WHERE version = ?1"
  case rewritePast = "UPDATE past_result SET grade = 'A' WHERE result_year > ?1"
  case reopenPhase = "UPDATE campaign_phase SET is_open = 1 - ?1"
  case reopenCampaign = "UPDATE campaign SET closed_at = NULL WHERE closed_at >= ?1"
  case rewriteReason = "UPDATE campaign_remark SET body = 'x' WHERE event_seq >= ?1"
  case rebindCampaign = "UPDATE campaign SET scheme_version = 0 WHERE scheme_version = ?1"
  case regrade = "UPDATE case_record SET grade = 'A' WHERE is_graded = ?1"
  case rescore = "UPDATE case_record SET score_tenths = 1000 WHERE is_graded = ?1"
  case addEvidence = "UPDATE case_record SET evidence = 'massOpinion;survey' WHERE is_graded = ?1"
  case rewriteGrade = "UPDATE grade_record SET grade = 'A' WHERE is_taken_back = 0 AND event_seq > ?1"
  case dropGrades = "DELETE FROM grade_record WHERE event_seq > ?1"
}

/// The year in the log: entries, grades, schemes, phases, results of earlier years (DESIGN 7).
@Suite struct LedgerEntryTests {
  private static let author = UserNumber(rawValue: 3)
  private static let honour = SchemeWord(rawValue: "五好")
  private static let rating = Matter(rawValue: "target")

  /// A town with a graded case, and a ledger of three entries.
  private func workedTown() async throws -> SmallTown {
    let town = try await SmallTown()
    let item = try await town.submitTarget(of: "V1", as: "v1")
    try await town.commit { commit in
      let unit = try commit.state.unit("V1")
      let campaign = try commit.state.campaign("2012")
      try commit.publish(Scheme(name: "方案", grades: []), text: "name: 方案\n", by: nil)
      try commit.publish(
        LocalPlan(unit: try #require(UnitCode("T1")), name: "计划"), text: "name: 计划\n", of: unit, by: nil)
      try commit.set(
        [StoredPastResult(unit: unit, year: 2011, matter: Self.rating, grade: Grade(rawValue: "B"))], by: nil)
      try commit.open(campaign.code, by: Self.author)
      try commit.set(PhaseCode(rawValue: "survey"), isOpen: true, of: campaign.code, reason: "提前", by: Self.author)
      try Self.grade(item, in: &commit)
      try Self.writeEntries(of: unit, in: campaign.code, &commit)
      try commit.close(campaign.code, by: Self.author)
    }
    return town
  }

  private static func grade(_ item: String, in commit: inout Commit) throws {
    var state = try commit.findCase(item)
    let body = try commit.state.unit("T1")
    try commit.record(
      [
        .evidenced(PartCode(rawValue: "survey"), score: Points(tenths: 895), by: author, body: body),
        .graded(CaseGrading(grade: Grade(rawValue: "C"), points: Points(tenths: 600))), .decided(.approved),
      ], of: &state, by: author)
    try commit.record([.reopened(by: author, body: body, step: 0)], of: &state, by: author, remark: "有异议")
    try commit.record(
      [.graded(CaseGrading(grade: Grade(rawValue: "B"), points: Points(tenths: 895))), .decided(.approved)],
      of: &state, by: author)
  }

  private static func writeEntries(
    of unit: UnitIndex, in campaign: CampaignCode, _ commit: inout Commit
  ) throws {
    func entry(_ content: EntryContent, parent: EntryNumber? = nil) -> Entry {
      Entry(
        number: EntryNumber(rawValue: 0), unit: unit, body: unit, campaign: campaign, parent: parent, author: author,
        content: content)
    }
    var made = try commit.make(
      entry(.commitment(Commitment(maker: .secretary, count: 2))), texts: [("text", "修好河堤")], by: author)
    let events = try EntryMachine.decide(
      .fulfil(1), on: made, in: EntryMachine.Context(user: author, body: unit))
    try commit.apply(events, to: &made, texts: [("text", "已修一段"), ("reason", "汛期")], by: author)
    _ = try commit.make(entry(.comment(isCollective: true), parent: made.number), by: author)
    _ = try commit.make(entry(.honour(honour)), by: author)
  }

  @Test("a year's honest work verifies")
  func honestWorkVerifies() async throws {
    let town = try await workedTown()
    defer { town.remove() }
    let report = try await town.verify()
    #expect(report.problems == [])
    #expect(report.events == Int(town.tenant.state.lastEvent.sequence))
  }

  @Test("every tampering with a year's work is found", arguments: YearTampering.allCases.map { "\($0)" })
  func tamperingIsFound(_ name: String) async throws {
    let town = try await workedTown()
    defer { town.remove() }
    let tampering = try #require(YearTampering.allCases.first { "\($0)" == name })
    try await town.tenant.database.write { try $0.execute(tampering, [.integer(1)]) }
    #expect(try await town.verify().problems != [])
  }

  @Test("what stands in memory is what stands in the file")
  func memoryEqualsTheFile() async throws {
    let town = try await workedTown()
    defer { town.remove() }
    let held = town.tenant.state
    let unit = try held.unit("V1")
    #expect(held.standings.standing(of: unit, in: 2012, Self.rating)?.grade == Grade(rawValue: "B"))
    #expect(held.standings.standing(of: unit, in: 2011, Self.rating)?.grade == Grade(rawValue: "B"))
    #expect(held.standings.honours(of: unit, in: 2012) == [Self.honour])
    let campaign = try held.campaign("2012")
    #expect(campaign.isClosed && campaign.schemeVersion == 1)
    try await town.tenant.database.read { connection in
      let tables = TenantTables(connection: connection)
      #expect(try Standings(tables, campaigns: held.campaigns) == held.standings)
      #expect(try tables.nextEntryNumber().rawValue == held.nextEntry && held.nextEntry == 4)
      #expect(try tables.campaigns() == [campaign])
      let grades = try tables.gradeRecords().map { $0.grading?.grade?.rawValue }
      #expect(grades == ["C", nil, "B"])
    }
  }

  @Test("an entry is found by its id and kind, with its texts")
  func entriesAreFound() async throws {
    let town = try await workedTown()
    defer { town.remove() }
    try await town.commit { commit in
      let found = try commit.findEntry("1", .commitment)
      #expect(found.fulfilled == 1 && found.quantity == 2 && found.revision == 2 && found.phase == .open)
      let texts = try commit.tables.entryTexts(of: found.number).map { try KeptTexts.lines($0) }
      #expect(texts.map { $0.map(\.field) } == [["text"], ["text", "reason"]])
      #expect(texts.first?.first?.text == "修好河堤")
      for (id, kind) in [("1", EntryKind.task), ("9", nil), ("x", nil)] {
        #expect(throws: ServiceFault.self) { try commit.findEntry(id, kind) }
      }
    }
  }

  @Test("events of entries carry no free text")
  func eventsHoldNoTexts() async throws {
    let town = try await workedTown()
    defer { town.remove() }
    let events = try await town.tenant.database.read { connection in
      try TenantTables(connection: connection).events(after: 0, limit: 1_000)
    }
    let bodies = events.filter { $0.kind.hasPrefix("entry.") }.map { String(decoding: $0.body, as: UTF8.self) }
    #expect(bodies.count == 4 && bodies.filter { $0.contains("textDigest") }.count == 2)
    for secret in ["修好河堤", "已修一段", "汛期"] {
      let isTold = bodies.joined().contains(secret)
      #expect(!isTold)
    }
  }

  @Test("a campaign that is named anew keeps its scheme, and grades follow its year")
  func aRenamedCampaignKeepsItsScheme() async throws {
    let town = try await workedTown()
    defer { town.remove() }
    let code = try #require(CampaignCode("2012"))
    try await town.commit { commit in
      try commit.set([StoredCampaign(code: code, name: "改名", year: 2013)], by: nil)
    }
    let state = town.tenant.state
    #expect(state.campaigns[code]?.schemeVersion == 1 && state.campaigns[code]?.isClosed == true)
    #expect(state.standings.standing(of: try state.unit("V1"), in: 2013, Self.rating)?.grade == Grade(rawValue: "B"))
    #expect(state.standings.honours(of: try state.unit("V1"), in: 2012) == [])
    #expect(try await town.verify().problems == [])
  }
}

extension SmallTown {
  /// Runs something in the writer's turn.
  fileprivate func commit(_ work: @escaping @Sendable (inout Commit) throws -> Void) async throws {
    _ = try await tenant.queue.perform { commit in
      try work(&commit)
      return []
    }
  }
}
