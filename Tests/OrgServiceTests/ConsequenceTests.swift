import OrgAPI
import OrgDomain
import Testing

@testable import OrgService

/// What follows from a year: advised by rules, settled by bodies above.
@Suite(.timeLimit(.minutes(15))) struct ConsequenceTests {
  /// V1 is 后进, V2 and the firm are not rated; V2 has been trained once.
  private func ratedTown() async throws -> SmallTown {
    let town = try await SmallTown.withCampaign()
    _ = try await town.decided("V1", "rating", "后进", as: "v1")
    try await train(town, "V2", as: "v2")
    return town
  }

  private func train(_ town: SmallTown, _ unit: String, as user: String) async throws {
    _ = try await town.tenant.addRecord(
      RecordAdd.Params(unit: unit, campaign: "2012", record: "training", on: "2012-04-20"), try town.caller(user))
  }

  private func nominate(_ town: SmallTown, _ unit: String) async throws {
    _ = try await town.tenant.makeNomination(
      NominationMake.Params(unit: unit, campaign: "2012", honour: "national"), try town.caller("t1"))
  }

  private func rules(_ list: ConsequenceList.Result) -> [String] { list.consequences.map { $0.unit + " " + $0.rule } }

  @Test func theRulesFindWhatHoldsNow() async throws {
    let town = try await ratedTown()
    defer { town.remove() }
    #expect(rules(try await town.consequences()) == ["V1 backward", "V1 untrained", "V2 untrained"])
    try town.set("2012-05-01T00:00:00")
    #expect(
      rules(try await town.consequences())
        == ["V1 backward", "V1 untrained", "V2 late", "V2 untrained", "FIRM late"])
    try await train(town, "V2", as: "v2")
    let list = try await town.consequences(body: "T1", as: "t1")
    #expect(rules(list) == ["V1 backward", "V1 untrained", "V2 late"])
    let first = try #require(list.consequences.first)
    #expect(first.state == .advised && first.entry == nil && first.bars == [.nomination] && first.target == .unit)
    #expect(first.basis == ConsequenceBasis(document: "notice", clause: "九") && first.advice == "不予推荐")
    #expect(rules(try await town.consequences(unit: "V2", as: "v2")) == ["V2 late"])
    #expect(rules(try await town.consequences(body: "T2", unit: "V2")) == [])
    await refused(.access(.elsewhere)) { _ = try await town.consequences(unit: "V2", as: "v1") }
    await refused(.access(.elsewhere)) { _ = try await town.consequences(as: "t1") }
  }

  @Test func leaveToBeLateIsNotHeldAgainstAUnit() async throws {
    let town = try await ratedTown()
    defer { town.remove() }
    func late() async throws -> [String] { rules(try await town.consequences()).filter { $0.hasSuffix("late") } }
    try town.set("2012-05-01T00:00:00")
    try await town.permitLate("V2", "rating", until: "2012-06-15")
    #expect(try await late() == ["FIRM late"])
    #expect(rules(try await town.consequences(unit: "V2")) == ["V2 untrained"])
    try town.set("2012-06-15T23:59:59")
    #expect(try await late() == ["FIRM late"])
    try town.set("2012-06-16T00:00:00")
    #expect(try await late() == ["V2 late", "FIRM late"])
  }

  @Test func aTargetThatWasMissedIsFound() async throws {
    let town = try await SmallTown.withCampaign()
    defer { town.remove() }
    _ = try await town.advance("accept", open: true)
    for (unit, user, end) in [("V1", "v1", "一般"), ("V2", "v2", "先进")] {
      try await train(town, unit, as: user)
      try await train(town, unit, as: user)
      _ = try await town.decided(unit, "rating", "一般", as: user)
      _ = try await town.decided(unit, "target", "先进", as: user)
      #expect(rules(try await town.consequences(unit: unit)) == [], "nothing is held against it before its end")
      _ = try await town.decided(unit, "acceptance", end, as: user)
    }
    let found = try await town.consequences()
    #expect(rules(found) == ["V1 missed"] && found.consequences.map(\.target) == [.secretary])
  }

  @Test func pagesTogetherAreTheWhole() async throws {
    let town = try await ratedTown()
    defer { town.remove() }
    let whole = try await town.consequences().consequences
    var found: [ConsequenceItem] = []
    var cursor: String?
    repeat {
      let page = try await town.consequences(limit: 1, cursor: cursor)
      found += page.consequences
      cursor = page.nextCursor
    } while cursor != nil && found.count <= whole.count
    #expect(found == whole && whole.count == 3)
  }

  @Test func onlyWhatIsAdvisedIsSettledAndOnlyOnce() async throws {
    let town = try await ratedTown()
    defer { town.remove() }
    let unit = await refusal { _ = try await town.settle("backward", of: "V1", as: "v1") }
    #expect(unit == .ledger(.notAbove))
    let other = await refusal { _ = try await town.settle("backward", of: "V1", as: "t2") }
    #expect(other == .ledger(.notAbove))
    await refused(.access(.noRole)) { _ = try await town.settle("backward", of: "V1", as: "auditor") }
    let notAdvised = try await town.refusal { try await town.settle("late", of: "V1") }
    #expect(notAdvised.kind == .notFound && notAdvised.notice.code == .ledger(.notAdvised))
    await refused(.notFound(.ofScheme)) { _ = try await town.settle("unknown", of: "V1") }
    let silent = await refusal { _ = try await town.settle("untrained", of: "V1", accept: false) }
    #expect(silent == .ledger(.reasonRequired))
    let entry = try await town.settle("backward", of: "V1")
    #expect(entry.kind == .consequence && entry.body == "T1" && entry.content.confirmed == true)
    await refused(.ledger(.consequenceSettled)) { _ = try await town.settle("backward", of: "V1") }
    let dismissed = try await town.settle("untrained", of: "V1", accept: false, reason: "到任三日")
    #expect(dismissed.content.confirmed == false && dismissed.texts?.map(\.text) == ["到任三日"])
    let list = try await town.consequences(unit: "V1").consequences
    #expect(list.map(\.state) == [.confirmed, .dismissed] && list.map(\.entry) == [entry.entry, dismissed.entry])
    #expect(try await town.verify().problems == [])
  }

  @Test func whatIsConfirmedStandsThoughTheRuleNoLongerFindsIt() async throws {
    let town = try await ratedTown()
    defer { town.remove() }
    _ = try await town.settle("untrained", of: "V2")
    try await train(town, "V2", as: "v2")
    #expect(try await town.consequences(unit: "V2").consequences.map(\.state) == [.confirmed])
  }

  @Test func adviceAndConfirmationBarNominationDismissalDoesNot() async throws {
    let town = try await ratedTown()
    defer { town.remove() }
    await refused(.ledger(.barred)) { try await nominate(town, "V1") }
    _ = try await town.settle("backward", of: "V1")
    await refused(.ledger(.barred)) { try await nominate(town, "V1") }
    try await nominate(town, "V2")
    _ = try await town.decided("V2", "rating", "后进", as: "v2")
    _ = try await town.settle("backward", of: "V2", accept: false, reason: "基础薄弱，进步明显")
    try await nominate(town, "V2")
    #expect(try await town.verify().problems == [])
  }

  @Test func nothingIsSettledInAClosedCampaign() async throws {
    let town = try await SmallTown.withCampaign()
    defer { town.remove() }
    #expect(try await town.closeCampaign().closed)
    await refused(.campaign(.closed)) { _ = try await town.settle("untrained", of: "V1") }
    #expect(rules(try await town.consequences()) == ["V1 untrained", "V2 untrained"])
  }
}
