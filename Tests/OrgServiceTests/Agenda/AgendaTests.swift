import Logging
import OrgAPI
import OrgDomain
import OrgStorage
import Testing

@testable import OrgService

/// What time brings is on record before the next command, and once (decision 6).
@Suite(.timeLimit(.minutes(5))) struct AgendaTests {
  /// Friday 20 April 2012, eight in the morning: the village's target is due on Monday, the firm's on Sunday.
  private func town() async throws -> SmallTown { try await SmallTown(SmallTown.dueFiles) }

  private func loaded(_ town: SmallTown) async throws -> TenantState {
    try await town.tenant.database.read { try TenantLoading.load(TenantTables(connection: $0)) }
  }

  private func text(_ instant: Instant?, _ town: SmallTown) -> String? {
    instant.map { town.tenant.state.calendar.text(of: $0) }
  }

  @Test("the earliest deadline is known at once, and when the tenant is opened anew")
  func theEarliestDeadlineIsKnown() async throws {
    let town = try await town()
    defer { town.remove() }
    #expect(town.tenant.state.nextDue == nil)
    _ = try await town.submitTarget(of: "V1", as: "v1")
    #expect(text(town.tenant.state.nextDue, town) == "2012-04-24T00:00:00.000+08:00")
    _ = try await town.submitTarget(of: "FIRM", as: "firm")
    #expect(text(town.tenant.state.nextDue, town) == "2012-04-23T00:00:00.000+08:00")
    #expect(try await loaded(town).nextDue == town.tenant.state.nextDue)
  }

  @Test("what is due is on record before the first command, though that is refused, and not before its time")
  func dueBeforeTheFirstCommand() async throws {
    let town = try await town()
    defer { town.remove() }
    let item = try await town.submitTarget(of: "V1", as: "v1")
    let before = town.tenant.state.lastEvent.sequence
    func refusedCommand() async throws {
      let caller = try town.caller("v1")
      await #expect(throws: ServiceFault.self) {
        try await town.tenant.createCase(CaseCreate.Params(unit: "V1", matter: "no", campaign: "2012"), caller)
      }
    }
    try town.set("2012-04-23T23:59:59.999")
    try await refusedCommand()
    #expect(town.tenant.state.lastEvent.sequence == before)
    try town.set("2012-04-24T00:00:00")
    try await refusedCommand()
    #expect(town.tenant.state.lastEvent.sequence == before + 1)
    #expect(try town.reminders(of: item) == ["2012-04-24T00:00:00.000+08:00"])
    #expect(try await town.events(of: item).suffix(2) == ["moved", "urged by nobody"])
    #expect(town.tenant.state.nextDue == nil)
    #expect(town.tenant.state.openCases.state(CaseNumber(rawValue: 1))?.phase == .inReview(step: 0))
    #expect(try await town.verify().problems == [])
  }

  @Test("the clock urges once for each beginning of a step, also when the tenant is opened anew")
  func onceForEachBeginning() async throws {
    let town = try await town()
    defer { town.remove() }
    let item = try await town.submitTarget(of: "FIRM", as: "firm")
    try town.set("2012-04-23T09:00:00")
    try await town.tenant.carryOutDue()
    try town.set("2012-04-25T09:00:00")
    try await town.tenant.carryOutDue()
    #expect(try town.reminders(of: item).count == 1)
    #expect(try await loaded(town).nextDue == nil)
    for helper in ["help1", "help2"] {
      _ = try await town.tenant.concurCase(CaseConcur.Params(case: item, agree: true), town.caller(helper))
    }
    #expect(text(town.tenant.state.nextDue, town) == "2012-04-27T00:00:00.000+08:00")
    #expect(try await loaded(town).nextDue == town.tenant.state.nextDue)
    try town.set("2012-05-01T09:00:00")
    try await town.tenant.carryOutDue()
    #expect(try town.reminders(of: item) == ["2012-05-01T09:00:00.000+08:00"])
    let urges = try await town.events(of: item).filter { $0 == "urged by nobody" }
    #expect(urges.count == 2)
    #expect(try await town.verify().problems == [])
  }

  @Test("a step that is done in time is not urged")
  func doneInTime() async throws {
    let town = try await town()
    defer { town.remove() }
    let item = try await town.submitTarget(of: "V1", as: "v1")
    _ = try await town.decide(item, as: town.caller("t1"))
    #expect(town.tenant.state.nextDue == nil)
    try town.set("2012-05-01T09:00:00")
    try await town.tenant.carryOutDue()
    #expect(try await !town.events(of: item).contains("urged by nobody"))
  }

  @Test("cases of a closed campaign are left alone")
  func closedCampaignsAreLeftAlone() async throws {
    let town = try await town()
    defer { town.remove() }
    let item = try await town.submitTarget(of: "V1", as: "v1")
    try await town.inTurn { try $0.close(try $0.state.campaign("2012").code, by: nil) }
    try town.set("2012-05-01T09:00:00")
    try await town.tenant.carryOutDue()
    #expect(try town.reminders(of: item) == [] && town.tenant.state.nextDue == nil)
  }

  @Test("one transaction takes a limited number, and says whether more is due")
  func oneTransactionTakesALimitedNumber() async throws {
    let town = try await town()
    defer { town.remove() }
    for (unit, user) in [("V1", "v1"), ("V2", "v2"), ("FIRM", "firm")] {
      _ = try await town.submitTarget(of: unit, as: user)
    }
    try town.set("2012-05-01T09:00:00")
    let now = town.clock.now()
    let start = town.tenant.state
    let (isDone, left, isDoneThen) = try await town.tenant.database.write { connection in
      var state = start
      var first = AgendaTurn(connection, .silent, limit: 2)
      let isDone = try first.carryOut(on: &state, at: now)
      let left = state.openCases.deadlines.passed(by: now, atMost: 10).map(\.rawValue)
      var second = AgendaTurn(connection, .silent, limit: 2)
      return (isDone, left, try second.carryOut(on: &state, at: now))
    }
    #expect(!isDone && left == [2], "the firm, due on Sunday, came before both villages")
    #expect(isDoneThen)
  }

  @Test("commands wait until all that is due is on record, and are answered in their order")
  func commandsWaitForTheRest() async throws {
    let town = try await town()
    defer { town.remove() }
    for (unit, user) in [("V1", "v1"), ("V2", "v2"), ("FIRM", "firm")] {
      _ = try await town.submitTarget(of: unit, as: user)
    }
    try town.set("2012-05-01T09:00:00")
    let queue = CommitQueue(
      database: town.tenant.database, published: town.tenant.published, clock: town.clock, logger: .silent,
      agendaLimit: 1, onRevoked: { _ in }, onDue: { _ in })
    let before = town.tenant.state.lastEvent.sequence
    let seen = try await queue.perform { commit in Array(String(commit.state.lastEvent.sequence).utf8) }
    #expect(String(decoding: seen, as: UTF8.self) == String(before + 3))
    #expect(town.tenant.state.lastEvent.sequence == before + 3)
  }
}

extension Logger {
  static var silent: Logger { Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }) }
}
