import OrgAPI
import OrgDomain
import Testing

@testable import OrgService

/// Public commitments, counted.
@Suite struct LedgerCommitmentTests {
  private func fulfil(_ town: SmallTown, _ entry: String, _ count: Int?, as user: String = "v1") async throws
    -> EntryView
  {
    try await town.tenant.fulfilCommitment(
      CommitmentFulfil.Params(commitment: entry, count: count, text: "已兑现"), town.caller(user)
    ).decoded(EntryView.self)
  }

  private func totals(_ town: SmallTown, _ body: String? = nil, as user: String) async throws -> CommitmentTotals.Result
  {
    try await town.tenant.totalCommitments(
      CommitmentTotals.Params(campaign: "2012", body: body), town.caller(user))
  }

  private func rate(
    _ town: SmallTown, _ unit: String, _ satisfied: Int, of asked: Int, as user: String = "t1"
  ) async throws -> EntryView {
    try await town.tenant.rateCommitment(
      CommitmentRate.Params(unit: unit, campaign: "2012", of: .organization, satisfied: satisfied, asked: asked),
      town.caller(user)
    ).decoded(EntryView.self)
  }

  @Test("3,250 are made and 3,168 fulfilled in several parts: 97.5 per cent")
  func commitmentsAreCounted() async throws {
    let town = try await SmallTown.withLedger()
    defer { town.remove() }
    let first = try await town.makeCommitment(count: 3_000, namedByMasses: 120, channel: "board")
    #expect(first.quantity == 3_000 && first.fulfilled == 0)
    #expect(
      first.content
        == EntryContentView(
          count: 3_000, namedByMasses: 120, channel: "board", maker: .organization, percent: 0))
    let second = try await town.makeCommitment(of: "V2", as: "v2", count: 250)
    for count in [1_000, 1_500, 418] { _ = try await fulfil(town, first.entry, count) }
    let whole = try await fulfil(town, second.entry, 249, as: "v2")
    #expect(whole.phase == .open && whole.content.percent == 99.6)
    let closed = try await fulfil(town, second.entry, nil, as: "v2")
    #expect(closed.phase == .closed && closed.fulfilled == 250 && closed.content.percent == 100)
    let sum = try await totals(town, as: "auditor")
    #expect(sum.made == 3_250 && sum.fulfilled == 3_168 && sum.percent == 97.5)
    #expect(sum.satisfied == 0 && sum.asked == 0 && sum.satisfaction == nil)
    #expect(try await town.verify().problems == [])
  }

  @Test("no more is fulfilled than is left, and nothing after the last")
  func noMoreThanIsLeft() async throws {
    let town = try await SmallTown.withLedger()
    defer { town.remove() }
    let made = try await town.makeCommitment(count: 3)
    _ = try await fulfil(town, made.entry, 2)
    for count in [2, 1_000_000, 0, -1] {
      let fault = try await town.refusal { try await fulfil(town, made.entry, count) }
      #expect(fault.kind == .invalid && fault.notice.code == .ledger(.tooMany))
      #expect(fault.notice.arguments == ["entry": made.entry, "left": "1"])
    }
    #expect(try await fulfil(town, made.entry, 1).phase == .closed)
    #expect(try await town.refusal { try await fulfil(town, made.entry, 1) }.kind == .stageClosed)
    for user in ["v2", "t1", "auditor"] {
      #expect(try await town.refusal { try await fulfil(town, made.entry, 1, as: user) }.kind == .forbidden)
    }
  }

  @Test("the masses name no more than all, and no more are satisfied than were asked")
  func partsAreParts() async throws {
    let town = try await SmallTown.withLedger()
    defer { town.remove() }
    let named = try await town.refusal { try await town.makeCommitment(count: 2, namedByMasses: 3) }
    #expect(named.notice.arguments == ["path": "namedByMasses", "minimum": "0", "maximum": "2"])
    let satisfied = try await town.refusal { try await rate(town, "V1", 101, of: 100) }
    #expect(satisfied.notice.arguments["path"] == "satisfied")
    #expect([named, satisfied].map(\.kind) == [.invalid, .invalid])
    let channel = try await town.refusal { try await town.makeCommitment(channel: "radio") }
    #expect(channel.notice.code == .ledger(.unknownWord))
  }

  @Test("a body above comments and rates; the comment stands below the commitment")
  func bodiesAboveComment() async throws {
    let town = try await SmallTown.withLedger()
    defer { town.remove() }
    let made = try await town.makeCommitment(count: 3)
    func comment(_ user: String) async throws -> EntryView {
      try await town.tenant.commentCommitment(
        CommitmentComment.Params(commitment: made.entry, collective: true, text: "进度较快"), town.caller(user)
      ).decoded(EntryView.self)
    }
    let said = try await comment("t1")
    #expect(said.parent == made.entry && said.body == "T1" && said.unit == "V1" && said.phase == .closed)
    #expect(said.content == EntryContentView(collective: true))
    for user in ["v1", "t2", "admin"] {
      #expect(try await town.refusal { try await comment(user) }.kind == .forbidden, "\(user)")
      #expect(try await town.refusal { try await rate(town, "V1", 1, of: 1, as: user) }.kind == .forbidden, "\(user)")
    }
    let rated = try await rate(town, "V1", 98, of: 100)
    #expect(
      rated.content == EntryContentView(maker: .organization, satisfied: 98, asked: 100, percent: 98))
  }

  @Test("totals are of the units below the body that the asker may read, and of measures by their aim")
  func totalsAreOfReadableUnits() async throws {
    let town = try await SmallTown.withLedger()
    defer { town.remove() }
    for (unit, user) in [("V1", "v1"), ("V2", "v2"), ("FIRM", "firm")] {
      _ = try await town.makeCommitment(of: unit, as: user, count: 10)
    }
    _ = try await rate(town, "V1", 9, of: 10)
    _ = try await rate(town, "V2", 8, of: 10)
    _ = try await rate(town, "V2", 10, of: 10)
    let struck = try await town.addMeasure(aim: .conversion)
    _ = try await town.report(struck.entry)
    _ = try await town.closeOut(struck.entry)
    _ = try await town.addMeasure(aim: .conversion)
    _ = try await town.addMeasure(unit: "V2", as: "v2", aim: .upgrade)
    let town1 = try await totals(town, "T1", as: "t1")
    #expect(town1.made == 20 && town1.fulfilled == 0 && town1.percent == 0)
    #expect(town1.satisfied == 27 && town1.asked == 30 && town1.satisfaction == 90)
    #expect(
      [town1.conversionMeasures, town1.conversionClosed, town1.upgradeMeasures, town1.upgradeClosed] == [2, 1, 1, 0])
    #expect(try await totals(town, as: "auditor").made == 30)
    #expect(try await totals(town, "V1", as: "v1").made == 10)
    // His inspector's post reads the city itself, not what is below it.
    #expect(try await totals(town, as: "lead").made == 0)
    #expect(try await town.refusal { try await totals(town, as: "t1") }.kind == .forbidden)
    #expect(try await town.refusal { try await totals(town, "T1", as: "t2") }.kind == .forbidden)
    #expect(try await town.refusal { try await totals(town, "NONE", as: "t1") }.kind == .notFound)
  }

  @Test("what was taken back does not count")
  func dismissedOnesDoNotCount() async throws {
    let town = try await SmallTown.withLedger()
    defer { town.remove() }
    _ = try await town.makeCommitment(count: 4)
    let taken = try await town.makeCommitment(count: 7)
    try await town.inTurn { commit in
      let entry = try commit.findEntry(taken.entry, .commitment)
      _ = try commit.act(
        .dismiss, on: entry, for: entry.unit, texts: [("reason", "重复登记")], by: entry.author)
    }
    let sum = try await totals(town, as: "auditor")
    #expect(sum.made == 4)
  }
}
