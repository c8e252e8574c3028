import OrgAPI
import OrgDomain
import OrgStorage
import Testing

@testable import OrgService

/// Several units into one (DESIGN 4, DESIGN 5).
@Suite struct MergeTests {
  @Test("cases, entries, grants and children go over, and both histories tell of it")
  func everythingGoesOver() async throws {
    let town = try await SmallTown.finding()
    defer { town.remove() }
    let item = try await town.submitTarget(of: "V2", as: "v2")
    let problem = try await town.tenant.addProblem(
      ProblemAdd.Params(
        unit: "V2", campaign: "2012", class: .atOnce, problem: "活动少", cause: "人少", remedy: "补人"),
      town.caller("v2")
    ).decoded(EntryView.self).entry
    let answer = try await town.merge(["V2"], into: "V3")
    #expect(answer.dissolved == ["V2"] && answer.units.map(\.code) == ["V3"])
    #expect(answer.units.first?.members == 55)
    let moved = answer.effects.cases.map { "\($0.case) \($0.unit) \($0.step) \($0.from) \($0.to)" }
    #expect(moved == [#"\#(item) V3 0 ["T1"] ["T2"]"#])
    #expect(answer.effects.cases.first?.reason.code == .history(.reroutedMerged))
    let handed = answer.effects.handedOver.map { "\($0.what) \($0.id) \($0.outcome) \($0.to ?? "")" }
    #expect(handed == ["case \(item) carried V3", "entry \(problem) carried V3", "grant 4 carried V3"])
    let view = try await town.view(item)
    #expect(view.unit == "V3" && view.waiting?.bodies.map(\.body) == ["T2"])
    let gone = try await town.unit("V2")
    #expect(gone.status == .dissolved && gone.successors?.map(\.unit) == ["V3"])
    #expect(try await town.unit("V3").predecessors?.map(\.unit) == ["V2"])
    // Who wrote for the one writes for the other.
    _ = try await town.tenant.withdrawCase(CaseWithdraw.Params(case: item, reason: "再议"), town.caller("v2"))
    let history = try await town.tenant.listHistory(CaseHistory.Params(case: item), town.caller("auditor")).events
    #expect(history.map(\.kind).suffix(4) == ["case.carried", "case.rerouted", "case.moved", "case.withdrawn"])
    try await town.expectSound()
  }

  @Test("a case of the same matter and campaign stands against it, or ends, as is said")
  func clashes() async throws {
    let town = try await SmallTown.finding()
    defer { town.remove() }
    let (first, second) = (
      try await town.submitTarget(of: "V1", as: "v1"), try await town.submitTarget(of: "V2", as: "v2")
    )
    let fault = try await town.fault { _ = try await town.merge(["V2"], into: "V1") }
    #expect(fault.kind == .conflict && fault.notice.code == .change(.caseClash))
    #expect(fault.notice.arguments["case"] == second && fault.notice.arguments["other"] == first)
    let dry = try await town.merge(["V2"], into: "V1", dryRun: true)
    #expect(dry.effects.blockers.map(\.code) == [.change(.caseClash)])
    _ = try await town.merge(["V2"], into: "V1", clashes: .close, reason: "并村")
    #expect(try await town.view(second).phase == .withdrawn)
    #expect(try await town.view(first).phase == .inReview)
    try await town.expectSound()
  }

  @Test("rosters go over with their members and guests")
  func rosters() async throws {
    let town = try await SmallTown.finding()
    defer { town.remove() }
    func add(_ member: String, to unit: String, host: String? = nil) async throws {
      let params = MemberAdd.Params(unit: unit, member: member, name: "党员" + member, host: host)
      _ = try await town.tenant.addMember(params, town.caller("admin"))
    }
    try await add("M1", to: "V2")
    try await add("M2", to: "V2", host: "V3")
    try await add("M3", to: "V3", host: "V2")
    try await add("M4", to: "V1", host: "V2")
    let answer = try await town.merge(["V2"], into: "V3")
    #expect(answer.units.first?.members == 3)
    let list = try await town.tenant.listMembers(MemberList.Params(unit: "V3"), town.caller("admin"))
    #expect(list.members.map(\.member) == ["M1", "M2", "M3", "M4"])
    #expect(list.members.map(\.host) == [nil, nil, nil, "V3"])
    #expect(list.members.map(\.unit) == ["V3", "V3", "V3", "V1"])
    // Whose host was the other of the two is nobody's guest any more.
    #expect(list.members.map(\.mobile) == [false, false, false, true])
    let gone = try await town.tenant.listMembers(MemberList.Params(unit: "V2"), town.caller("admin"))
    #expect(gone.members.isEmpty && gone.roster?.full == 0)
    try await town.expectSound()
  }

  @Test("a unit that keeps a roster and one with members that keeps none do not become one; nor is a figure stated")
  func rostersOfSome() async throws {
    let town = try await SmallTown.finding()
    defer { town.remove() }
    let admin = try town.caller("admin")
    _ = try await town.tenant.addMember(MemberAdd.Params(unit: "V2", member: "M1", name: "党员甲"), admin)
    for (unit, into) in [("V2", "V3"), ("V3", "V2")] {
      let fault = try await town.fault { _ = try await town.merge([unit], into: into) }
      #expect(fault.kind == .conflict && fault.notice.code == .change(.rosterMissing))
      #expect(fault.notice.arguments["unit"] == "V3" && fault.notice.arguments["rostered"] == "V2")
      let dry = try await town.merge([unit], into: into, dryRun: true)
      #expect(dry.effects.blockers.map(\.code) == [.change(.rosterMissing)])
    }
    _ = try await town.tenant.updateUnit(UnitUpdate.Params(unit: "V3", members: 0), admin)
    func merge(members: Int?) async throws -> UnitsRestructured {
      try await town.tenant.mergeUnits(
        UnitMerge.Params(
          units: ["V2"], into: "V3", members: members, cases: .carry, entries: .carry, grants: .carry, letters: .carry),
        admin
      ).decoded(UnitsRestructured.self)
    }
    let stated = try await town.fault { _ = try await merge(members: 40) }
    #expect(stated.notice.code == .member(.rosterCounts))
    let share = UnitShare(
      found: NewUnit(code: "V9", name: "新村", kind: .branch, category: "village", parent: "T1", members: 3))
    let split = try await town.fault {
      _ = try await town.tenant.splitUnit(
        UnitSplit.Params(
          unit: "V2", shares: [share], rest: "V2", cases: .carry, entries: .carry, grants: .carry, letters: .carry),
        admin)
    }
    #expect(split.notice.code == .member(.rosterCounts) && split.notice.arguments["unit"] == "V2")
    #expect(try await merge(members: nil).units.first?.members == 1)
    try await town.expectSound()
  }

  @Test("no unit is founded or set up with a superior on a line that is gone; one that goes with it is its successor")
  func superiorsOnLines() async throws {
    let town = try await SmallTown.finding()
    defer { town.remove() }
    let admin = try town.caller("admin")
    func found(_ code: String, industry: String) -> NewUnit {
      NewUnit(code: code, name: "新厂", kind: .branch, category: "privateEnterprise", parent: "CITY", industry: industry)
    }
    let split = try await town.tenant.splitUnit(
      UnitSplit.Params(
        unit: "LEAD", shares: [UnitShare(unit: "LEAD2"), UnitShare(found: found("F2", industry: "LEAD"))],
        rest: "LEAD2", cases: .carry, entries: .carry, grants: .carry, letters: .carry), admin
    ).decoded(UnitsRestructured.self)
    #expect(split.dissolved == ["LEAD"])
    #expect(try await town.unit("F2").industry == "LEAD2")
    #expect(try await town.unit("FIRM").industry == "LEAD2")
    let created = try await town.fault {
      _ = try await town.tenant.createUnit(
        UnitCreate.Params(code: "F3", name: "新厂", kind: .branch, parent: "CITY", industry: "LEAD"), admin)
    }
    #expect(created.kind == .invalid && created.notice.code == .tree(.dissolvedSuperior))
    let updated = try await town.fault {
      _ = try await town.tenant.updateUnit(UnitUpdate.Params(unit: "V1", territory: "LEAD"), admin)
    }
    #expect(updated.kind == .invalid && updated.notice.code == .tree(.dissolvedSuperior))
    let merged = try await town.fault {
      _ = try await town.tenant.mergeUnits(
        UnitMerge.Params(
          units: ["FIRM"], found: found("F4", industry: "LEAD"), cases: .carry, entries: .carry, grants: .carry,
          letters: .carry), admin)
    }
    #expect(merged.notice.code == .tree(.dissolvedSuperior))
    try await town.expectSound()
  }

  @Test("what is closed is closed with the reason, and a rehearsal says the same as the change")
  func closingAndRehearsing() async throws {
    let town = try await SmallTown.finding()
    defer { town.remove() }
    let item = try await town.submitTarget(of: "V2", as: "v2")
    let letter = try await town.tenant.issueLetter(
      LetterIssue.Params(
        unit: "V2", campaign: "2012", goals: [CaseTarget(text: "修路")], problems: [], superiorDuties: [],
        subordinateDuties: []), town.caller("v2")
    ).decoded(CaseView.self).case
    _ = try await town.tenant.signLetter(LetterSign.Params(case: letter), town.caller("t1"))
    let before = town.tenant.state.lastEvent
    let dry = try await town.merge(
      ["V2"], into: "V3", .close, entries: .close, grants: .close, letters: .close, reason: "并村", dryRun: true)
    #expect(dry.dryRun == true && town.tenant.state.lastEvent == before)
    let real = try await town.merge(
      ["V2"], into: "V3", .close, entries: .close, grants: .close, letters: .close, reason: "并村")
    #expect(real.effects == dry.effects && real.units == dry.units && real.revision == dry.revision)
    #expect(real.effects.handedOver.map(\.what) == [.case, .letter, .grant])
    #expect(real.effects.handedOver.allSatisfy { $0.outcome == .closed && $0.to == nil })
    #expect(try await town.view(item).phase == .withdrawn)
    #expect(try await town.view(letter).phase == .closed)
    let history = try await town.tenant.listHistory(CaseHistory.Params(case: item), town.caller("auditor")).events
    #expect(history.last?.kind == "case.discontinued" && history.last?.remark == "并村")
    #expect(town.tenant.state.access.grants(at: try town.tenant.state.unit("V2")).isEmpty)
    try await town.expectSound()
  }

  @Test("a merger into a unit that is founded with it takes the children along")
  func intoANewUnit() async throws {
    let town = try await SmallTown.finding()
    defer { town.remove() }
    let item = try await town.submitTarget(of: "V1", as: "v1")
    let answer = try await town.tenant.mergeUnits(
      UnitMerge.Params(
        units: ["T1", "T2"],
        found: NewUnit(code: "T9", name: "新镇党委", kind: .committee, category: "town", parent: "CITY"),
        children: [UnitPlace(unit: "V3", parent: "CITY")], cases: .carry, entries: .carry, grants: .carry,
        letters: .carry, requestKey: "merge"), town.caller("admin")
    ).decoded(UnitsRestructured.self)
    #expect(answer.units.first?.members == 40 && answer.units.first?.children == 2)
    #expect(answer.effects.children.map { "\($0.unit) \($0.to ?? "")" } == ["V1 T9", "V2 T9", "V3 CITY"])
    #expect(try await town.view(item).waiting?.bodies.map(\.body) == ["T9"])
    _ = try await town.decide(item, as: town.caller("t1b"))
    try await town.expectSound()
  }

  @Test(
    "what cannot be is refused",
    arguments: [
      (["CITY"], "T1", ErrorKind.invalid, NoticeCode.tree(.rootStays)),
      (["T1"], "T1", .conflict, .change(.successorGone)), (["NO"], "T1", .notFound, .notFound(.unit)),
      (["HELP1"], "NO", .notFound, .notFound(.unit)),
      (["V1", "V2", "V1"], "V3", .invalid, .change(.namedTwice)),
    ])
  func refusals(units: [String], into: String, kind: ErrorKind, code: NoticeCode) async throws {
    let town = try await SmallTown.finding()
    defer { town.remove() }
    let fault = try await town.fault { _ = try await town.merge(units, into: into) }
    #expect(fault.kind == kind && fault.notice.code == code)
  }

  @Test("rules that name a unit that goes refuse it; so do rights that are missing")
  func rulesAndRights() async throws {
    let town = try await SmallTown()
    defer { town.remove() }
    let fault = try await town.fault { _ = try await town.merge(["HELP2"], into: "HELP1") }
    #expect(fault.kind == .conflict && fault.notice.code == .rulebook(.dissolvedUnit))
    #expect(fault.notice.arguments["rule"] == "target-firm")
    let dry = try await town.merge(["HELP2"], into: "HELP1", dryRun: true)
    #expect(dry.effects.blockers.map(\.code) == [.rulebook(.dissolvedUnit)])
    let forbidden = try await town.fault { _ = try await town.merge(["V2"], into: "V1", as: "t1") }
    #expect(forbidden.kind == .forbidden)
  }
}
