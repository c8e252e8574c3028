import OrgAPI
import OrgDomain
import OrgStorage
import Testing

@testable import OrgService

/// One unit away, or one into several.
@Suite struct DissolveTests {
  @Test("a step begun at a body that goes waits for its successor, and what was said in it stays")
  func begunStepsMoveToTheSuccessor() async throws {
    let town = try await SmallTown.finding()
    defer { town.remove() }
    let item = try await town.submitTarget(of: "FIRM", as: "firm")
    _ = try await town.tenant.concurCase(CaseConcur.Params(case: item, agree: true), town.caller("help2"))
    let answer = try await town.dissolve("HELP1", to: "ORG")
    #expect(answer.effects.cases.map { "\($0.from) \($0.to)" } == [#"["HELP1", "HELP2"] ["ORG", "HELP2"]"#])
    let view = try await town.view(item)
    #expect(view.waiting?.bodies.map(\.body) == ["ORG"])
    #expect(view.steps.first?.bodies.map { $0.opinion == nil } == [true, false])
    // The grants went along: the same secretary speaks for the successor.
    _ = try await town.tenant.concurCase(CaseConcur.Params(case: item, agree: true), town.caller("help1"))
    #expect(try await town.view(item).waiting?.bodies.map(\.body) == ["LEAD"])
    try await town.expectSound()
  }

  @Test("a step not begun gets the bodies of the new route; a superior on a line becomes the successor")
  func linesFollow() async throws {
    let town = try await SmallTown.finding()
    defer { town.remove() }
    let item = try await town.submitTarget(of: "FIRM", as: "firm")
    let dry = try await town.dissolve("LEAD", to: "LEAD2", dryRun: true)
    let answer = try await town.dissolve("LEAD", to: "LEAD2")
    #expect(dry.effects == answer.effects)
    #expect(
      answer.effects.lines.map { "\($0.unit ?? "") \($0.line) \($0.from) \($0.to ?? "")" } == [
        "FIRM industry LEAD LEAD2"
      ])
    #expect(try await town.view(item).steps.last?.bodies.map(\.body) == ["LEAD2"])
    #expect(try await town.unit("FIRM").industry == "LEAD2")
    try await town.expectSound()
  }

  @Test("filing that waits at a body that goes waits at its successor")
  func filingFollows() async throws {
    let town = try await SmallTown.finding()
    defer { town.remove() }
    let item = try await town.submitTarget(of: "V1", as: "v1")
    _ = try await town.decide(item, as: town.caller("t1"))
    let answer = try await town.dissolve("HELP1", to: "ORG")
    #expect(answer.effects.cases.map(\.to) == [["ORG"]])
    _ = try await town.tenant.fileCase(CaseFile.Params(case: item), town.caller("help1"))
    try await town.expectSound()
  }

  @Test("a case that the successor has judged does not go to it; one that it has not seen does")
  func theSuccessorIsNoJudge() async throws {
    let town = try await SmallTown.finding()
    defer { town.remove() }
    let item = try await town.submitTarget(of: "V1", as: "v1")
    let answer = try await town.dissolve("V1", to: "T1")
    #expect(answer.effects.handedOver.map(\.what) == [.case, .grant])
    let view = try await town.view(item)
    #expect(view.unit == "T1" && view.waiting?.bodies.map(\.body) == ["CITY"] && view.rule == "target-town")
    try await town.expectSound()
  }

  @Test("a split gives what is named, and the rest stays or goes as is said")
  func splitting() async throws {
    let town = try await SmallTown.finding()
    defer { town.remove() }
    let item = try await town.submitTarget(of: "V1", as: "v1")
    let grant = try #require(
      town.tenant.state.access.allGrants.first { town.tenant.state.userCode($0.user) == "t1b" })
    let params = UnitSplit.Params(
      unit: "T1",
      shares: [
        UnitShare(
          found: NewUnit(code: "T5", name: "北镇党委", kind: .committee, category: "town", parent: "CITY", members: 8),
          children: ["V1"], grants: [String(grant.number.rawValue)])
      ], rest: "T1", cases: .carry, entries: .carry, grants: .carry, letters: .carry)
    let answer = try await town.tenant.splitUnit(params, town.caller("admin")).decoded(UnitsRestructured.self)
    #expect(answer.dissolved.isEmpty && answer.units.map(\.code) == ["T5"])
    #expect(try await town.unit("T1").members == 12)
    #expect(try await town.view(item).waiting?.bodies.map(\.body) == ["T5"])
    #expect(try await town.unit("T1").successors?.map(\.unit) == ["T5"])
    _ = try await town.decide(item, as: town.caller("t1b"))
    let whole = UnitSplit.Params(
      unit: "T2", shares: [UnitShare(unit: "T1", children: ["V3"]), UnitShare(unit: "T5")], rest: "T5", cases: .carry,
      entries: .carry, grants: .carry, letters: .carry)
    #expect(
      try await town.tenant.splitUnit(whole, town.caller("admin")).decoded(UnitsRestructured.self).dissolved == ["T2"])
    #expect(try await town.unit("V3").parent == "T1")
    try await town.expectSound()
  }

  @Test("orders of a body that goes and help that it gives go to its successor")
  func judgedEntriesFollow() async throws {
    let town = try await SmallTown.finding()
    defer { town.remove() }
    let admin = try town.caller("admin")
    _ = try await town.tenant.createGrant(GrantCreate.Params(user: "help2", role: "secretary", unit: "T1"), admin)
    _ = try await town.tenant.createDelegation(
      DelegationCreate.Params(unit: "T1", to: "help2", start: "2012-05-01", end: "2012-05-10", reason: "出差"),
      town.caller("t1"))
    let answer = try await town.dissolve("T1", to: "T2")
    #expect(answer.effects.handedOver.map { "\($0.what) \($0.outcome)" }.contains("delegation carried"))
    let delegations = town.tenant.state.access.allDelegations
    #expect(delegations.map(\.unit) == [try town.tenant.state.unit("T2")])
    #expect(try await town.unit("V1").parent == "T2")
    try await town.expectSound()
  }

  @Test("a branch that grows into a general branch, and a new category, re-route with their reason")
  func recordsChange() async throws {
    let town = try await SmallTown.finding()
    defer { town.remove() }
    let item = try await town.submitTarget(of: "V1", as: "v1")
    let admin = try town.caller("admin")
    _ = try await town.tenant.updateUnit(UnitUpdate.Params(unit: "V1", kind: .generalBranch), admin)
    let answer = try await town.tenant.updateUnit(UnitUpdate.Params(unit: "V1", category: "town"), admin)
      .decoded(UnitUpdate.Result.self)
    #expect(answer.effects.cases.map(\.reason.code) == [.history(.reroutedCategory)])
    #expect(try await town.view(item).rule == "target-town")
    let dry = try await town.tenant.updateUnit(UnitUpdate.Params(unit: "V1", category: "", dryRun: true), admin)
      .decoded(UnitUpdate.Result.self)
    #expect(dry.effects.blockers.map(\.code) == [.tree(.caseWithoutRoute)])
    #expect(dry.effects.gaps.map { "\($0.unit) \($0.matter)" } == ["V1 target"])
    try await town.expectSound()
  }
}
