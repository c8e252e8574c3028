import OrgAPI
import OrgDomain
import OrgStorage
import Testing

@testable import OrgService

/// Changes of the tree that are ordered for a day to come (DESIGN 3).
@Suite(.timeLimit(.minutes(5))) struct PlannedChangeTests {
  private func changes(_ town: SmallTown, as user: String = "admin") async throws -> [String] {
    try await town.tenant.listChanges(ChangeList.Params(), town.caller(user)).changes
      .map { "\($0.change) \($0.method) \($0.unit ?? "") \($0.on) \($0.state)" }
  }

  private func order(_ town: SmallTown, _ unit: String, to parent: String, on: String) async throws -> UnitMove.Result {
    try await town.tenant.moveUnit(UnitMove.Params(unit: unit, parent: parent, on: on), town.caller("admin"))
      .decoded(UnitMove.Result.self)
  }

  @Test("it is carried out at the start of its day, once, also when the tenant is opened anew")
  func carriedOutOnItsDay() async throws {
    let town = try await SmallTown.finding()
    defer { town.remove() }
    let item = try await town.submitTarget(of: "V1", as: "v1")
    let answer = try await order(town, "V1", to: "T2", on: "2012-05-01")
    #expect(answer.change == "1" && answer.on == "2012-05-01" && answer.effects.cases.map(\.to) == [["T2"]])
    #expect(try await town.unit("V1").parent == "T1")
    #expect(try await town.stored().nextDue == town.tenant.state.nextDue)
    try town.set("2012-04-30T23:59:59.999")
    try await town.tenant.carryOutDue()
    #expect(try await town.unit("V1").parent == "T1")
    try town.set("2012-05-01T00:00:00")
    try await town.tenant.carryOutDue()
    #expect(try await town.unit("V1").parent == "T2")
    #expect(try await town.view(item).waiting?.bodies.map(\.body) == ["T2"])
    #expect(try await changes(town) == ["1 unit.move V1 2012-05-01 done"])
    let sequence = town.tenant.state.lastEvent.sequence
    try await town.tenant.carryOutDue()
    #expect(town.tenant.state.lastEvent.sequence == sequence && town.tenant.state.nextDue == nil)
    try await town.expectSound()
  }

  @Test("what has become impossible, or is no longer its orderer's to do, is recorded as failed")
  func failing() async throws {
    let town = try await SmallTown.finding()
    defer { town.remove() }
    _ = try await order(town, "V1", to: "T2", on: "2012-05-01")
    _ = try await town.merge(["V2"], into: "V3", on: "2012-05-01")
    _ = try await town.dissolve("T2", to: "T1")
    let admin2 = try town.caller("admin2")
    try town.set("2012-05-01T09:00:00")
    try await town.tenant.carryOutDue()
    let list = try await town.tenant.listChanges(ChangeList.Params(state: .failed), admin2).changes
    #expect(list.map(\.failure?.code) == [.tree(.dissolvedSuperior)])
    #expect(try await town.unit("V2").status == .dissolved)
    let grant = try #require(town.tenant.state.access.allGrants.first { $0.unit == town.tenant.state.tree.root })
    _ = try await order(town, "V1", to: "CITY", on: "2012-06-01")
    _ = try await town.tenant.revokeGrant(GrantRevoke.Params(grant: String(grant.number.rawValue)), admin2)
    try town.set("2012-06-02T09:00:00")
    try await town.tenant.carryOutDue()
    let denied = try await town.tenant.listChanges(ChangeList.Params(state: .failed), admin2).changes.last
    #expect(denied?.orderedBy == "admin" && denied?.failure?.code.rawValue.hasPrefix("access.") == true)
    #expect(try await town.unit("V1").parent == "T1")
    try await town.expectSound()
  }

  @Test("it is checked when it is ordered, and may be taken back by whoever administers the unit")
  func orderingAndCancelling() async throws {
    let town = try await SmallTown.finding()
    defer { town.remove() }
    for day in ["2012-04-20", "2012-04-19", "2032-04-20"] {
      let fault = try await town.fault { _ = try await order(town, "V1", to: "T2", on: day) }
      #expect(fault.notice.code == .field(.dayNotAhead))
    }
    let impossible = try await town.fault { _ = try await order(town, "T1", to: "V1", on: "2012-05-01") }
    #expect(impossible.kind == .invalid)
    _ = try await order(town, "V1", to: "T2", on: "2012-05-01")
    #expect(try await changes(town, as: "v1") == [])
    let forbidden = try await town.fault {
      _ = try await town.tenant.cancelChange(ChangeCancel.Params(change: "1"), town.caller("v1"))
    }
    #expect(forbidden.kind == .forbidden)
    _ = try await town.tenant.cancelChange(ChangeCancel.Params(change: "1"), town.caller("admin2"))
    let again = try await town.fault {
      _ = try await town.tenant.cancelChange(ChangeCancel.Params(change: "1"), town.caller("admin"))
    }
    #expect(again.notice.code == .conflict(.changeEnded))
    try town.set("2012-05-02T00:00:00")
    try await town.tenant.carryOutDue()
    #expect(try await town.unit("V1").parent == "T1")
    #expect(try await changes(town) == ["1 unit.move V1 2012-05-01 cancelled"])
    try await town.expectSound()
  }

  @Test("what the orderer had seen is compared when it is ordered, and not on its day")
  func expectations() async throws {
    let town = try await SmallTown.finding()
    defer { town.remove() }
    func merge(_ revision: Int) async throws -> UnitsRestructured {
      try await town.tenant.mergeUnits(
        UnitMerge.Params(
          units: ["V2"], into: "V1", cases: .carry, entries: .carry, grants: .carry, letters: .carry,
          expectedRevision: revision, on: "2012-05-01"), town.caller("admin")
      ).decoded(UnitsRestructured.self)
    }
    let seen = town.tenant.state.revisionNumber
    let stale = try await town.fault { _ = try await merge(seen - 1) }
    #expect(stale.notice.code == .conflict(.staleRevision))
    _ = try await merge(seen)
    _ = try await town.tenant.updateUnit(UnitUpdate.Params(unit: "V3", name: "新田村党支部"), town.caller("admin"))
    try town.set("2012-05-01T00:00:00")
    try await town.tenant.carryOutDue()
    #expect(try await changes(town) == ["1 unit.merge V2 2012-05-01 done"])
    #expect(try await town.unit("V2").status == .dissolved)
    try await town.expectSound()
  }

  @Test("what failed stays in sight with why, and is done anew at once, rehearsed, or on another day")
  func retrying() async throws {
    let town = try await SmallTown.finding()
    defer { town.remove() }
    let (admin, admin2) = (try town.caller("admin"), try town.caller("admin2"))
    func retry(
      _ change: String, on: String? = nil, dryRun: Bool? = nil, as caller: Caller
    ) async throws -> ChangeRetry.Result {
      try await town.tenant.retryChange(ChangeRetry.Params(change: change, on: on, dryRun: dryRun), caller)
        .decoded(ChangeRetry.Result.self)
    }
    _ = try await town.submitTarget(of: "V1", as: "v1")
    _ = try await town.merge(["V2"], into: "V1", on: "2012-05-01")
    let second = try await town.submitTarget(of: "V2", as: "v2")
    let early = try await town.fault { _ = try await retry("1", as: admin) }
    #expect(early.notice.code == .conflict(.changeNotFailed))
    try town.set("2012-05-01T00:00:00")
    try await town.tenant.carryOutDue()
    #expect(try await changes(town) == ["1 unit.merge V2 2012-05-01 failed"])
    let again = try await town.fault { _ = try await retry("1", as: admin) }
    #expect(again.notice.code == .change(.caseClash))
    let dry = try await retry("1", dryRun: true, as: admin2)
    #expect(dry.dryRun == true && dry.effects.blockers.map(\.code) == [.change(.caseClash)])
    let foreign = try await town.fault { _ = try await retry("1", as: town.caller("v1")) }
    #expect(foreign.kind == .forbidden)
    _ = try await town.tenant.withdrawCase(CaseWithdraw.Params(case: second, reason: "再议"), town.caller("v2"))
    let put = try await retry("1", on: "2012-06-01", as: admin2)
    #expect(put.change == "2" && put.on == "2012-06-01")
    let done = try await retry("1", as: admin2)
    #expect(done.effects.handedOver.map(\.what) == [.grant] && done.change == nil)
    #expect(try await town.unit("V2").status == .dissolved)
    let listed = try await changes(town, as: "admin2")
    #expect(listed == ["1 unit.merge V2 2012-05-01 failed", "2 unit.merge V2 2012-06-01 planned"])
    try await town.expectSound()
  }
}
